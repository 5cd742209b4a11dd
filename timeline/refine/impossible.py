"""Days that no calendar has: 31 February, the 45th, 2023-13-01. They are no dates and never roll over."""

from __future__ import annotations

from timeline.grammar.expression import Expression
from timeline.grammar.meaning import Calendar, Within

LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def is_impossible(expression: Expression) -> bool:
    """Return whether the expression names a day that no calendar has."""
    meaning = expression.meaning
    if isinstance(meaning, Within):
        meaning = meaning.inner
    return isinstance(meaning, Calendar) and not _exists(meaning)


def _exists(calendar: Calendar) -> bool:
    month, day, year = calendar.month, calendar.day, calendar.year
    if calendar.numeric and month and day and max(month, day) > 12:
        month, day = min(month, day), max(month, day)
    if month is not None and not 1 <= month <= 12:
        return False
    if day is None or month is None:
        return day is None or 1 <= day <= 31
    longest = (
        28 if month == 2 and year is not None and not calendar.two_digits and not _is_leap(year) else LONGEST[month - 1]
    )
    return 1 <= day <= longest


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
