"""What happens again and again: ``opens every day except Sunday``."""

from __future__ import annotations

from timeline.events.dating import Dating
from timeline.languages.en import events as en

REACH = 2
EXCEPTING = frozenset({"except", "excluding", "bar"})
REPEATING = frozenset({"every", "each"})


def is_habit(dating: Dating) -> bool:
    """Return whether the expression is an exception of what is usual, or the clause tells something of every one."""
    if EXCEPTING & set(dating.before[-REACH:]):
        return True
    told = any(verb.form in ("past", "perfect", "future") for verb in dating.clause.verbs)
    return bool(REPEATING & dating.words) and (dating.is_coarse or not told) and not en.EVENT_NOUNS & dating.words
