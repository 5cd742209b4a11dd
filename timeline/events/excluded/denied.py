"""What did not happen: ``did not rule on Monday``, ``no one was arrested``."""

from __future__ import annotations

from timeline.events.dating import Dating
from timeline.syntax.en.denied import is_denied


def did_not_happen(dating: Dating) -> bool:
    """Return whether the clause denies its deed."""
    return is_denied(dating.clause, dating.tokens)
