"""Dates that leave their year (or week) open: the nearest Wednesday, July or 24 January that the context allows."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from msgspec import structs

from timeline.days import add_days, add_months, day_of_week, in_calendar, make_day
from timeline.grammar.meaning import Calendar
from timeline.resolve.arithmetic import day_of
from timeline.resolve.clauses import Direction
from timeline.resolve.holidays import holiday, nth_weekday
from timeline.resolve.moment import bounds

BACK = frozenset({"last", "past", "previous"})
AHEAD = frozenset({"next", "coming", "following"})


def nearest_weekday(calendar: Calendar, base: date, direction: Direction | None) -> Calendar | None:
    """Return the day of that weekday: strictly before or after for last and next, else by direction, today included.

    None where it lies outside the calendar.
    """
    distance = (calendar.weekday or 1) - base.isoweekday()
    if calendar.which in BACK:
        days = distance - 7 if distance >= 0 else distance
    elif calendar.which in AHEAD:
        days = distance + 7 if distance <= 0 else distance
    elif calendar.which == "this":
        days = distance
    elif direction == "future":
        days = distance + 7 if distance < 0 else distance
    else:
        days = distance - 7 if distance > 0 else distance
    day = add_days(base, days)
    return _placed(calendar, day) if day else None


def _placed(calendar: Calendar, day: date) -> Calendar:
    return structs.replace(calendar, year=day.year, month=day.month, day=day.day, which="")


# Every third month has 31 days, and every 14 months each weekday on a 13th.
FEWEST_MONTHS, MOST_MONTHS = 3, 15


def nearest_day(calendar: Calendar, base: date, direction: Direction | None) -> Calendar:
    """Return that day of the month, on or before base for the past, on or after it for the future, else of its month.

    Months without such a day are passed over.
    """
    step = {"future": 1, "past": -1}.get(direction or "", 1)
    for months in range(FEWEST_MONTHS if calendar.weekday is None else MOST_MONTHS):
        month = add_months(base.replace(day=1), step * months)
        day = make_day(month.year, month.month, calendar.day or 1) if month else None
        if (
            day
            and calendar.weekday in {None, day.isoweekday()}
            and (direction is None or (day - base).days * step >= 0)
        ):
            return _placed(calendar, day)
    return calendar


def nearest_weekend(base: date, direction: Direction | None) -> Calendar | None:
    """Return this week's weekend, or from Monday to Wednesday the one just past unless the clause looks ahead.

    None where it lies outside the calendar.
    """
    day = add_days(base, -7 if base.isoweekday() <= 3 and direction != "future" else 0)
    year, week, _ = day.isocalendar() if day else (0, 0, 0)
    return Calendar(year=year, week=week, weekend=True) if day_of_week(year, week, 6) else None


@lru_cache(maxsize=4096)  # a text names few open dates, and counts most of them from one day
def nearest_year(calendar: Calendar, base: date, direction: Direction | None) -> Calendar:
    """Return the calendar date in the year that which, direction or else nearness chooses."""
    dated = _candidates(calendar, base.year, 1) or _candidates(calendar, base.year, FARTHEST)
    if not dated:
        return calendar
    before = [found for found in dated if found[1] <= base]
    after = [found for found in dated if found[2] >= base]
    inside = [found for found in dated if found[1] <= base <= found[2]]
    return _choose(calendar, (before, after, inside, dated), base, direction)[0]


# A weekday falls on the same day of a month again within eleven years, 29 February within eight.
FARTHEST = 11


def _candidates(calendar: Calendar, year: int, reach: int) -> list[Dated]:
    years = range(max(year - reach, 1), min(year + reach, 9999) + 1)
    if calendar.holiday:
        return [found for one in years for found in _holidays(calendar, one)]
    return [found for one in years if (found := in_year(calendar, one))]


# A date so much nearer on the other side of now wins over the tense of its clause.
NEARER = 0.2
Dated = tuple[Calendar, date, date]


def _choose(calendar: Calendar, lists: tuple[list[Dated], ...], base: date, direction: Direction | None) -> Dated:
    before, after, inside, dated = lists
    if calendar.which in BACK:
        return next((found for found in reversed(before) if found not in inside), dated[0])
    if calendar.which in AHEAD:
        return next((found for found in after if found not in inside), dated[-1])
    if calendar.which == "this":
        return next((found for found in dated if found[0].year == base.year), dated[0])
    nearest = min(dated, key=lambda found: _distance(found, base))
    chosen = before[-1] if direction == "past" and before else after[0] if direction == "future" and after else nearest
    if calendar.holiday and direction == "future":  # "the pool shuts on Boxing Day" is no slip of the tense
        return chosen
    return nearest if _distance(nearest, base) < NEARER * _distance(chosen, base) else chosen


def _distance(found: Dated, base: date) -> int:
    _, first, last = found
    if first <= base <= last:
        return 0
    return (base - last).days if last < base else (first - base).days


def in_year(calendar: Calendar, year: int) -> Dated | None:
    """Return the date in that year with its first and last day; None where there is no such day, or no such year."""
    if not in_calendar(year):
        return None
    if calendar.holiday:
        return next(iter(_holidays(calendar, year)), None)
    placed = structs.replace(calendar, year=year, which="")
    if calendar.nth and calendar.month and calendar.weekday:
        nth = nth_weekday(year, calendar.month, calendar.weekday - 1, calendar.nth)
        there = nth is not None and nth.month == calendar.month
        return (_placed(structs.replace(calendar, nth=None), nth), nth, nth) if nth and there else None
    if calendar.weekday and (said := day_of(placed)) and said.isoweekday() != calendar.weekday:
        return None
    limits = bounds(placed)
    return (placed, *limits) if limits else None


def _holidays(calendar: Calendar, year: int) -> list[Dated]:
    """Return each such holiday of the year: a day, or for a time of fasting or feasting the year and its name."""
    lasting = structs.replace(calendar, year=year, which="")
    alone = structs.replace(calendar, holiday=None)
    return [
        (_placed(alone, first) if first == last else lasting, first, last)
        for first, last in holiday(calendar.holiday or "", year)
    ]


# A story goes on within weeks; a month that came before by more than half a year is the next year's.
SOON = 45
LONG_BEFORE = 150


def told_year(calendar: Calendar, year: Calendar, month: Calendar | None) -> Calendar:
    """Return the date in the year the story is at: the last one named, unless it simply goes on from its last month.

    ``year`` is the last date named with a year, ``month`` the last with a month. "In 1976 … on 22 March" after
    20 March 1975 goes on in 1975; "in January" after December 1917 is 1918.
    """
    this = in_year(calendar, year.year or 0)
    if this is None:
        return structs.replace(calendar, year=year.year, which="")
    before = _first(month) if month else None
    if before is None or month is None:
        return this[0]
    same = in_year(calendar, month.year or 0)
    if same and month.year != year.year:
        return same[0] if month.day and 0 <= (same[1] - before).days <= SOON else this[0]
    following = in_year(calendar, (month.year or 0) + 1)
    if same and following and (before - same[1]).days > LONG_BEFORE and (following[1] - before).days < LONG_BEFORE:
        return following[0]
    return this[0]


def _first(calendar: Calendar) -> date | None:
    limits = bounds(calendar)
    return limits[0] if limits else None
