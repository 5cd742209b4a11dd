"""Arithmetic on days that ends where the calendar does, with the years 1 and 9999: nothing here overflows.

What counts days asks here. A day that is named is there or it is not (None); one that only limits a search is held at
the calendar's end.
"""

from __future__ import annotations

from calendar import isleap
from datetime import MAXYEAR, MINYEAR, date, timedelta

# No two days lie farther apart.
MOST_DAYS = (date.max - date.min).days
LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def in_calendar(year: int) -> bool:
    """Return whether the calendar has the year."""
    return MINYEAR <= year <= MAXYEAR


def make_day(year: int, month: int, day: int) -> date | None:
    """Return the day, or None where there is no such day."""
    try:
        return date(year, month, day)
    except (ValueError, OverflowError):
        return None


def day_of_week(year: int, week: int, weekday: int) -> date | None:
    """Return the weekday (Monday is 1) of an ISO week, or None where there is no such day."""
    try:
        return date.fromisocalendar(year, week, weekday)
    except (ValueError, OverflowError):
        return None


def days_in_month(year: int, month: int) -> int:
    """Return how many days the month has."""
    return 29 if month == 2 and isleap(year) else LENGTHS[month - 1]


def last_of_month(year: int, month: int) -> date:
    """Return the last day of the month."""
    return date(year, month, days_in_month(year, month))


def add_days(day: date, days: float) -> date | None:
    """Return the day so many days later (negative: before); None outside years 1 to 9999."""
    if not -MOST_DAYS <= days <= MOST_DAYS:
        return None
    try:
        return day + timedelta(days=round(days))
    except OverflowError:
        return None


def add_months(day: date, months: int) -> date | None:
    """Return the same day so many months later, or the last of that month; None outside years 1 to 9999."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not in_calendar(year):
        return None
    return date(year, month + 1, min(day.day, days_in_month(year, month + 1)))


def held(day: date, days: int) -> date:
    """Return the day so many days later, or the last (negative: the first) of the calendar where that is nearer."""
    return add_days(day, days) or (date.max if days > 0 else date.min)
