"""The calendar side of resolved dates: first and last day, precision, and EDTF (ISO 8601-2) text."""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache

from timeline.days import day_of_week, in_calendar, last_of_month
from timeline.grammar.grain import grain
from timeline.grammar.meaning import Calendar
from timeline.model import Moment
from timeline.resolve.arithmetic import day_of
from timeline.resolve.holidays import holiday

SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
FASTING = 27  # days, from which on a time of fasting is as long as a month
SEASON_CODES = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}


@lru_cache(maxsize=4096)  # a text names few dates, and asks for each many times
def moment_of(calendar: Calendar) -> Moment | None:
    """Return the moment of a date, partial where its year is open; None for what has no place on the calendar."""
    precision = grain(calendar)
    if precision is None:
        return None
    limits = bounds(calendar)
    earliest, latest = limits or (None, None)
    if calendar.holiday and earliest and latest:  # a feast of many days has no unit of its own
        precision = "month" if (latest - earliest).days >= FASTING else "week"
    return Moment(earliest, latest, precision, _edtf(calendar, earliest, latest))


@lru_cache(maxsize=4096)  # the same
def bounds(calendar: Calendar) -> tuple[date, date] | None:
    """Return the first and last day of a date, None where its words do not fix them."""
    for coarse, years in ((calendar.millennium, 1000), (calendar.century, 100), (calendar.decade, 10)):
        if coarse is not None:
            first, last = max(coarse * years, 1), coarse * years + years - 1
            return (date(first, 1, 1), date(last, 12, 31)) if coarse >= 0 and in_calendar(last) else None
    if calendar.year is None or not in_calendar(calendar.year):
        return None
    if calendar.holiday:
        return next(iter(holiday(calendar.holiday, calendar.year)), None)
    return _in_year(calendar, calendar.year)


def _in_year(calendar: Calendar, year: int) -> tuple[date, date] | None:
    if calendar.month:
        return _in_month(calendar, year, calendar.month)
    if calendar.week:
        return _in_week(year, calendar.week, first=6 if calendar.weekend else 1)
    if calendar.quarter or calendar.half:
        first, count = (calendar.quarter * 3 - 2, 3) if calendar.quarter else ((calendar.half or 1) * 6 - 5, 6)
        return _months(year, first, count)
    if calendar.season:
        return _months(year, SEASON_MONTHS[calendar.season], 3)
    open_day = calendar.day or calendar.weekday or calendar.part or calendar.hour is not None
    return None if open_day else (date(year, 1, 1), date(year, 12, 31))


def _in_week(year: int, week: int, first: int) -> tuple[date, date] | None:
    """Return the days of a week from a weekday on; the last week of 9999 ends with the calendar, on its Friday."""
    begin = day_of_week(year, week, first)
    return (begin, day_of_week(year, week, 7) or date.max) if begin else None


def _in_month(calendar: Calendar, year: int, month: int) -> tuple[date, date] | None:
    if not calendar.day:
        return date(year, month, 1), last_of_month(year, month)
    day = day_of(calendar)
    return (day, day) if day else None


def _months(year: int, month: int, count: int) -> tuple[date, date] | None:
    after = month + count - 1
    last_year, last = (year, after) if after <= 12 else (year + 1, after - 12)
    return (date(year, month, 1), last_of_month(last_year, last)) if in_calendar(last_year) else None


def _edtf(calendar: Calendar, earliest: date | None, latest: date | None) -> str:
    if calendar.century is not None:
        return f"{calendar.century:02d}XX" if calendar.century >= 0 else f"-{-calendar.century - 1:02d}XX"
    if calendar.decade is not None and calendar.decade >= 0:
        return f"{calendar.decade:03d}X"
    if calendar.year is not None and calendar.year < 0:
        return _edtf_before_christ(calendar, -calendar.year - 1)
    if calendar.year is not None and calendar.year > 9999:  # EDTF marks years of more than four digits
        return f"Y{calendar.year}"
    if earliest and latest and _has_no_code(calendar):
        return f"{earliest}/{latest}"
    return _edtf_year(calendar) + _edtf_time(calendar)


def _has_no_code(calendar: Calendar) -> bool:
    """Return whether EDTF has no text for the date but its first and last day."""
    longer = calendar.century or calendar.decade or calendar.millennium
    return bool(calendar.week or calendar.holiday or longer)


def _edtf_year(calendar: Calendar) -> str:
    year = "XXXX" if calendar.year is None else f"{calendar.year:04d}"
    if calendar.season or calendar.quarter or calendar.half:
        code = (
            SEASON_CODES[calendar.season]
            if calendar.season
            else 32 + calendar.quarter
            if calendar.quarter
            else 39 + (calendar.half or 0)
        )
        return f"{year}-{code}"
    month = "" if calendar.month is None else f"-{calendar.month:02d}"
    if calendar.day is not None:
        return f"{year}{month or '-XX'}-{calendar.day:02d}"
    return year + (month or ("-XX-XX" if calendar.weekday or calendar.hour is not None or calendar.part else ""))


def _edtf_before_christ(calendar: Calendar, before_zero: int) -> str:
    """Return a year so many years before the year 0, which is 1 BC, with month and day."""
    year = f"{'Y' if before_zero > 9999 else ''}-{before_zero:04d}" if before_zero else "0000"
    month = f"-{calendar.month:02d}" if calendar.month else ""
    return f"{year}{month}" + (f"-{calendar.day:02d}" if calendar.day and month else "")


def _edtf_time(calendar: Calendar) -> str:
    if calendar.hour is None or not calendar.day or calendar.hour > 23:
        return ""
    return f"T{calendar.hour:02d}:{calendar.minute or 0:02d}:{calendar.second or 0:02d}{_offset(calendar)}"


def _offset(calendar: Calendar) -> str:
    """Return the offset from UTC in EDTF, as a zone with a summer time has it on that day; nothing for no zone."""
    zone = calendar.zone or ""
    day = day_of(calendar)
    if "/" not in zone or not day:
        return zone
    from zoneinfo import ZoneInfo  # noqa: PLC0415  # read only by texts that name such a zone

    return datetime(day.year, day.month, day.day, calendar.hour or 0, tzinfo=ZoneInfo(zone)).isoformat()[-6:]
