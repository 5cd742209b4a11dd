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
