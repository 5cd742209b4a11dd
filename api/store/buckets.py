"""Buckets of a timeline: how many events each day, month, year or decade has, and the most important of them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator

import msgspec

from api.store.periods import NONE, period_at, period_days
from api.store.protocol import Bucket, Granularity, TopEvent
from api.store.scan import EVENTS, Wanted, positions

MOST_COUNTED = 20_000
"""So many matching events are counted, from the beginning of the timeline on: a bound on the work of one request."""

_PERIODS_AT = """
SELECT period, count(*), importance, min(position) FROM json_each(?) CROSS JOIN events ON position = value
GROUP BY period, importance
"""

Counted = tuple[str, int, float, int]
"""A period, the number of its events, the importance of the best, and where that one stands."""


def buckets(connection: sqlite3.Connection, wanted: Wanted, granularity: Granularity) -> tuple[Bucket, ...]:
    """Return the buckets of all events that match, in time order; those of no period come last."""
    counted = _all_periods(connection) if is_everything(wanted) else matching_periods(connection, wanted)
    summed = _sum(counted, granularity)
    named = _tops(connection, [top for _, _, top in summed.values()])
    ordered = sorted(summed, key=lambda period: (period == NONE, period_days(period) or (), period))
    return tuple(_bucket(period, *summed[period], named) for period in ordered)


def is_everything(wanted: Wanted) -> bool:
    """Return whether all events are wanted, so that what is counted beforehand holds."""
    return wanted.match is None and wanted.start is None and wanted.end is None


def _tops(connection: sqlite3.Connection, found: list[int]) -> dict[int, tuple[str, str]]:
    """Return id and headline of the events at these positions."""
    sql = "SELECT position, events.id, headline FROM json_each(?) CROSS JOIN events ON position = value"
    rows = connection.execute(sql, (msgspec.json.encode(found).decode(),))
    return {position: (event, headline) for position, event, headline in rows}


def _all_periods(connection: sqlite3.Connection) -> Iterator[Counted]:
    yield from connection.execute("SELECT period, count, importance, top FROM periods")


def matching_periods(connection: sqlite3.Connection, wanted: Wanted) -> Iterator[Counted]:
    """Yield the smallest periods of the events that match, one for each importance that events of it have."""
    found = positions(connection, EVENTS, wanted, MOST_COUNTED)
    yield from connection.execute(_PERIODS_AT, (msgspec.json.encode(found).decode(),))


def _sum(counted: Iterable[Counted], granularity: Granularity) -> dict[str, tuple[int, float, int]]:
    summed: dict[str, tuple[int, float, int]] = {}
    for smallest, count, importance, top in counted:
        period = period_at(smallest, granularity)
        known, best, at = summed.get(period, (0, -1.0, 0))
        better = (-importance, top) < (-best, at)
        summed[period] = (known + count, importance if better else best, top if better else at)
    return summed


def _bucket(period: str, count: int, importance: float, top: int, named: dict[int, tuple[str, str]]) -> Bucket:
    first, last = period_days(period) or (None, None)
    return Bucket(period, first, last, count, TopEvent(*named[top], importance))
