"""A day written with the parts that are known: the formats that have no EDTF never show an invented month or day."""

from __future__ import annotations

from datetime import date

from timeline.antiquity import Day

_DAYS = frozenset({"day", "week", "part-of-day", "hour", "minute", "second"})
_MONTHS = frozenset({"month", "quarter", "season", "half-year"})


def known_parts(day: date, precision: str | None) -> str:
    """Return ``day`` as reduced ISO 8601 (``2023-07-11``, ``2023-07``, ``2023``), as far as ``precision`` knows it.

    A week is a span of known days, a season or quarter one of known months; a decade and longer know years.
    """
    if precision in _DAYS:
        return day.isoformat()
    return day.isoformat()[:7] if precision in _MONTHS else day.isoformat()[:4]


def known_ancient(day: Day, precision: str | None) -> tuple[int, ...]:
    """Return year, month and day of a day before Christ, as far as ``precision`` knows them."""
    return day if precision in _DAYS else day[:2] if precision in _MONTHS else day[:1]
