"""One page of the timeline, answered from indexes: events in time order, their span, and their buckets."""

from __future__ import annotations

import sqlite3
from collections.abc import Container, Sequence
from datetime import date

from msgspec import structs

from api.store.article_rows import heads
from api.store.buckets import buckets
from api.store.cursor import Place, query_digest, read_cursor, write_cursor
from api.store.days import most_important, stored_days
from api.store.event_rows import events_at, keys_at
from api.store.json_list import json_list
from api.store.protocol import KeyedPage, TimelinePage, TimelineQuery
from api.store.scan import EVENTS, Wanted, positions
from api.store.search import conjunction, hundredths, tag, tagged, worded

MOST_REACHING = 1000


def answer(connection: sqlite3.Connection, query: TimelineQuery, secret: bytes) -> TimelinePage:
    """Return the page of a query. Raises QueryError where its cursor is not one of this store and query."""
    page = keyed(connection, query, secret, ())
    return TimelinePage(
        events=tuple(page.events[key] for key in page.keys),
        sources=page.sources,
        span=page.span,
        articles=page.articles,
        buckets=page.buckets,
        next=page.next,
    )


def keyed(connection: sqlite3.Connection, query: TimelineQuery, secret: bytes, known: Container[bytes]) -> KeyedPage:
    """Return the page of a query without the events that are known. Raises QueryError as ``answer``."""
    digest = query_digest(query)
    after = read_cursor(query.cursor, digest, secret) if query.cursor else None
    wanted = _wanted(query)
    found = (
        positions(connection, EVENTS, wanted, query.limit + 1, after)
        if query.dates is None
        else _on_days(connection, wanted, query.dates, after)
    )
    page = found[: query.limit]
    keys = keys_at(connection, page)
    new = {key: position for key, position in zip(keys, page, strict=True) if key not in known}
    events = events_at(connection, list(new.values()))
    return KeyedPage(
        keys=keys,
        events=dict(zip(new, events, strict=True)),
        sources=heads(connection, {mention.article for event in events for mention in event.mentions}),
        span=_span(connection, wanted, page[0] if page and _begins(query) else None),
        articles=_count_articles(connection, query),
        buckets=buckets(connection, wanted, query.granularity) if query.granularity else (),
        next=write_cursor(Place(digest, page[-1]), secret) if len(found) > query.limit else None,
    )


def _wanted(query: TimelineQuery) -> Wanted:
    return Wanted(
        match=conjunction(
            (
                worded(query.q) if query.q is not None else None,
                tagged([tag("a", article) for article in query.articles]) if query.articles else None,
                tagged([tag("s", query.source)]) if query.source is not None else None,
                tagged([tag("e", query.entity.casefold())]) if query.entity is not None else None,
                tagged([tag("t", query.tense)]) if query.tense is not None else None,
                _important(query.min_importance),
            )
        ),
        start=query.start,
        end=query.end,
        min_importance=0.0 if _is_whole(query.min_importance) else query.min_importance,
        descending=query.order == "desc",
    )


def _on_days(connection: sqlite3.Connection, wanted: Wanted, most: int, after: int | None) -> list[int]:
    """Return where the most important event of each of the most important days stands, in the order asked for."""
    tops = sorted((day.top for day in most_important(stored_days(connection, wanted), most)), reverse=wanted.descending)
    return [top for top in tops if after is None or (top < after if wanted.descending else top > after)]


def _important(least: float) -> str | None:
    """Return the expression for importance from ``least`` on: whole tenths, and hundredths up to the next tenth."""
    if least <= 0:
        return None
    hundredth = min(100, hundredths(least))
    tenth = -(-hundredth // 10)
    return tagged([*(f"h{part}" for part in range(hundredth, tenth * 10)), *(f"i{part}" for part in range(tenth, 11))])


def _is_whole(least: float) -> bool:
    """Return whether the tags of importance tell exactly what is from ``least`` on: a number of whole hundredths."""
    return least == round(least, 2)


def _begins(query: TimelineQuery) -> bool:
    """Return whether the first event of the page is the first of all that match."""
    return query.order == "asc" and query.cursor is None and query.dates is None


def _span(connection: sqlite3.Connection, wanted: Wanted, at: int | None) -> tuple[date, date] | None:
    """Return the first day that an event which matches has, and the last: of the first such event, if known, ``at``."""
    found = positions(connection, EVENTS, _directed(wanted, descending=False), 1) if at is None else [at]
    first = _days(connection, found)
    if first is None and found:  # one before Christ, before which nothing with days stands
        found = positions(connection, EVENTS, _directed(wanted, descending=False, start=date.min), 1)
        first = _days(connection, found)
    if first is None:
        return None
    last = _days(connection, positions(connection, EVENTS, _directed(wanted, descending=True), 1)) or first
    # What reaches farther than the event that begins last has begun before it, and touches the day it begins on.
    reaching = positions(connection, EVENTS, _directed(wanted, descending=False, start=last[0]), MOST_REACHING)
    return first[0], max(last, _days(connection, reaching) or last, key=lambda days: days[1])[1]


def _directed(wanted: Wanted, *, descending: bool, start: date | None = None) -> Wanted:
    return structs.replace(wanted, descending=descending, start=start or wanted.start)


def _days(connection: sqlite3.Connection, found: Sequence[int]) -> tuple[date, date] | None:
    """Return the first and last day of all of these events that have a first one; an open end is its first day."""
    sql = (
        "SELECT min(earliest), max(coalesce(latest, earliest)) FROM json_each(?) CROSS JOIN events ON position = value"
        " WHERE earliest IS NOT NULL"
    )
    first, last = connection.execute(sql, (json_list(found),)).fetchone()
    return (date.fromisoformat(first), date.fromisoformat(last)) if first else None


def _count_articles(connection: sqlite3.Connection, query: TimelineQuery) -> int:
    if query.articles:
        sql = "SELECT count(*) FROM articles WHERE id = :id AND (:source IS NULL OR source = :source)"
        asked = dict.fromkeys(query.articles)
        return sum(connection.execute(sql, {"id": article, "source": query.source}).fetchone()[0] for article in asked)
    if query.source is not None:
        counted = connection.execute("SELECT count(*) FROM articles WHERE source = ?", (query.source,))
    else:
        counted = connection.execute("SELECT count(*) FROM articles")
    return int(counted.fetchone()[0])
