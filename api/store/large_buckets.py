"""Buckets of more events than can be looked at one by one: counted in the full-text table alone, without the events.

Positions begin with a day, so that the events of a period are one range of them; what fits into no period of the
granularity carries the tag of the coarser one that it fits into, and is counted by that. The most important event of
each period is looked for among the most important of all, then among the less important, until every period has one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import date, timedelta

from msgspec import structs

from api.store.json_list import json_list
from api.store.periods import coarser_than, period_at, period_days, period_tag
from api.store.positions import LOWER_BITS, UNDATED, day_position
from api.store.protocol import Granularity
from api.store.scan import EVENTS, LAST_POSITION, Wanted, positions
from api.store.search import tagged

LARGE = 20_000
"""From more matching events than this on."""
MOST_REACHING = 100_000
TENTHS = 10
THOUSAND = 1000
"""Importance is told in thousandths."""
_REST = (1 << LOWER_BITS) - 1

Summed = tuple[int, float, int]
"""The number of a period's events, the importance of the best, and where that one stands."""

_MATCHING = "FROM event_words f WHERE event_words MATCH ? AND rowid BETWEEN ? AND ?"
_TOLD = (
    "FROM event_words f CROSS JOIN events ON position = f.rowid WHERE event_words MATCH ? AND f.rowid BETWEEN ? AND ?"
)
_HOLDS_MORE = f"SELECT 1 {_MATCHING} LIMIT 1 OFFSET ?"
_NEXT = f"SELECT rowid {_MATCHING} ORDER BY rowid LIMIT 1"
_COUNT = f"SELECT count(*) {_MATCHING}"
_DAYS = f"SELECT rowid >> {LOWER_BITS}, count(*) {_MATCHING} GROUP BY 1"
# Importance above, and the rest of the position turned round below it: the greatest is the first of the most important.
_BEST = f"""
SELECT f.rowid >> {LOWER_BITS},
  max((CAST(round(importance * {THOUSAND}) AS INTEGER) << {LOWER_BITS}) | (~f.rowid & {_REST}))
{_TOLD} GROUP BY 1
"""
_NONE = f"SELECT period, importance, f.rowid {_TOLD}"
_REACHING = "SELECT period, importance, position FROM json_each(?) CROSS JOIN events ON position = value"


def is_large(connection: sqlite3.Connection, wanted: Wanted) -> bool:
    """Return whether so many events match that they are better counted here."""
    if wanted.match is None or wanted.min_importance > 0:
        return False
    return _holds_many(connection, wanted.match, *_bounds(wanted))


def sum_large(connection: sqlite3.Connection, wanted: Wanted, granularity: Granularity) -> dict[str, Summed]:
    """Return the buckets of the events that match, by period."""
    coarse = coarser_than(granularity)
    tags = tagged(period_tag(kind) for kind in coarse)
    summed = _Fine(connection, f"({wanted.match}) NOT ({tags})", granularity, _bounds(wanted)).summed()
    for kind in coarse:
        if kind != "none":
            match = f"({wanted.match}) AND ({tagged([period_tag(kind)])})"
            summed |= _Fine(connection, match, kind, _bounds(wanted)).summed()
    for period, importance, position in _others(connection, wanted):
        held = period_at(period, granularity)
        known, best, at = summed.get(held, (0, -1.0, 0))
        better = (-importance, position) < (-best, at)
        summed[held] = (known + 1, importance if better else best, position if better else at)
    return summed


def _bounds(wanted: Wanted) -> tuple[int, int]:
    """Return the first and last position of events that begin on the days asked for, or of any with a day."""
    low = day_position(wanted.start) if wanted.start else 0
    high = day_position(wanted.end) + (1 << LOWER_BITS) - 1 if wanted.end else UNDATED - 1
    return low, high


def _others(connection: sqlite3.Connection, wanted: Wanted) -> Iterator[tuple[str, float, int]]:
    """Yield what begins on the days asked for and fits into no period, and what began before and reaches into them."""
    low, high = _bounds(wanted)
    if wanted.start is None and wanted.end is None:
        high = LAST_POSITION
    none = f"({wanted.match}) AND ({tagged([period_tag('none')])})"
    yield from connection.execute(_NONE, (none, low, high))
    if wanted.start is not None and wanted.start > date.min:
        reaching = structs.replace(wanted, end=wanted.start - timedelta(1))
        yield from connection.execute(_REACHING, (json_list(positions(connection, EVENTS, reaching, MOST_REACHING)),))


def _holds_many(connection: sqlite3.Connection, match: str, low: int, high: int) -> bool:
    return connection.execute(_HOLDS_MORE, (match, low, high, LARGE)).fetchone() is not None


class _Fine:
    """The events that begin within bounds and each lie in one period of a granularity."""

    def __init__(
        self, connection: sqlite3.Connection, match: str, granularity: Granularity, bounds: tuple[int, int]
    ) -> None:
        self._connection = connection
        self._match = match
        self._granularity = granularity
        self._low, self._high = bounds
        self._periods: dict[int, str] = {}

    def summed(self) -> dict[str, Summed]:
        """Return the number of events of each period that has any, and the most important of them."""
        counts = dict(self._days() if self._granularity == "day" else self._counts())
        tops = self._tops(set(counts))
        return {period: (count, *tops[period]) for period, count in counts.items()}

    def _counts(self) -> Iterator[tuple[str, int]]:
        after = self._low - 1
        while (found := self._row(_NEXT, (after + 1, self._high))) is not None:
            period = self._period_of(found[0] >> LOWER_BITS)
            first, after = self._range(period)
            (count,) = self._row(_COUNT, (first, after)) or (0,)
            yield period, count

    def _days(self) -> Iterator[tuple[str, int]]:
        for day, count in self._connection.execute(_DAYS, (self._match, self._low, self._high)):
            yield self._period_of(day), count

    def _tops(self, wanted: set[str]) -> dict[str, tuple[float, int]]:
        if self._granularity == "day":  # so many days that some have nothing important
            return self._best(self._match)
        tops: dict[str, tuple[float, int]] = {}
        for tenth in range(TENTHS, -1, -1):
            if not wanted - tops.keys():
                break
            tops = self._best(f"({self._match}) AND {tagged([f'i{tenth}'])}") | tops
        return tops

    def _best(self, match: str) -> dict[str, tuple[float, int]]:
        best: dict[str, tuple[float, int]] = {}
        for day, packed in self._connection.execute(_BEST, (match, self._low, self._high)):
            period = self._period_of(day)
            found = ((packed >> LOWER_BITS) / THOUSAND, day << LOWER_BITS | (~packed & _REST))
            best[period] = min(best.get(period, found), found, key=lambda one: (-one[0], one[1]))
        return best

    def _row(self, sql: str, bounds: tuple[int, int]) -> tuple[int] | None:
        found: tuple[int] | None = self._connection.execute(sql, (self._match, *bounds)).fetchone()
        return found

    def _period_of(self, day: int) -> str:
        known = self._periods.get(day)
        if known is None:
            known = self._periods[day] = period_at(date.fromordinal(day).isoformat(), self._granularity)
        return known

    def _range(self, period: str) -> tuple[int, int]:
        """Return the first and last position of what begins in a period, within the bounds."""
        first, last = period_days(period) or (date.min, date.max)
        end = day_position(last) + (1 << LOWER_BITS) - 1
        return max(self._low, day_position(first)), min(self._high, end)
