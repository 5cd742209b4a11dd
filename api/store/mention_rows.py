"""Rows of mentions, and of the blocking keys through which they meet."""

from __future__ import annotations

import sqlite3
from collections.abc import Hashable, Iterable, Mapping
from functools import lru_cache
from hashlib import blake2b
from typing import TypeVar, cast
from zlib import crc32

import msgspec
from msgspec import structs

from api.store.records import Compared, pack_mention, unpack_mention
from timeline.merge.telling import telling_of
from timeline.model import Mention

V = TypeVar("V", bound=Hashable)

_REMEMBERED = 32 * 2**20
"""Bytes of rows whose mentions are remembered; as objects they take about three times as much."""
_SHARED = 16_384
_TIME_BITS, _WORD_BITS = 12, 14
_WHOLE_BITS = 64 - _TIME_BITS - _WORD_BITS

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
        self._sizes: dict[int, int] = {}
        self._size = 0
        self._shared: dict[Hashable, Hashable] = {}

    def forget(self) -> None:
        """Forget every mention."""
        self._known.clear()
        self._sizes.clear()
        self._shared.clear()
        self._size = 0

    def mentions(self, connection: sqlite3.Connection, numbers: Iterable[int]) -> dict[int, Compared]:
        """Return the mentions of these numbers, out of memory where they are in it."""
        found = {number: self._known.get(number) for number in numbers}
        missing = [number for number, one in found.items() if one is None]
        sql = "SELECT number, data FROM mentions JOIN json_each(?) ON number = value"
        for number, data in connection.execute(sql, (_json(missing),)) if missing else ():
            found[number] = self._remember(number, len(data), unpack_mention(data))
        return {number: one for number, one in found.items() if one is not None}

    def _remember(self, number: int, size: int, mention: Mention) -> Compared:
        self._make_room(size)
        telling = telling_of(mention)
        # What an article is about is told with each of its mentions, and is most of what these hold.
        self._known[number] = one = Compared(
            structs.replace(mention, context=self._share(mention.context)),
            structs.replace(telling, context=self._share(telling.context)),
        )
        self._sizes[number] = size
        self._size += size
        return one

    def _make_room(self, size: int) -> None:
        if self._size + size <= _REMEMBERED:
            return
        for oldest in list(self._known)[: len(self._known) // 4 + 1]:
            del self._known[oldest]
            self._size -= self._sizes.pop(oldest)

    def _share(self, value: V) -> V:
        """Return the equal value that is known already, if there is one."""
        if len(self._shared) >= _SHARED:
            self._shared.clear()
        return cast("V", self._shared.setdefault(value, value))


def insert_mention(connection: sqlite3.Connection, article: int, mention: Mention, keys: Iterable[str]) -> int:
    """Return the number of a mention that is stored now, as a component of its own."""
    added = connection.execute(
        "INSERT INTO mentions (article, component, data) VALUES (?, 0, ?)", (article, pack_mention(mention))
    )
    number = int(added.lastrowid or 0)
    connection.execute("UPDATE mentions SET component = number WHERE number = ?", (number,))
    rows = sorted((key_number(key), number) for key in set(keys))
    connection.executemany("INSERT INTO mention_keys VALUES (?, ?)", rows)
    return number


def drop_mention(connection: sqlite3.Connection, number: int, keys: Iterable[str]) -> None:
    """Take a mention and its keys away."""
    connection.execute("DELETE FROM mentions WHERE number = ?", (number,))
    rows = [(key_number(key), number) for key in keys]
    connection.executemany("DELETE FROM mention_keys WHERE key = ? AND mention = ?", rows)


def blocks_of(connection: sqlite3.Connection, keys: Iterable[str], most: int) -> dict[str, list[int]]:
    """Return the mentions that have each key, of a key with more than ``most`` only so many."""
    numbered = {key_number(key): key for key in keys}
    return {
        numbered[key]: [int(number) for number in numbers.split(",")] if numbers else []
        for key, numbers in connection.execute(_BLOCKS, (_json(numbered), most))
    }


@lru_cache(maxsize=4096)
def key_number(key: str) -> int:
    """Return the 64 bits that stand for a key: those of one time and one first word lie together in the index."""
    time, _, rest = key.partition("|")
    bits = _spread(time) >> (32 - _TIME_BITS)
    bits = bits << _WORD_BITS | _spread(rest.partition(" ")[0]) >> (32 - _WORD_BITS)
    digest = blake2b(key.encode(errors="surrogatepass"), digest_size=8).digest()
    bits = bits << _WHOLE_BITS | int.from_bytes(digest, "big") >> (64 - _WHOLE_BITS)
    return bits - 2**63


def _spread(text: str) -> int:
    """Return 32 bits that only keep things together: they need not tell any two apart."""
    return crc32(text.encode(errors="surrogatepass"))


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
