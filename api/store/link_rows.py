"""Rows of links between tellings: each stored in both directions, so that all links of a telling lie together."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from api.store.json_list import json_list


def remember_links(connection: sqlite3.Connection, links: Iterable[tuple[int, int, float]]) -> None:
    """Store links between two tellings each, with their strength."""
    rows = sorted(row for a, b, strong in links for row in ((a, b, strong), (b, a, strong)))
    connection.executemany("INSERT OR REPLACE INTO links VALUES (?, ?, ?)", rows)


def drop_links(connection: sqlite3.Connection, number: int, others: Iterable[int]) -> None:
    """Forget the links of a telling with others."""
    rows = [pair for other in others for pair in ((number, other), (other, number))]
    connection.executemany("DELETE FROM links WHERE telling = ? AND other = ?", rows)


def unlink(connection: sqlite3.Connection, number: int) -> None:
    """Forget all links of a telling."""
    others = connection.execute("SELECT other FROM links WHERE telling = ?", (number,)).fetchall()
    drop_links(connection, number, (other for (other,) in others))


def links_of(connection: sqlite3.Connection, tellings: Iterable[int]) -> list[tuple[int, int, float]]:
    """Return the links of tellings, each from the lower number to the higher: number, number, strength."""
    sql = "SELECT telling, other, strength FROM json_each(?) CROSS JOIN links ON telling = value AND other > telling"
    return connection.execute(sql, (json_list(tellings),)).fetchall()
