"""Dates that leave their year (or week) open: the nearest Wednesday, July or 24 January that the context allows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from msgspec import structs

from timeline.grammar.meaning import Calendar
from timeline.resolve.arithmetic import make_day, on_day
from timeline.resolve.direction import Direction
from timeline.resolve.holidays import holiday
from timeline.resolve.moment import moment_of

BACK = frozenset({"last", "past", "previous"})
AHEAD = frozenset({"next", "coming", "following"})


def nearest_weekday(calendar: Calendar, base: date, direction: Direction | None) -> Calendar:
    """Return the day of that weekday: strictly before or after for last and next, else by direction, today included."""
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
    return _placed(calendar, base + timedelta(days=days))


def _placed(calendar: Calendar, day: date) -> Calendar:
    return structs.replace(calendar, year=day.year, month=day.month, day=day.day, which="")


def nearest_year(calendar: Calendar, base: date, direction: Direction | None) -> Calendar:
    """Return the calendar date in the year that which, direction or else nearness chooses."""
    dated = [
        found for year in range(max(base.year - 4, 1), min(base.year + 5, 9999)) if (found := _in_year(calendar, year))
    ]
    if not dated:
        return calendar
    before = [found for found in dated if found[1] <= base]
    after = [found for found in dated if found[2] >= base]
    inside = [found for found in dated if found[1] <= base <= found[2]]
    return _choose(calendar, (before, after, inside, dated), base, direction)[0]


Dated = tuple[Calendar, date, date]


def _choose(calendar: Calendar, lists: tuple[list[Dated], ...], base: date, direction: Direction | None) -> Dated:
    before, after, inside, dated = lists
    if calendar.which in BACK:
        return next((found for found in reversed(before) if found not in inside), dated[0])
    if calendar.which in AHEAD:
        return next((found for found in after if found not in inside), dated[-1])
    if calendar.which == "this":
        return next((found for found in dated if found[0].year == base.year), dated[0])
    if direction == "past" and before:
        return before[-1]
    if direction == "future" and after:
        return after[0]
    return min(dated, key=lambda found: _distance(found, base))


def _distance(found: Dated, base: date) -> int:
    _, first, last = found
    if first <= base <= last:
        return 0
    return (base - last).days if last < base else (first - base).days


def _in_year(calendar: Calendar, year: int) -> Dated | None:
    if calendar.holiday:
        day = holiday(calendar.holiday, year)
        return _placed(structs.replace(calendar, holiday=None), day), day, day
    placed = structs.replace(calendar, year=year, which="")
    moment = moment_of(placed)
    if moment is None or moment.earliest is None or moment.latest is None:
        return None
    return placed, moment.earliest, moment.latest


_: tuple[Callable[..., object], type] = (make_day, Iterator)
__ = on_day
