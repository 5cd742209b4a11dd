"""Rows of tellings, and of the blocking keys through which they meet."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from hashlib import blake2b
from zlib import crc32

from msgspec import Struct

from api.store.json_list import json_list
from timeline.merge.moments import DATELINE_DAYS, days_of
from timeline.model import Moment

_UNDATED = -2 * DATELINE_DAYS
_LAST_DAY = date.max.toordinal()
_TIME_BITS, _WORD_BITS = 12, 14
_WHOLE_BITS = 64 - _TIME_BITS - _WORD_BITS

_FIRST = """
SELECT asked.value, (
  SELECT group_concat(telling) || ';' || max(digest)
  FROM (SELECT digest, telling FROM telling_keys WHERE key = asked.value ORDER BY digest LIMIT ?2)
) FROM json_each(?1) AS asked
"""


class First(Struct, frozen=True):
    """The first tellings that have a key, in order of their digests, and the digest of the last of them."""

    tellings: tuple[int, ...] = ()
    last_digest: int = 0


class Placed(Struct, frozen=True):
    """Where a telling stands: its first mention, its component, and whether it met not all that share its own time."""

    first: int
    component: int
    is_silent: bool


class New(Struct, frozen=True):
    """A telling to be stored: its digest and moment, and of how many keys of its own time it is not among the first."""

    digest: int
    moment: Moment | None
    unmet: int = 0


def insert_telling(connection: sqlite3.Connection, new: New, keys: Iterable[str]) -> int:
    """Return the number of a telling that is stored now, as a component of its own and still without mentions."""
    row = (new.digest, *_day_numbers(new.moment), new.unmet)
    sql = "INSERT INTO tellings (digest, first, earliest, latest, component, unmet) VALUES (?, 0, ?, ?, 0, ?)"
    number = int(connection.execute(sql, row).lastrowid or 0)
    connection.execute("UPDATE tellings SET component = number WHERE number = ?", (number,))
    rows = sorted((key_number(key), new.digest, number) for key in keys)
    connection.executemany("INSERT INTO telling_keys VALUES (?, ?, ?)", rows)
    return number


def drop_telling(connection: sqlite3.Connection, number: int, digest: int, keys: Iterable[str]) -> None:
    """Take a telling and its keys away."""
    connection.execute("DELETE FROM tellings WHERE number = ?", (number,))
    rows = [(key_number(key), digest) for key in keys]
    connection.executemany("DELETE FROM telling_keys WHERE key = ? AND digest = ?", rows)


def find_telling(connection: sqlite3.Connection, digest: int) -> tuple[int, int] | None:
    """Return number and first mention of the telling of a digest, None where there is none."""
    sql = "SELECT number, first FROM tellings WHERE digest = ?"
    found: tuple[int, int] | None = connection.execute(sql, (digest,)).fetchone()
    return found


def first_mention(connection: sqlite3.Connection, number: int) -> int:
    """Return the mention that speaks for a telling."""
    return int(connection.execute("SELECT first FROM tellings WHERE number = ?", (number,)).fetchone()[0])


def speak_first(connection: sqlite3.Connection, number: int, mention: int) -> None:
    """Let this mention speak for a telling from now on."""
    connection.execute("UPDATE tellings SET first = ? WHERE number = ?", (mention, number))


def count_unmet(connection: sqlite3.Connection, number: int, more: int) -> None:
    """Store that a telling is among the first of so many fewer of the keys of its own time."""
    connection.execute("UPDATE tellings SET unmet = unmet + ? WHERE number = ?", (more, number))


def near(connection: sqlite3.Connection, numbers: Iterable[int], moment: Moment | None) -> dict[int, int]:
    """Return those of the tellings that may be of one event with a moment as far as days say; with their mentions.

    Most of what shares a key is of another time: this leaves little to compare, and nothing out.
    """
    earliest, latest = _day_numbers(moment)
    sql = (
        "SELECT number, first FROM json_each(?) CROSS JOIN tellings ON number = value"
        " WHERE earliest <= ? AND latest >= ?"
    )
    return dict(connection.execute(sql, (json_list(numbers), latest + DATELINE_DAYS, earliest - DATELINE_DAYS)))


def _day_numbers(moment: Moment | None) -> tuple[int, int]:
    """Return the first and last day that a moment may have: none of any date without one, any where days are open."""
    if moment is None:
        return _UNDATED, _UNDATED
    return (days[0].toordinal(), days[1].toordinal()) if (days := days_of(moment)) else (1, _LAST_DAY)


def first_of(connection: sqlite3.Connection, keys: Iterable[str], most: int) -> dict[str, First]:
    """Return the first tellings that have each key, at most so many."""
    numbered = {key_number(key): key for key in keys}
    rows = connection.execute(_FIRST, (json_list(numbered), most))
    return {numbered[key]: _first(found) for key, found in rows}


def _first(found: str | None) -> First:
    if found is None:
        return First()
    tellings, _, last = found.partition(";")
    return First(tuple(map(int, tellings.split(","))), int(last))


def all_of(connection: sqlite3.Connection, key: str) -> list[int]:
    """Return all tellings that have a key."""
    sql = "SELECT telling FROM telling_keys WHERE key = ?"
    return [number for (number,) in connection.execute(sql, (key_number(key),))]


def linked_through(connection: sqlite3.Connection, number: int, key: str, last_digest: int | None = None) -> set[int]:
    """Return the tellings linked with one that have a key, only those up to a digest where that is given."""
    sql = (
        "SELECT other FROM links CROSS JOIN tellings t ON t.number = other"
        " CROSS JOIN telling_keys k ON k.key = ?2 AND k.digest = t.digest"
        " WHERE links.telling = ?1 AND (?3 IS NULL OR t.digest <= ?3)"
    )
    return {other for (other,) in connection.execute(sql, (number, key_number(key), last_digest))}


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


def components_of(connection: sqlite3.Connection, numbers: Iterable[int]) -> set[int]:
    """Return the components of these tellings."""
    sql = "SELECT component FROM json_each(?) CROSS JOIN tellings ON number = value"
    return {component for (component,) in connection.execute(sql, (json_list(numbers),))}


def members_of(connection: sqlite3.Connection, components: Iterable[int]) -> dict[int, Placed]:
    """Return the tellings of these components by number."""
    sql = "SELECT number, first, component, unmet > 0 FROM json_each(?) CROSS JOIN tellings ON component = value"
    rows = connection.execute(sql, (json_list(components),))
    return {number: Placed(first, component, bool(unmet)) for number, first, component, unmet in rows}


def rename(connection: sqlite3.Connection, numbers: Iterable[int], component: int) -> None:
    """Store the component that tellings are in."""
    sql = "UPDATE tellings SET component = ? WHERE number = ?"
    connection.executemany(sql, [(component, number) for number in numbers])
