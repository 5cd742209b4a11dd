"""TIMEX3 values of resolved dates, with X for what is not known (TimeML 1.2.1)."""

from __future__ import annotations

from functools import lru_cache

from timeline.grammar.meaning import Calendar


@lru_cache(maxsize=4096)  # a text names few dates, and asks for each many times
def timex_value(calendar: Calendar) -> str:
    """Return the TIMEX3 value: 2023-07-11, 2023-W28, 2023-Q3, 199, BC0146, XXXX-07-11, 2023-07-11TMO."""
    return _date(calendar) + _time(calendar)


def _date(calendar: Calendar) -> str:
    if calendar.millennium is not None:
        return str(calendar.millennium)
    if calendar.century is not None:
        return f"BC{-calendar.century - 1:02d}" if calendar.century < 0 else f"{calendar.century:02d}"
    if calendar.decade is not None:
        return _signed(calendar.decade, 3)
    year = "XXXX" if calendar.year is None else _signed(calendar.year, 4)
    if calendar.month is not None:
        return _month(calendar, year)
    if calendar.week is not None:
        return f"{year}-W{calendar.week:02d}" + ("-WE" if calendar.weekend else "")
    return year + _part_of_year(calendar)


def _month(calendar: Calendar, year: str) -> str:
    if calendar.day is not None:
        return f"{year}-{calendar.month:02d}-{calendar.day:02d}"
    timed = calendar.hour is not None or calendar.part
    return f"{year}-{calendar.month:02d}" + ("-XX" if timed else "")


def _part_of_year(calendar: Calendar) -> str:
    if calendar.quarter is not None:
        return f"-Q{calendar.quarter or 'X'}"
    if calendar.half or calendar.season:
        return f"-H{calendar.half}" if calendar.half else f"-{calendar.season}"
    if calendar.weekday or calendar.weekend:
        return f"-WXX-{calendar.weekday or 'WE'}"
    if calendar.day is not None:
        return f"-XX-{calendar.day:02d}"
    return "-XX-XX" if calendar.hour is not None or calendar.part else ""


def _signed(number: int, digits: int) -> str:
    return f"BC{-number:0{digits}d}" if number < 0 else f"{number:0{digits}d}"


def _time(calendar: Calendar) -> str:
    if calendar.part:
        return f"T{calendar.part}"
    if calendar.hour is None:
        return ""
    seconds = "" if calendar.second is None else f":{calendar.second:02d}"
    return f"T{calendar.hour:02d}:{calendar.minute or 0:02d}{seconds}"


UNIT_LETTERS = {
    "second": "S", "minute": "M", "hour": "H", "day": "D", "week": "W", "fortnight": "W", "weekend": "WE", "month": "M",
    "quarter": "Q", "season": "SE", "half-year": "H", "year": "Y", "decade": "DE", "century": "CE", "millennium": "ML",
}  # fmt: skip
# ISO 8601 has no letters for these.
LONGER = {"fortnight": (2, "week"), "decade": (10, "year"), "century": (100, "year"), "millennium": (1000, "year")}
CLOCK_UNITS = frozenset({"second", "minute", "hour"})


def duration_value(parts: tuple[tuple[float | None, str], ...]) -> str:
    """Return the TIMEX3 value of a length: P2D, PT30M, P2Y6M, PXM."""
    days = "".join(_length(amount, unit) for amount, unit in parts if unit not in CLOCK_UNITS)
    clock = "".join(_length(amount, unit) for amount, unit in parts if unit in CLOCK_UNITS)
    return f"P{days}" + (f"T{clock}" if clock else "")


def _length(amount: float | None, unit: str) -> str:
    if amount is not None and unit in LONGER:
        factor, unit = LONGER[unit]
        amount *= factor
    return f"{'X' if amount is None else f'{amount:.6g}'}{UNIT_LETTERS[unit]}"
