"""Whether the file of a store holds what it should: its pages, its schema, every row, and what is derived of these."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from api.store.connections import Connections
from api.store.days import weight_of
from api.store.migrate import migrations, newest_schema, schema_of, schema_version
from api.store.protocol import DamagedError, StoreError
from api.store.records import article_digest, unpack_event, unpack_head, unpack_mention, unpack_raw, unpack_read

T = TypeVar("T")

_MOST_PAGES = 20
"""Damaged pages that are told one by one."""

_JOINS = (
    ("articles without their text", "articles a LEFT JOIN article_data d USING (number) WHERE d.number IS NULL"),
    ("texts without their article", "article_data d LEFT JOIN articles a USING (number) WHERE a.number IS NULL"),
    ("articles that no word finds", "articles WHERE position NOT IN (SELECT rowid FROM article_words)"),
    ("words of articles that are not there", "article_words WHERE rowid NOT IN (SELECT position FROM articles)"),
    ("mentions without their article", "mentions WHERE article NOT IN (SELECT number FROM articles)"),
    ("mentions without their telling", "mentions WHERE telling NOT IN (SELECT number FROM tellings)"),
    ("tellings that no mention speaks for", "tellings WHERE first NOT IN (SELECT number FROM mentions)"),
    ("keys without their telling", "telling_keys WHERE telling NOT IN (SELECT number FROM tellings)"),
    ("links without their telling", "links WHERE telling NOT IN (SELECT number FROM tellings)"),
    (
        "links that go one way only",
        "links l LEFT JOIN links b ON b.telling = l.other AND b.other = l.telling WHERE b.telling IS NULL",
    ),
    ("tellings without an event", "tellings WHERE component NOT IN (SELECT component FROM events)"),
    ("events without a telling", "events WHERE component NOT IN (SELECT component FROM tellings)"),
    ("events without their text", "events WHERE position NOT IN (SELECT position FROM event_data)"),
    ("texts of events that are not there", "event_data WHERE position NOT IN (SELECT position FROM events)"),
    ("events that no word finds", "events WHERE position NOT IN (SELECT rowid FROM event_words)"),
    ("words of events that are not there", "event_words WHERE rowid NOT IN (SELECT position FROM events)"),
)
"""What no row may be, each with what selects such rows."""

_COUNTED = (
    "SELECT period, count(*), max(importance) FROM events GROUP BY period",
    "SELECT period, count, importance FROM periods",
)


def faults_of(file: Path) -> Iterator[str]:
    """Yield each fault of a file in a line; nothing is written. Raises StoreError where it cannot be opened."""
    connections = Connections(file)
    with closing(connections):
        yield from _faults(connections.reader(), file)
        if not connections.read_only:
            yield from _of_words(connections.writer)


def _faults(connection: sqlite3.Connection, file: Path) -> Iterator[str]:
    try:
        version, newest = schema_version(connection), len(migrations())
        pages = [row[0] for row in connection.execute(f"PRAGMA integrity_check({_MOST_PAGES})")]
        yield from (f"pages: {line}" for line in pages if line != "ok")
        if version == 0:
            yield "schema: none that this program has written"
            return
        if version != newest:
            yield f"schema: version {version}, this program's is {newest}; it is brought to that when it is opened"
            return
        yield from _of_schema(connection)
        for look in (_of_articles, _of_mentions, _of_events, _of_joins, _of_periods):
            yield from _looked(look, connection)
    except sqlite3.Error as error:
        raise StoreError(f"store {file}: {error}") from error


def _looked(look: Callable[[sqlite3.Connection], Iterator[str]], connection: sqlite3.Connection) -> Iterator[str]:
    """Yield what one look finds; where the database fails on it, that is one more fault, and others are looked for."""
    try:
        yield from look(connection)
    except sqlite3.Error as error:
        yield f"pages: {error}"


def _of_schema(connection: sqlite3.Connection) -> Iterator[str]:
    found, wanted = schema_of(connection), newest_schema()
    for name in sorted(found.keys() | wanted.keys()):
        if found.get(name) != wanted.get(name):
            yield f"schema: {name} is not as this program makes it"


def _of_articles(connection: sqlite3.Connection) -> Iterator[str]:
    rows = connection.execute(
        "SELECT a.id, a.digest, a.head, d.raw, d.read FROM articles a JOIN article_data d USING (number)"
    )
    for article, digest, head, raw, read in rows:
        named = f"article {article}"
        yield from _compared(named, unpack_head, head, lambda found: found.id, article)
        yield from _compared(named, unpack_raw, raw, article_digest, digest)
        yield from _compared(named, unpack_read, read, lambda found: found.id, article)


def _of_mentions(connection: sqlite3.Connection) -> Iterator[str]:
    sql = "SELECT m.number, m.data, a.id FROM mentions m JOIN articles a ON a.number = m.article"
    for number, data, article in connection.execute(sql):
        yield from _compared(f"mention {number}", unpack_mention, data, lambda found: found.article, article)


def _of_events(connection: sqlite3.Connection) -> Iterator[str]:
    told: set[int] = set()
    for event, data in connection.execute("SELECT id, data FROM events JOIN event_data USING (position)"):
        try:
            row = unpack_event(data)
        except DamagedError as error:
            yield f"event {event}: {error}"
            continue
        if row.event.id != event:
            yield f"event {event}: its rows are of two"
        told.update(row.mentions)
    known = {number for (number,) in connection.execute("SELECT number FROM mentions")}
    yield from (f"mention {number}: told by no event" for number in sorted(known - told))
    yield from (f"mention {number}: told by an event, but not there" for number in sorted(told - known))


def _of_joins(connection: sqlite3.Connection) -> Iterator[str]:
    for fault, rows in _JOINS:
        (count,) = connection.execute(f"SELECT count(*) FROM {rows}").fetchone()  # noqa: S608  (the texts above)
        if count:
            yield f"rows: {count} {fault}"


def _of_words(connection: sqlite3.Connection) -> Iterator[str]:
    """Yield what is wrong inside the full-text tables, of which pages say nothing; asked as a write, which is none."""
    connection.execute("BEGIN IMMEDIATE")
    for table in ("article_words", "event_words"):
        try:
            connection.execute(f"INSERT INTO {table} ({table}) VALUES ('integrity-check')")  # noqa: S608
        except sqlite3.DatabaseError as error:
            yield f"{table}: {error}"
    connection.execute("ROLLBACK")


def _of_periods(connection: sqlite3.Connection) -> Iterator[str]:
    counted, stored = (set(connection.execute(sql).fetchall()) for sql in _COUNTED)
    for period in sorted({row[0] for row in counted ^ stored}):
        yield f"period {period}: it is counted otherwise than its events are"
    weights: dict[str, int] = {}
    for period, importance in connection.execute("SELECT period, importance FROM events"):
        weights[period] = weights.get(period, 0) + weight_of(importance)
    for period, weight in connection.execute("SELECT period, weight FROM periods"):
        if weights.get(period) != weight:
            yield f"period {period}: it weighs otherwise than its events do"


def _compared(
    named: str, unpack: Callable[[bytes], T], data: bytes, told: Callable[[T], object], wanted: object
) -> Iterator[str]:
    try:
        if told(unpack(data)) != wanted:
            yield f"{named}: what is stored is not what was given"
    except DamagedError as error:
        yield f"{named}: {error}"
