"""What is derived from the articles, and which version of the program derived it."""

from __future__ import annotations

import sqlite3

_DERIVED = ("mentions", "tellings", "telling_keys", "links", "events", "event_data", "event_words", "periods")


def reader_of(connection: sqlite3.Connection) -> bytes:
    """Return the version of the program that the mentions and events of the file are of."""
    return bytes(connection.execute("SELECT value FROM meta WHERE name = 'reader'").fetchone()[0])


def clear_derived(connection: sqlite3.Connection, version: bytes) -> None:
    """Take away every mention and event: this version of the program will derive them anew from the articles."""
    for table in _DERIVED:
        connection.execute(f"DELETE FROM {table}")  # noqa: S608  (the names above)
    connection.execute("UPDATE meta SET value = ? WHERE name = 'reader'", (version,))


def has_stale(connection: sqlite3.Connection, version: bytes) -> bool:
    """Return whether another version of the program has read some article."""
    stale = "SELECT 1 FROM articles WHERE reader <> ? LIMIT 1"
    return connection.execute(stale, (version,)).fetchone() is not None


def stale_articles(connection: sqlite3.Connection, version: bytes) -> list[int]:
    """Return the numbers of the articles that another version of the program has read."""
    rows = connection.execute("SELECT number FROM articles WHERE reader <> ?", (version,))
    return [number for (number,) in rows]
