"""What is only supposed: ``if it rained on Friday``."""

from __future__ import annotations

from timeline.events.dating import Dating

SUPPOSING = frozenset({"if", "unless"})


def is_supposed(dating: Dating) -> bool:
    """Return whether the clause is the condition of another one."""
    return dating.clause.opener in SUPPOSING
