"""Buckets of more events than can be looked at one by one: counted in the full-text table alone, without the events.

Positions begin with a day, so that the events of a period are one run of those that match, in order. What fits into no
period of the granularity carries the tag of the coarser one that it fits into, and is counted by that. The most
important event of a period is known beforehand; it mostly matches what so many do, and only where it does not, others
are looked at.
"""

from __future__ import annotations

import sqlite3
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from msgspec import structs

from api.store.counted import Counted, Summed, better, sum_up
from api.store.json_list import json_list
from api.store.matching import matching_positions
from api.store.periods import PeriodKind, coarser_than, finest_to, kind_of, period_at, period_days, period_tag
from api.store.positions import LOWER_BITS, UNDATED, day_position
from api.store.protocol import Granularity
from api.store.scan import EVENTS, LAST_POSITION, Wanted, positions
from api.store.search import tagged

LARGE = 20_000
"""From more matching events than this on."""
MOST_REACHING = 100_000
_REST = (1 << LOWER_BITS) - 1

_HOLDS_MORE = "SELECT 1 FROM event_words WHERE event_words MATCH ? AND rowid BETWEEN ? AND ? LIMIT 1 OFFSET ?"
_PERIODS = "SELECT period, count, importance, top FROM periods"
_PERIODS_AT = """
SELECT period, count(*), importance, min(position) FROM json_each(?) CROSS JOIN events ON position = value
GROUP BY period, importance
"""
_OF_PERIODS = "SELECT period, importance, position FROM json_each(?) CROSS JOIN events ON period = value"
_OF_POSITIONS = "SELECT period, importance, position FROM json_each(?) CROSS JOIN events ON position = value"
_NO_BEST = (-1.0, 0)

Best = tuple[float, int]
"""The importance of the most important event of a period, and where it stands."""


def is_large(connection: sqlite3.Connection, wanted: Wanted) -> bool:
    """Return whether so many events match that they are better counted here."""
    if wanted.match is None or wanted.min_importance > 0:
        return False
    return connection.execute(_HOLDS_MORE, (wanted.match, *_bounds(wanted), LARGE)).fetchone() is not None


def counted_at(connection: sqlite3.Connection, found: Iterable[int]) -> list[Counted]:
    """Return the smallest periods of the events at positions, one for each importance that events of it have."""
    return connection.execute(_PERIODS_AT, (json_list(found),)).fetchall()


def sum_large(connection: sqlite3.Connection, wanted: Wanted, granularity: Granularity) -> dict[str, Summed]:
    """Return the buckets of the events that match, by period."""
    low, high = _bounds(wanted)
    known: dict[PeriodKind, list[Counted]] = defaultdict(list)
    for one in connection.execute(_PERIODS):
        known[kind_of(one[0])].append(one)
    summed: dict[str, Summed] = {}
    coarse: list[int] = []
    for kind in coarser_than(granularity):
        found = matching_positions(connection, _of_kinds(wanted, (kind,)), low, high)
        coarse += found
        if kind != "none":
            summed |= _summed(connection, found, known[kind], kind)
    # Of days, what is of coarser periods is about as much as the rest; of anything else, hardly any.
    match = _of_kinds(wanted, ("day",)) if granularity == "day" else str(wanted.match)
    found = matching_positions(connection, match, low, high)
    fine = [one for kind in finest_to(granularity) for one in known[kind]]
    summed |= _summed(connection, found, fine, granularity, () if granularity == "day" else sorted(coarse))
    rest = [(period, *counted) for period, counted in summed.items()]
    return sum_up([*rest, *counted_at(connection, _apart(connection, wanted))], granularity)


def _of_kinds(wanted: Wanted, kinds: Iterable[PeriodKind]) -> str:
    return f"({wanted.match}) AND {tagged(period_tag(kind) for kind in kinds)}"


def _bounds(wanted: Wanted) -> tuple[int, int]:
    """Return the first and last position of events that begin on the days asked for, or of any with a day."""
    low = day_position(wanted.start) if wanted.start else 0
    high = day_position(wanted.end) + _REST if wanted.end else UNDATED - 1
    return low, high


def _apart(connection: sqlite3.Connection, wanted: Wanted) -> list[int]:
    """Return where what fits into no period stands, and what begins before the days asked for and touches them."""
    low, high = _bounds(wanted)
    is_bounded = wanted.start is not None or wanted.end is not None
    found = matching_positions(connection, _of_kinds(wanted, ("none",)), low, high if is_bounded else LAST_POSITION)
    if wanted.start is None or wanted.start == date.min:
        return found
    before = structs.replace(wanted, end=wanted.start - timedelta(1))
    return [*found, *positions(connection, EVENTS, before, MOST_REACHING)]


def _summed(
    connection: sqlite3.Connection,
    found: Sequence[int],
    periods: Sequence[Counted],
    granularity: Granularity,
    apart: Sequence[int] = (),
) -> dict[str, Summed]:
    """Return the number of events of each period, and the most important, out of what is known of smallest periods.

    ``found`` are the positions of these events, and of others that are ``apart``; both in order.
    """
    counts = _counts(found, apart, granularity)
    tops = _tops(connection, found, periods, granularity) if counts else {}
    return {period: (count, *tops[period]) for period, count in counts.items()}


def _counts(found: Sequence[int], apart: Sequence[int], granularity: Granularity) -> dict[str, int]:
    counts: dict[str, int] = {}
    at = 0
    while at < len(found):
        period = period_at(date.fromordinal(found[at] >> LOWER_BITS).isoformat(), granularity)
        first, last = (day_position(day) for day in period_days(period) or (date.min, date.max))
        after = bisect_right(found, last + _REST, at)
        count = after - at - (bisect_right(apart, last + _REST) - bisect_left(apart, first))
        at = after
        if count:
            counts[period] = count
    return counts


def _tops(
    connection: sqlite3.Connection, found: Sequence[int], periods: Sequence[Counted], granularity: Granularity
) -> dict[str, Best]:
    """Return the most important event of each period that is among those found."""
    tops: dict[str, Best] = {}
    missed = []
    for one in periods:
        smallest, _, importance, top = one
        if _holds(found, top):
            period = period_at(smallest, granularity)
            tops[period] = better((importance, top), tops.get(period, _NO_BEST))
        else:
            missed.append(one)
    # Nothing of a smallest period is more important than the best of all that it has.
    left = [one for one in missed if better(one[2:], tops.get(period_at(one[0], granularity), _NO_BEST)) == one[2:]]
    for smallest, importance, position in _looked_at(connection, found, left):
        period = period_at(smallest, granularity)
        tops[period] = better((importance, position), tops.get(period, _NO_BEST))
    return tops


def _looked_at(
    connection: sqlite3.Connection, found: Sequence[int], periods: Sequence[Counted]
) -> Iterable[tuple[str, float, int]]:
    """Yield the events of these smallest periods that are among those found."""
    asked = {period for period, *_ in periods}
    if sum(count for _, count, _, _ in periods) > len(found):
        rows = connection.execute(_OF_POSITIONS, (json_list(found),))
        yield from (row for row in rows if row[0] in asked)
    elif asked:
        rows = connection.execute(_OF_PERIODS, (json_list(asked),))
        yield from (row for row in rows if _holds(found, row[2]))


def _holds(found: Sequence[int], position: int) -> bool:
    at = bisect_left(found, position)
    return at < len(found) and found[at] == position
