"""Positions of all that matches an expression, however much it is: as one text, the fastest way out of the database."""

from __future__ import annotations

import sqlite3

import msgspec

_SQL = "SELECT json_group_array(rowid) FROM event_words WHERE event_words MATCH ? AND rowid BETWEEN ? AND ?"
_NUMBERS = msgspec.json.Decoder(list[int])


def matching_positions(connection: sqlite3.Connection, match: str, low: int, high: int) -> list[int]:
    """Return the positions of the events that match, from one position to another, in order."""
    return _NUMBERS.decode(connection.execute(_SQL, (match, low, high)).fetchone()[0])
