"""Rows of periods: how many events each smallest period holds, and the most important of them."""

from __future__ import annotations

import sqlite3

from api.store.days import weight_of
from timeline.model import Event

_BEST = """
UPDATE periods SET (importance, top, id, headline) = (
  SELECT importance, position, id, headline FROM events WHERE period = :period
  ORDER BY importance DESC, position LIMIT 1
) WHERE period = :period
"""


def count_in(connection: sqlite3.Connection, period: str, event: Event, position: int) -> None:
    """Count an event that now stands at a position."""
    values = {
        "period": period,
        "importance": event.importance,
        "top": position,
        "weight": weight_of(event.importance),
        "id": event.id,
        "headline": event.headline,
    }
    connection.execute(
        "INSERT INTO periods VALUES (:period, 1, :importance, :top, :weight, :id, :headline)"
        " ON CONFLICT (period) DO UPDATE SET count = count + 1, weight = weight + :weight",
        values,
    )
    connection.execute(
        "UPDATE periods SET importance = :importance, top = :top, id = :id, headline = :headline"
        " WHERE period = :period AND (:importance > importance OR :importance = importance AND :top < top)",
        values,
    )


def count_out(connection: sqlite3.Connection, period: str, importance: float, position: int) -> None:
    """Count an event no more that has been taken away from a position."""
    sql = "UPDATE periods SET count = count - 1, weight = weight - ? WHERE period = ?"
    connection.execute(sql, (weight_of(importance), period))
    count, top = connection.execute("SELECT count, top FROM periods WHERE period = ?", (period,)).fetchone()
    if not count:
        connection.execute("DELETE FROM periods WHERE period = ?", (period,))
    elif top == position:
        connection.execute(_BEST, {"period": period})


def move_top(connection: sqlite3.Connection, old: int, new: int) -> None:
    """Store that the event of one position has another now."""
    connection.execute("UPDATE periods SET top = ? WHERE top = ?", (new, old))
