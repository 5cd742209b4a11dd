"""Calendar periods of events: the smallest day, month, year or decade that holds a moment, as EDTF text."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from typing import Literal

from api.store.protocol import Granularity

PeriodKind = Granularity | Literal["none"]

NONE = ".."
"""The period of an event without days, or of one that no decade holds."""
_KINDS: tuple[PeriodKind, ...] = ("day", "month", "year", "decade", "none")
_LENGTH: dict[Granularity, int] = {"day": 10, "month": 7, "year": 4, "decade": 3}
_KIND_OF_LENGTH: dict[int, Granularity] = {10: "day", 7: "month", 4: "year"}


def smallest_period(earliest: date | None, latest: date | None) -> str:
    """Return the smallest period that holds both days: ``2023-07-11``, ``2023-07``, ``2023``, ``202X``, or ``..``."""
    if earliest is None or latest is None:
        return NONE
    first, last = earliest.isoformat(), latest.isoformat()
    shared = next((length for length in _LENGTH.values() if first[:length] == last[:length]), 0)
    return _named(first[:shared])


def kind_of(period: str) -> PeriodKind:
    """Return what a period is."""
    return "none" if period == NONE else "decade" if period[-1] == "X" else _KIND_OF_LENGTH[len(period)]


def period_tag(kind: PeriodKind) -> str:
    """Return the word by which events are found whose smallest period is of this kind."""
    return f"g{kind}"


def finest_to(granularity: Granularity) -> tuple[PeriodKind, ...]:
    """Return the kinds of periods that each lie in one period of the granularity."""
    return _KINDS[: _KINDS.index(granularity) + 1]


def coarser_than(granularity: Granularity) -> tuple[PeriodKind, ...]:
    """Return the kinds of periods that no period of the granularity holds, or only some."""
    return _KINDS[_KINDS.index(granularity) + 1 :]


def period_at(period: str, granularity: Granularity) -> str:
    """Return the period of the granularity that holds this one, or this one where it is coarser already."""
    if period == NONE:
        return NONE
    digits = period.removesuffix("X")
    return _named(digits[: _LENGTH[granularity]])


def period_days(period: str) -> tuple[date, date] | None:
    """Return first and last day of a period, None for ``..``."""
    if period == NONE:
        return None
    if len(period) == _LENGTH["day"]:
        day = date.fromisoformat(period)
        return day, day
    if period.endswith("X"):
        return date(max(1, int(period[:3] + "0")), 1, 1), date(int(period[:3] + "9"), 12, 31)
    numbers = [int(part) for part in period.split("-")]
    year, month = (*numbers, 0)[:2]
    last_month = month or 12
    return date(year, month or 1, 1), date(year, last_month, monthrange(year, last_month)[1])


def _named(digits: str) -> str:
    return f"{digits}X" if len(digits) == _LENGTH["decade"] else digits or NONE
