"""What did not happen: ``did not rule on Monday``, ``no one was arrested``."""

from __future__ import annotations

from timeline.events.dating import Dating


def did_not_happen(dating: Dating) -> bool:
    """Return whether the clause denies its deed."""
    return dating.one.syntax.denies(dating.clause, dating.tokens)
