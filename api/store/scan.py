"""Positions of what matches, in order and bounded by the page: the one way that lists and timelines are walked.

Days are asked for as ranges of positions. What begins before the first day but still touches it is found by classes of
length: something of class k cannot have begun more than 4^k - 1 days before, so that each class is one short range.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from api.store.positions import LOWER_BITS, SPAN_CLASSES, UNDATED, UNPUBLISHED_END, day_position
from api.store.search import conjunction, tagged

LAST_POSITION = 2**63 - 1
LONG = 6
"""Classes of length from this one on, several years, are so rare that they are looked for together."""


class Shelf(Struct, frozen=True):
    """A table in order of position, its full-text table, and the two bands that are walked one after the other.

    ``spans`` is the index by which what is longer than a day is found where no words are asked for.
    """

    table: str
    words: str
    dated: tuple[int, int]
    rest: tuple[int, int]
    spans: str | None = None


EVENTS = Shelf("events", "event_words", (0, UNDATED - 1), (UNDATED, LAST_POSITION), "events_span")
ARTICLES = Shelf("articles", "article_words", (UNPUBLISHED_END, LAST_POSITION), (0, UNPUBLISHED_END - 1))


class Wanted(Struct, frozen=True, kw_only=True):
    """What to look for: a full-text expression, inclusive days, and the least importance (of events alone)."""

    match: str | None = None
    start: date | None = None
    end: date | None = None
    min_importance: float = 0.0
    descending: bool = False


class _Range(Struct, frozen=True):
    """Positions, and the classes of length to look for among them; none where length does not matter."""

    low: int
    high: int
    spans: tuple[int, ...] = ()


def positions(
    connection: sqlite3.Connection, shelf: Shelf, wanted: Wanted, limit: int, after: int | None = None
) -> list[int]:
    """Return the first ``limit`` positions that match after the position ``after``, in the order asked for."""
    found: list[int] = []
    for band in _bands(shelf, wanted, after):
        inside: list[int] = []
        is_filled = False
        for part in band:
            # What begins before the first day lies before all that begins on it: backwards, that may be enough.
            if not (is_filled and part.spans):
                inside += _walk(connection, shelf, wanted, part, limit - len(found))
            is_filled |= wanted.descending and not part.spans and len(found) + len(inside) >= limit
        inside.sort(reverse=wanted.descending)
        found += inside[: limit - len(found)]
        if len(found) >= limit:
            break
    return found


def _bands(shelf: Shelf, wanted: Wanted, after: int | None) -> Iterator[list[_Range]]:
    if after is None or _inside(after, shelf.dated):
        yield _following(_dated_ranges(shelf, wanted), wanted, after)
    if wanted.start is None and wanted.end is None:
        inside = after is not None and _inside(after, shelf.rest)
        yield _following([_Range(*shelf.rest)], wanted, after if inside else None)


def _inside(position: int, band: tuple[int, int]) -> bool:
    return band[0] <= position <= band[1]


def _following(ranges: list[_Range], wanted: Wanted, after: int | None) -> list[_Range]:
    if after is None:
        return ranges
    cut = (
        [_Range(part.low, min(part.high, after - 1), part.spans) for part in ranges]
        if wanted.descending
        else [_Range(max(part.low, after + 1), part.high, part.spans) for part in ranges]
    )
    return [part for part in cut if part.low <= part.high]


def _dated_ranges(shelf: Shelf, wanted: Wanted) -> list[_Range]:
    low, high = shelf.dated
    if wanted.end is not None:
        high = min(high, day_position(wanted.end) + 2**LOWER_BITS - 1)
    if wanted.start is None:
        return [_Range(low, high)]
    first = day_position(wanted.start)
    ranges = [_Range(max(low, first), high)] if first <= high else []
    for spans in (*((span,) for span in range(1, LONG)), tuple(range(LONG, SPAN_CLASSES))):
        earliest = max(low, first - ((4 ** spans[-1] - 1) << LOWER_BITS))
        latest = min(high, first - 1)
        if earliest <= latest:
            ranges.append(_Range(earliest, latest, spans))
    return ranges


def _walk(connection: sqlite3.Connection, shelf: Shelf, wanted: Wanted, part: _Range, limit: int) -> Iterator[int]:
    tests: list[str] = []
    values: list[object] = [part.low, part.high]
    if part.spans and wanted.start is not None:
        tests.append("(t.latest IS NULL OR t.latest >= ?)")
        values.append(wanted.start.isoformat())
    if wanted.min_importance > 0:
        tests.append("t.importance >= ?")
        values.append(wanted.min_importance)
    if part.spans and shelf.spans is not None and wanted.match is None:
        match, index = None, shelf.spans
        # As the index has it, so that it is known to hold all of them.
        tests.append(f"t.span > 0 AND t.span IN ({','.join(map(str, part.spans))})")
    else:
        match = conjunction((wanted.match, tagged(f"p{span}" for span in part.spans) if part.spans else None))
        index = None
    sql = _select(shelf, index, matching=match is not None, tests=tests, descending=wanted.descending)
    rows = connection.execute(sql, ((match, *values, limit) if match else (*values, limit)))
    return (int(row[0]) for row in rows)


def _select(shelf: Shelf, index: str | None, *, matching: bool, tests: list[str], descending: bool) -> str:
    """Return the query of one range. All names in it are this module's own; values are bound."""
    if not matching:
        source, key = f"{shelf.table} t" + (f" INDEXED BY {index}" if index else ""), "t.position"
    elif not tests:
        source, key = shelf.words, "rowid"
    else:
        # CROSS JOIN keeps the full-text table outside: its order is the order asked for, and nothing is sorted.
        source, key = f"{shelf.words} f CROSS JOIN {shelf.table} t ON t.position = f.rowid", "f.rowid"
    conditions = [f"{key} BETWEEN ? AND ?", *tests]
    if matching:
        conditions.insert(0, f"{shelf.words} MATCH ?")
    order = "DESC" if descending else "ASC"
    return f"SELECT {key} FROM {source} WHERE {' AND '.join(conditions)} ORDER BY {key} {order} LIMIT ?"  # noqa: S608
