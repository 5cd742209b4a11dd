"""Rows of mentions, and of the blocking keys through which they meet."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from api.store.records import Compared, compared, pack_mention
from timeline.model import Mention

_BLOCKS = """
SELECT asked.value, (
  SELECT group_concat(mention) FROM (SELECT mention FROM mention_keys WHERE key = asked.value LIMIT ?2)
) FROM json_each(?1) AS asked
"""


def insert_mention(connection: sqlite3.Connection, article: int, mention: Mention, keys: Iterable[str]) -> int:
    """Return the number of a mention that is stored now, as a component of its own."""
    added = connection.execute(
        "INSERT INTO mentions (article, component, data) VALUES (?, 0, ?)", (article, pack_mention(mention))
    )
    number = int(added.lastrowid or 0)
    connection.execute("UPDATE mentions SET component = number WHERE number = ?", (number,))
    connection.executemany("INSERT INTO mention_keys VALUES (?, ?)", [(key, number) for key in keys])
    return number


def drop_mention(connection: sqlite3.Connection, number: int, keys: Iterable[str]) -> None:
    """Take a mention and its keys away."""
    connection.execute("DELETE FROM mentions WHERE number = ?", (number,))
    connection.executemany("DELETE FROM mention_keys WHERE key = ? AND mention = ?", [(key, number) for key in keys])


def blocks_of(connection: sqlite3.Connection, keys: Iterable[str], most: int) -> dict[str, list[int]]:
    """Return the mentions that have each key, of a key with more than ``most`` only so many."""
    asked = msgspec.json.encode(list(keys)).decode()
    return {
        key: [int(number) for number in numbers.split(",")] if numbers else []
        for key, numbers in connection.execute(_BLOCKS, (asked, most))
    }


def by_number(connection: sqlite3.Connection, numbers: Sequence[int]) -> dict[int, tuple[Compared, int]]:
    """Return the mentions of these numbers, each with its component."""
    sql = "SELECT number, data, component FROM mentions JOIN json_each(?) ON number = value"
    rows = connection.execute(sql, (msgspec.json.encode(list(numbers)).decode(),))
    return {number: (compared(data), component) for number, data, component in rows}


def of_components(connection: sqlite3.Connection, components: Iterable[int]) -> dict[int, tuple[Compared, int]]:
    """Return the mentions of these components by number, each with its component."""
    sql = "SELECT number, data FROM mentions WHERE component = ?"
    return {
        number: (compared(data), component)
        for component in components
        for number, data in connection.execute(sql, (component,))
    }


def rename(connection: sqlite3.Connection, components: Mapping[int, int]) -> None:
    """Store the components of mentions, by number."""
    connection.executemany(
        "UPDATE mentions SET component = ? WHERE number = ?",
        [(component, number) for number, component in components.items()],
    )
