"""Rows of mentions, and of the blocking keys through which they meet."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping

import msgspec

from api.store.records import Compared, pack_mention, unpack_mention
from timeline.merge.telling import telling_of
from timeline.model import Mention

_REMEMBERED = 8_192

_BLOCKS = """
SELECT asked.value, (
  SELECT group_concat(mention) FROM (SELECT mention FROM mention_keys WHERE key = asked.value LIMIT ?2)
) FROM json_each(?1) AS asked
"""


class Memory:
    """The mentions that were compared last, by number: the same ones are compared again and again.

    Numbers are never given again, except after a transaction that was rolled back: ``forget`` everything then.
    """

    def __init__(self) -> None:
        self._known: dict[int, Compared] = {}

    def forget(self) -> None:
        """Forget every mention."""
        self._known.clear()

    def mentions(self, connection: sqlite3.Connection, numbers: Iterable[int]) -> dict[int, Compared]:
        """Return the mentions of these numbers, out of memory where they are in it."""
        found = {number: self._known.get(number) for number in numbers}
        missing = [number for number, one in found.items() if one is None]
        sql = "SELECT number, data FROM mentions JOIN json_each(?) ON number = value"
        for number, data in connection.execute(sql, (_json(missing),)) if missing else ():
            found[number] = self._remember(number, unpack_mention(data))
        return {number: one for number, one in found.items() if one is not None}

    def _remember(self, number: int, mention: Mention) -> Compared:
        if len(self._known) >= _REMEMBERED:
            for oldest in list(self._known)[: _REMEMBERED // 4]:
                del self._known[oldest]
        self._known[number] = one = Compared(mention, telling_of(mention))
        return one


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
    return {
        key: [int(number) for number in numbers.split(",")] if numbers else []
        for key, numbers in connection.execute(_BLOCKS, (_json(keys), most))
    }


def components_of(connection: sqlite3.Connection, numbers: Iterable[int]) -> dict[int, int]:
    """Return the component of each of these mentions."""
    sql = "SELECT number, component FROM mentions JOIN json_each(?) ON number = value"
    return dict(connection.execute(sql, (_json(numbers),)).fetchall())


def members_of(connection: sqlite3.Connection, components: Iterable[int]) -> dict[int, int]:
    """Return the mentions of these components by number, each with its component."""
    sql = "SELECT number FROM mentions WHERE component = ?"
    return {
        number: component for component in components for (number,) in connection.execute(sql, (component,)).fetchall()
    }


def rename(connection: sqlite3.Connection, components: Mapping[int, int]) -> None:
    """Store the components of mentions, by number."""
    connection.executemany(
        "UPDATE mentions SET component = ? WHERE number = ?",
        [(component, number) for number, component in components.items()],
    )


def _json(values: Iterable[int] | Iterable[str]) -> str:
    return msgspec.json.encode(list(values)).decode()
