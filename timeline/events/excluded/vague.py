"""Expressions that point to no time of their own: ``recently``, ``the past few months``, ``this decade``."""

from __future__ import annotations

from timeline.events.dating import Dating

TIMELESS = frozenset({"DURATION", "SET"})
REFERENCES = frozenset({"PRESENT_REF", "PAST_REF", "FUTURE_REF"})


def is_vague(dating: Dating) -> bool:
    """Return whether the expression names no time that an event could be put on."""
    timex, words = dating.timex, dating.one.lexicon
    after = [token.lower for token in dating.tokens[dating.last : dating.last + 1]]
    named = timex.text.lower().split()[-1] in words.parts_of_day
    if named and not words.of.isdisjoint(after):
        return True  # ``on the evening of the first day``
    if timex.text.lower() in words.parts_of_day and words.pointing.isdisjoint(dating.before[-1:]):
        return True  # ``an evening with him``
    return timex.type in TIMELESS or timex.value in REFERENCES or timex.value.startswith("PX")
