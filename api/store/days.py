"""The most important days of a timeline, each by its most important event: a timeline cut down to what mattered.

A day weighs the sum of the fourth powers of its events' importance, so that one event that many articles tell
outweighs however many that single ones do;
``benchmarks/README.md`` says what else was tried.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from api.store.buckets import is_everything, matching_periods
from api.store.periods import smallest_period
from api.store.scan import Wanted
from timeline.merge.timeline import time_order
from timeline.model import Event

DAY_LENGTH = len("2023-07-11")


class Day(Struct, frozen=True):
    """One day (its EDTF text), what its events weigh together, and where the most important of them stands."""

    period: str
    weight: int
    top: int


def weight_of(importance: float) -> int:
    """Return what an event weighs: a whole number, so that the sum over a day is the same in any order."""
    return round(importance * 1000) ** 4


def most_important(days: Iterable[Day], most: int) -> list[Day]:
    """Return at most so many of the days, those that weigh most, the earlier of two equals."""
    named = (day for day in days if len(day.period) == DAY_LENGTH)
    return sorted(named, key=lambda day: (-day.weight, day.period))[:most]


def stored_days(connection: sqlite3.Connection, wanted: Wanted) -> Iterator[Day]:
    """Yield the days of the stored events that match, and what else these are dated by."""
    if is_everything(wanted):
        yield from (Day(*row) for row in connection.execute("SELECT period, weight, top FROM periods"))
        return
    told: dict[str, list[tuple[float, int, int]]] = {}
    for period, count, importance, top in matching_periods(connection, wanted):
        told.setdefault(period, []).append((-importance, top, count * weight_of(importance)))
    for period, ranked in told.items():
        yield Day(period, sum(weight for _, _, weight in ranked), min(ranked)[1])


def on_most_important_days(events: Sequence[Event], most: int) -> list[Event]:
    """Return the most important event of each of the most important days, in the order of ``events``."""
    told: dict[str, list[int]] = {}
    for place, event in enumerate(events):
        moment = event.moment
        period = smallest_period(moment.earliest, moment.latest) if moment else ""
        told.setdefault(period, []).append(place)
    days = (
        Day(period, sum(weight_of(events[place].importance) for place in places), _top(events, places))
        for period, places in told.items()
    )
    return [events[place] for place in sorted(day.top for day in most_important(days, most))]


def _top(events: Sequence[Event], places: Iterable[int]) -> int:
    return min(places, key=lambda place: (-events[place].importance, time_order(events[place])))
