"""Expressions that point to no time of their own: ``recently``, ``the past few months``, ``this decade``."""

from __future__ import annotations

from timeline.events.dating import Dating
from timeline.languages.en import events as en

TIMELESS = frozenset({"DURATION", "SET"})
POINTING = (("the",), ("that",), ("this",), ("same",))
REFERENCES = frozenset({"PRESENT_REF", "PAST_REF", "FUTURE_REF"})


def is_vague(dating: Dating) -> bool:
    """Return whether the expression names no time that an event could be put on."""
    timex = dating.timex
    if timex.text.lower() in en.PARTS_OF_DAY and dating.before[-1:] not in POINTING:
        return True  # ``an evening with him``
    return timex.type in TIMELESS or timex.value in REFERENCES or timex.value.startswith("PX")
