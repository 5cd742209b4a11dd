"""Days before the year 1, which ``datetime`` lacks: read from EDTF, counted on the proleptic Gregorian calendar.

Years are astronomical, as in EDTF and ISO 8601: 0 is 1 BC, -479 is 480 BC.
"""

from __future__ import annotations

import re
from calendar import isleap
from datetime import date
from functools import lru_cache

from timeline.model import Moment

DATE = re.compile(r"Y?(-\d+)(X{0,3})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?[~T]?")
"""A date of EDTF before the year 0: its year, how many of its digits are open, month and day."""
ONE_BC = re.compile(r"(0000)()(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?[~T]?")
LAST_DAY = date.max.toordinal()
BEGINNINGS = ("-", "Y-", "0000")
BEFORE_MONTH = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365)
"""The days of a common year before each month, and all of them."""


Day = tuple[int, int, int]
"""Year, month and day."""


def ancient_years(edtf: str) -> tuple[int, int] | None:
    """Return the first and last year of a moment (as EDTF) that begins before the year 1, None for any other."""
    days = ancient_days(edtf)
    return (days[0][0], days[1][0]) if days else None


def ancient_days(edtf: str) -> tuple[Day, Day] | None:
    """Return the first and last day of a moment (as EDTF) that begins before the year 1, None for any other."""
    return _span(edtf) if edtf.startswith(BEGINNINGS) else None


def day_numbers(moment: Moment | None) -> tuple[int | None, int | None]:
    """Return the first and last day of a moment as numbers that sort (1 is 1 January of the year 1), None for none."""
    if moment is None:
        return None, None
    days = ancient_days(moment.edtf)
    if days:
        return _number(*days[0]), _number(*days[1])
    first, last = moment.earliest, moment.latest
    return first.toordinal() if first else None, last.toordinal() if last else None


def day_after(day: Day) -> Day:
    """Return the day after one."""
    year, month, number = day
    if number < _length(year, month):
        return year, month, number + 1
    return (year, month + 1, 1) if month < 12 else (year + 1, 1, 1)


@lru_cache(maxsize=1024)
def _span(edtf: str) -> tuple[Day, Day] | None:
    """Return year, month and day of the first and the last day of a date or interval, None where one cannot be read."""
    begin, _, end = edtf.partition("/")
    first, last = _days(begin), _days(end or begin)
    return (first[0], last[1]) if first and last else None


def _days(edtf: str) -> tuple[Day, Day] | None:
    match = DATE.match(edtf) or ONE_BC.match(edtf)
    if match is None:
        return _in_calendar(edtf)
    open_digits = 10 ** len(match[2])
    last_year = int(match[1]) * open_digits
    month, day = (int(part) if part else 0 for part in match.group(3, 4))
    if not month:
        return (last_year - open_digits + 1, 1, 1), (last_year, 12, 31)
    last = _length(last_year, month)
    return (last_year, month, min(day, last) or 1), (last_year, month, min(day, last) or last)


def _in_calendar(edtf: str) -> tuple[Day, Day] | None:
    """Return the days of the end of an interval that lies in years which ``datetime`` has."""
    parts = re.match(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", edtf)
    if parts is None:
        return None
    year, month, day = (int(part) if part else 0 for part in parts.groups())
    return (year, month or 1, day or 1), (year, month or 12, day or _length(year, month or 12))


def _length(year: int, month: int) -> int:
    return BEFORE_MONTH[month] - BEFORE_MONTH[month - 1] + (month == 2 and isleap(year))


def _number(year: int, month: int, day: int) -> int:
    """Return the ordinal of a day as ``date.toordinal`` counts it, for any year."""
    before = year - 1
    leaps = before // 4 - before // 100 + before // 400
    return before * 365 + leaps + BEFORE_MONTH[month - 1] + (month > 2 and isleap(year)) + day
