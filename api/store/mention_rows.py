"""Rows of mentions, and of the blocking keys through which they meet."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from functools import lru_cache
from hashlib import blake2b
from zlib import crc32

import msgspec

from api.store.records import pack_mention
from timeline.model import Mention

_TIME_BITS, _WORD_BITS = 12, 14
_WHOLE_BITS = 64 - _TIME_BITS - _WORD_BITS

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
