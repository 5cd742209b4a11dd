"""Rows of mentions, and which of them speaks for the copies of its telling."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from msgspec import Struct

from api.store.json_list import json_list
from api.store.records import pack_mention, unpack_mention
from timeline.merge.keys import says_more
from timeline.model import Mention


class NewMention(Struct, frozen=True):
    """A mention to be stored: its number, and those of its article and telling."""

    number: int
    article: int
    telling: int
    mention: Mention


def next_mention(connection: sqlite3.Connection) -> int:
    """Return the number that the next mention gets: one that none has ever had."""
    row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'mentions'").fetchone()
    return int(row[0]) + 1 if row else 1


def insert_mentions(connection: sqlite3.Connection, new: Sequence[NewMention]) -> list[int]:
    """Return the sizes of the rows of mentions that are stored now."""
    rows = [(one.number, one.article, one.telling, says_more(one.mention), pack_mention(one.mention)) for one in new]
    connection.executemany("INSERT INTO mentions (number, article, telling, part, data) VALUES (?, ?, ?, ?, ?)", rows)
    return [len(row[-1]) for row in rows]


def drop_mentions(connection: sqlite3.Connection, article: int) -> None:
    """Take the mentions of an article away."""
    connection.execute("DELETE FROM mentions WHERE article = ?", (article,))


def tellings_of(connection: sqlite3.Connection, article: int) -> set[int]:
    """Return the numbers of the tellings that an article tells, or says more about."""
    sql = "SELECT telling FROM mentions WHERE article = ?"
    return {telling for (telling,) in connection.execute(sql, (article,))}


def spoken_for(connection: sqlite3.Connection, article: int) -> dict[int, Mention]:
    """Return the mentions of an article that speak for a telling, by the number of that."""
    sql = (
        "SELECT t.number, m.data FROM mentions m JOIN tellings t ON t.number = m.telling"
        " WHERE m.article = ? AND t.first = m.number"
    )
    return {telling: unpack_mention(data) for telling, data in connection.execute(sql, (article,)).fetchall()}


def first_copy(connection: sqlite3.Connection, telling: int, *, without: int) -> int | None:
    """Return the first mention of a telling in order of article and index, one article apart; None where none is."""
    sql = (
        "SELECT m.number FROM mentions m JOIN articles a ON a.number = m.article"
        " WHERE m.telling = ? AND NOT m.part AND m.article <> ? ORDER BY a.id, m.number LIMIT 1"
    )
    row = connection.execute(sql, (telling, without)).fetchone()
    return row and int(row[0])


def articles_of(connection: sqlite3.Connection, mentions: Iterable[int]) -> dict[int, str]:
    """Return the ids of the articles of mentions."""
    sql = (
        "SELECT m.number, a.id FROM json_each(?) CROSS JOIN mentions m ON m.number = value"
        " JOIN articles a ON a.number = m.article"
    )
    return dict(connection.execute(sql, (json_list(mentions),)).fetchall())


def mentions_of(connection: sqlite3.Connection, tellings: Iterable[int]) -> dict[int, list[int]]:
    """Return the numbers of the mentions of each telling, those that only say more among them."""
    sql = "SELECT telling, mentions.number FROM json_each(?) CROSS JOIN mentions ON telling = value"
    found: dict[int, list[int]] = {}
    for telling, number in connection.execute(sql, (json_list(tellings),)):
        found.setdefault(telling, []).append(number)
    return found
