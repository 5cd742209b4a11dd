"""What happens again and again: ``opens every day except Sunday``."""

from __future__ import annotations

from timeline.events.dating import Dating

REACH = 2
"""By hand: neither half nor twice of it changes a mention of 200 articles."""


def is_habit(dating: Dating) -> bool:
    """Return whether the expression is an exception of what is usual, or the clause tells something of every one."""
    words = dating.one.lexicon
    if not words.excepting.isdisjoint(dating.before[-REACH:]):
        return True
    told = any(verb.form in ("past", "perfect", "future") for verb in dating.clause.verbs)
    return (
        bool(words.repeating & dating.words) and (dating.is_coarse or not told) and not words.event_nouns & dating.words
    )
