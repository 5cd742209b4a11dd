"""Rows of tellings, and of the blocking keys through which they meet."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date

from msgspec import Struct

from api.store.json_list import json_list
from timeline.merge.moments import DATELINE_DAYS, days_of
from timeline.model import Moment

_UNDATED = -2 * DATELINE_DAYS
_LAST_DAY = date.max.toordinal()

Ranked = tuple[int, int]
"""A telling that has a key: its digest, by which those of the key are ranked, and its number."""
Span = tuple[int, int, int, int]
"""A telling's number, the numbers of the days between which its moment lies, and its first mention."""
_FIRST = """
SELECT k.key, k.digest, k.telling FROM json_each(:keys) AS asked CROSS JOIN telling_keys k
ON k.key = asked.value AND k.digest <= coalesce(
  (SELECT digest FROM telling_keys WHERE key = asked.value ORDER BY digest LIMIT 1 OFFSET :most - 1),
  9223372036854775807
)
"""


class Placed(Struct, frozen=True):
    """Where a telling stands: its first mention, its component, and whether it met not all that share its own time."""

    first: int
    component: int
    is_sampled: bool


class New(Struct, frozen=True):
    """A telling to be stored: its number, digest, first mention and moment, and the numbers of its blocking keys.

    ``unmet`` says of how many keys of its own time it is not among the first.
    """

    number: int
    digest: int
    first: int
    moment: Moment | None
    keys: Sequence[int]
    unmet: int = 0


def insert_tellings(connection: sqlite3.Connection, new: Sequence[New]) -> None:
    """Store tellings, each as a component of its own."""
    rows = [(one.number, one.digest, one.first, *day_numbers(one.moment), one.number, one.unmet) for one in new]
    connection.executemany("INSERT INTO tellings VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
    keys = sorted((key, one.digest, one.number) for one in new for key in one.keys)
    connection.executemany("INSERT INTO telling_keys VALUES (?, ?, ?)", keys)


def next_telling(connection: sqlite3.Connection) -> int:
    """Return the number that the next telling gets."""
    return int(connection.execute("SELECT coalesce(max(number), 0) + 1 FROM tellings").fetchone()[0])


def drop_telling(connection: sqlite3.Connection, number: int, digest: int, keys: Iterable[int]) -> None:
    """Take a telling and its keys away."""
    connection.execute("DELETE FROM tellings WHERE number = ?", (number,))
    connection.executemany("DELETE FROM telling_keys WHERE key = ? AND digest = ?", [(key, digest) for key in keys])


def find_tellings(connection: sqlite3.Connection, digests: Iterable[int]) -> dict[int, Ranked]:
    """Return number and first mention of the tellings of these digests, where there are any."""
    sql = "SELECT digest, number, first FROM json_each(?) CROSS JOIN tellings ON digest = value"
    rows = connection.execute(sql, (json_list(digests),))
    return {digest: (number, first) for digest, number, first in rows}


def speak_first(connection: sqlite3.Connection, number: int, mention: int) -> None:
    """Let this mention speak for a telling from now on."""
    connection.execute("UPDATE tellings SET first = ? WHERE number = ?", (mention, number))


def first_mention(connection: sqlite3.Connection, number: int) -> int:
    """Return the mention that speaks for a telling."""
    return int(connection.execute("SELECT first FROM tellings WHERE number = ?", (number,)).fetchone()[0])


def count_unmet(connection: sqlite3.Connection, number: int, more: int) -> None:
    """Store that a telling is among the first of so many fewer of the keys of its own time."""
    connection.execute("UPDATE tellings SET unmet = unmet + ? WHERE number = ?", (more, number))


def spans_of(connection: sqlite3.Connection, numbers: Iterable[int]) -> dict[int, Span]:
    """Return where the moments of tellings lie."""
    sql = "SELECT number, earliest, latest, first FROM json_each(?) CROSS JOIN tellings ON number = value"
    return {row[0]: row for row in connection.execute(sql, (json_list(numbers),))}


def day_numbers(moment: Moment | None) -> tuple[int, int]:
    """Return the first and last day that a moment may have: none of any date without one, any where days are open."""
    if moment is None:
        return _UNDATED, _UNDATED
    return (days[0].toordinal(), days[1].toordinal()) if (days := days_of(moment)) else (1, _LAST_DAY)


def first_of(connection: sqlite3.Connection, keys: Iterable[int], most: int) -> dict[int, list[Ranked]]:
    """Return the first tellings that have each key, at most so many, in order of their digests."""
    found: dict[int, list[Ranked]] = {key: [] for key in keys}
    for key, digest, telling in connection.execute(_FIRST, {"keys": json_list(found), "most": most}):
        found[key].append((digest, telling))
    return found


def all_of(connection: sqlite3.Connection, keys: Iterable[int]) -> dict[int, list[int]]:
    """Return all tellings that have each key."""
    found: dict[int, list[int]] = {key: [] for key in keys}
    sql = "SELECT k.key, k.telling FROM json_each(?) AS asked CROSS JOIN telling_keys k ON k.key = asked.value"
    for key, telling in connection.execute(sql, (json_list(found),)) if found else ():
        found[key].append(telling)
    return found


def linked_through(connection: sqlite3.Connection, number: int, key: int, last_digest: int | None = None) -> set[int]:
    """Return the tellings linked with one that have a key, only those up to a digest where that is given."""
    sql = (
        "SELECT other FROM links CROSS JOIN tellings t ON t.number = other"
        " CROSS JOIN telling_keys k ON k.key = :key AND k.digest = t.digest"
        " WHERE links.telling = :telling AND (:last IS NULL OR t.digest <= :last)"
    )
    return {other for (other,) in connection.execute(sql, {"telling": number, "key": key, "last": last_digest})}


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
