"""How fine a meaning is: the finest unit its words name."""

from __future__ import annotations

from functools import lru_cache
from operator import attrgetter

from timeline.grammar.meaning import Apart, Calendar, Meaning, Nothing, Reference, Repeat, Shift, Span, Within
from timeline.grammar.token import CODE
from timeline.model import Precision

# From coarse to fine; an expression is never resolved finer than its words.
FIELDS: tuple[tuple[str, Precision], ...] = (
    ("second", "second"), ("minute", "minute"), ("hour", "hour"), ("part", "part-of-day"), ("day", "day"),
    ("weekday", "day"), ("holiday", "day"), ("weekend", "week"), ("week", "week"), ("month", "month"),
    ("quarter", "quarter"), ("season", "season"), ("half", "half-year"), ("year", "year"), ("decade", "decade"),
    ("century", "century"), ("millennium", "millennium"),
)  # fmt: skip
VALUES = attrgetter(*[field for field, _ in FIELDS])
UNITS = tuple(unit for _, unit in FIELDS)
ORDER: tuple[Precision, ...] = (
    "millennium", "century", "decade", "year", "half-year", "season", "quarter", "month", "week", "day", "part-of-day",
    "hour", "minute", "second",
)  # fmt: skip
UNIT_GRAINS: dict[str, Precision] = {"weekend": "week", "fortnight": "week", "season": "season"}


def grain(meaning: Meaning) -> Precision | None:
    """Return the finest unit that the meaning names; None for lengths, sets and vague pointers."""
    if isinstance(meaning, Calendar):
        return _finest(meaning)
    if isinstance(meaning, Within):
        return grain(meaning.inner)
    if isinstance(meaning, Apart):
        return grain(meaning.shift)
    if isinstance(meaning, Shift):
        return "day" if meaning.exact else UNIT_GRAINS.get(meaning.unit, meaning.unit)  # type: ignore[arg-type]
    return None


@lru_cache(maxsize=4096)  # asked of each date at every stage
def _finest(calendar: Calendar) -> Precision | None:
    for value, unit in zip(VALUES(calendar), UNITS, strict=True):
        if value is not None and value is not False:
            return unit
    return None


def finer(left: Precision, right: Precision) -> bool:
    """Return whether the left unit is finer than the right."""
    return ORDER.index(left) > ORDER.index(right)


def kind_of(meaning: Meaning) -> str:
    """Return the kind that an expression of this meaning has in later phrases."""
    if isinstance(meaning, Span):
        return CODE["span"]
    if isinstance(meaning, Repeat):
        return CODE["repeat"]
    if isinstance(meaning, Reference):
        return CODE["pointer"]
    if isinstance(meaning, Nothing):
        return CODE["nothing"]
    if isinstance(meaning, Calendar) and meaning.day is None and meaning.weekday is None and meaning.holiday is None:
        return CODE["moment" if meaning.hour is not None or meaning.part else "date"]
    return CODE["date"]
