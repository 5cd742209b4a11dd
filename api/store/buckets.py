"""Buckets of a timeline: how many events each day, month, year or decade has, and the most important of them."""

from __future__ import annotations

import sqlite3
from datetime import date

from api.store.counted import Counted, Summed, sum_up
from api.store.json_list import json_list
from api.store.large_buckets import counted_at, is_large, sum_large
from api.store.periods import NONE, period_days
from api.store.protocol import Bucket, Granularity, TopEvent
from api.store.scan import EVENTS, Wanted, positions

MOST_COUNTED = 100_000
"""So many matching events are looked at one by one, from the beginning of the timeline on."""

_PARTED = """
SELECT period, 1, importance, position, events.id, headline FROM json_each(:periods) CROSS JOIN events ON period = value
WHERE earliest IS NOT NULL AND earliest <= :last AND (latest IS NULL OR latest >= :first)
"""


def buckets(connection: sqlite3.Connection, wanted: Wanted, granularity: Granularity) -> tuple[Bucket, ...]:
    """Return the buckets of all events that match, in time order; those of no period come last."""
    if wanted.match is None:
        counted, named = _periods(connection, wanted)
        summed = sum_up(counted, granularity)
    elif is_large(connection, wanted):
        summed = sum_large(connection, wanted, granularity)
        named = _tops(connection, [top for _, _, top in summed.values()])
    else:
        summed = sum_up(matching_periods(connection, wanted), granularity)
        named = _tops(connection, [top for _, _, top in summed.values()])
    days = {period: period_days(period) for period in summed}
    ordered = sorted(summed, key=lambda period: (period == NONE, days[period] or (), period))
    return tuple(_bucket(period, days[period], summed[period], named) for period in ordered)


def is_everything(wanted: Wanted) -> bool:
    """Return whether all events are wanted, so that what is counted beforehand holds."""
    return wanted.match is None and wanted.start is None and wanted.end is None


def _tops(connection: sqlite3.Connection, found: list[int]) -> dict[int, tuple[str, str]]:
    """Return id and headline of the events at these positions."""
    sql = "SELECT position, events.id, headline FROM json_each(?) CROSS JOIN events ON position = value"
    rows = connection.execute(sql, (json_list(found),))
    return {position: (event, headline) for position, event, headline in rows}


def _periods(connection: sqlite3.Connection, wanted: Wanted) -> tuple[list[Counted], dict[int, tuple[str, str]]]:
    """Return what was counted beforehand of all events of some days, and id and headline of the most important ones.

    Of a period that lies only in part within the days asked for, the events are looked at one by one.
    """
    first, last = wanted.start or date.min, wanted.end or date.max
    rows = connection.execute("SELECT period, count, importance, top, id, headline FROM periods").fetchall()
    if is_everything(wanted):
        return [row[:4] for row in rows], {row[3]: row[4:] for row in rows}
    days = [period_days(row[0]) or (date.min, date.max) for row in rows]
    within = [row for row, (low, high) in zip(rows, days, strict=True) if first <= low and high <= last]
    parted = [row[0] for row, (low, high) in zip(rows, days, strict=True) if low < first <= high or low <= last < high]
    asked = {"periods": json_list(parted), "first": first.isoformat(), "last": last.isoformat()}
    some = connection.execute(_PARTED, asked).fetchall()
    return [row[:4] for row in within + some], {row[3]: row[4:] for row in within + some}


def matching_periods(connection: sqlite3.Connection, wanted: Wanted) -> list[Counted]:
    """Return the smallest periods of the events that match, one for each importance that events of it have."""
    return counted_at(connection, positions(connection, EVENTS, wanted, MOST_COUNTED))


def _bucket(period: str, days: tuple[date, date] | None, summed: Summed, named: dict[int, tuple[str, str]]) -> Bucket:
    first, last = days or (None, None)
    count, importance, top = summed
    return Bucket(period, first, last, count, TopEvent(*named[top], importance))
