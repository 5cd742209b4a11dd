"""Meanings: what an expression says before it is known when it was said. Known and implied parts are kept apart."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Which = Literal["", "last", "this", "next", "coming", "previous", "following", "same", "past", "latest", "the", "ago"]
Window = Literal["", "past", "future", "since"]
Unit = Literal[
    "second", "minute", "hour", "day", "week", "weekend", "fortnight", "month", "quarter", "season", "year", "decade",
    "century", "millennium", "half-year",
]  # fmt: skip


class Calendar(Struct, frozen=True, kw_only=True, gc=False):
    """Some fields of a calendar date, the others open. ``which`` points: last July, this coming Sunday, that summer.

    Years before Christ are negative (``-146`` is 146 BC), as are their centuries (the 3rd is -3); a century since is
    named by its hundreds (the 20th is 19), a decade by its tens (the 1980s are 198). Weekdays count from Monday, 1;
    ``nth`` says which of its month a weekday is (-1 the last). ``two_digits`` marks a year whose century is open,
    ``numeric`` a day and month whose order is.
    """

    millennium: int | None = None
    century: int | None = None
    decade: int | None = None
    year: int | None = None
    half: int | None = None
    quarter: int | None = None
    season: str | None = None
    month: int | None = None
    week: int | None = None
    weekend: bool = False
    day: int | None = None
    weekday: int | None = None
    nth: int | None = None
    holiday: str | None = None
    part: str | None = None
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    zone: str | None = None
    which: Which = ""
    fiscal: bool = False
    two_digits: bool = False
    numeric: bool = False


class Shift(Struct, frozen=True, kw_only=True, gc=False):
    """So many units before (-1) or after (+1) an anchor; ``amount`` is None where the words leave it open.

    The anchor is publication, the date last named (reference), whichever of the two the text is told from (told), or a
    date named just before if there is one, and else what the text is told from (near): the next month, the year.
    ``exact`` marks answers that are days (yesterday; ten years ago today); otherwise ``unit`` is their grain too.
    """

    amount: float | None
    unit: Unit
    sign: int
    anchor: Literal["publication", "reference", "told", "near"]
    exact: bool = False


class Span(Struct, frozen=True, kw_only=True):
    """A length of time; ``window`` says where it lies: before now, after now, since something, or nowhere.

    ``of`` is the longer time it is part of, and ``nth`` which part: the first, or -1 for the last ("the last week of
    August").
    """

    parts: tuple[tuple[float | None, Unit], ...]
    window: Window = ""
    of: Calendar | Shift | Within | Apart | None = None
    nth: int = 1


class Repeat(Struct, frozen=True):
    """A set of times, with the TIMEX3 value, quantifier and frequency its words give."""

    value: str
    quant: str | None = None
    freq: str | None = None


class Reference(Struct, frozen=True):
    """A vague pointer to the present, the past or the future, by its TIMEX3 value."""

    value: str


class Within(Struct, frozen=True):
    """A finer date inside a coarser one: July of last year, the morning of the next day."""

    inner: Calendar
    outer: Calendar | Shift | Within | Apart


class Apart(Struct, frozen=True):
    """A date so many units from another date of the text: two days after Christmas."""

    shift: Shift
    outer: Calendar | Shift | Within | Apart


class Nothing(Struct, frozen=True):
    """Words that look like a date and are none: an age, a score, a day that no calendar has."""


Meaning = Calendar | Shift | Span | Repeat | Reference | Within | Apart | Nothing
