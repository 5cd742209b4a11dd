"""Lengths counted from what happened: two days after the vote, where the text has named the day of the vote."""

from __future__ import annotations

import re

from msgspec import Struct

from timeline.grammar.meaning import Calendar, Span
from timeline.model import Anchor
from timeline.resolve.anchor import Story
from timeline.resolve.arithmetic import coarsen, day_of, grain_of_shift, move
from timeline.resolve.values import timex_value

# How far from its day a happening is named, and how many words name it.
NEAR = 80
MOST_WORDS = 3


class Counted(Struct, frozen=True):
    """What a length is counted from, by name, with the date it comes to and the day that was named, where known."""

    name: str
    calendar: Calendar | None = None
    anchor: Anchor | None = None


def counted_from(lowered: str, end: int, span: Span, story: Story) -> Counted | None:
    """Return what a length that ends there is counted from; None where no happening follows it."""
    found = story.clauses.happening.match(lowered, end)
    amount, unit = span.parts[0]
    if not found or span.window or len(span.parts) > 1 or amount is None:
        return None
    words = found["name"].split()[:MOST_WORDS]
    for count in range(len(words), 0, -1):
        name = " ".join(words[:count])
        told = _day_told(lowered, name, story)
        if told:
            calendar, anchor = told
            day = day_of(calendar)
            sign = 1 if found["after"] else -1
            moved = move(day, sign * amount, unit) if day else None
            return Counted(name, coarsen(moved, grain_of_shift(unit, amount)) if moved else None, anchor)
    return Counted(words[0])


def _day_told(lowered: str, name: str, story: Story) -> tuple[Calendar, Anchor] | None:
    """Return the last day named so far in whose clause the happening is named too."""
    named = re.compile(rf"\b{re.escape(name)}\b")
    for calendar, start, end in reversed(story.days):
        begin = max(start - NEAR, 0, lowered.rfind(". ", max(start - NEAR, 0), start))
        close = lowered.find(". ", end, end + NEAR)
        if named.search(lowered, begin, close if close >= 0 else end + NEAR):
            return calendar, Anchor("event", timex_value(calendar), start, end)
    return None
