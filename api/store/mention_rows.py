"""Rows of mentions, and which of them speaks for the copies of its telling."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from api.store.json_list import json_list
from api.store.records import pack_mention, unpack_mention
from timeline.merge.keys import says_more
from timeline.model import Mention


def insert_mention(connection: sqlite3.Connection, article: int, telling: int, mention: Mention) -> int:
    """Return the number of a mention that is stored now; later ones get higher numbers."""
    sql = "INSERT INTO mentions (article, telling, part, data) VALUES (?, ?, ?, ?)"
    return int(connection.execute(sql, (article, telling, says_more(mention), pack_mention(mention))).lastrowid or 0)


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


def comes_before(connection: sqlite3.Connection, mention: int, other: int) -> bool:
    """Return whether a mention comes before another in order of article and index."""
    sql = "SELECT a.id FROM mentions m JOIN articles a ON a.number = m.article WHERE m.number = ?"
    own, others = (connection.execute(sql, (number,)).fetchone()[0] for number in (mention, other))
    return bool((own, mention) < (others, other))


def mentions_of(connection: sqlite3.Connection, tellings: Iterable[int]) -> dict[int, list[int]]:
    """Return the numbers of the mentions of each telling, those that only say more among them."""
    sql = "SELECT telling, mentions.number FROM json_each(?) CROSS JOIN mentions ON telling = value"
    found: dict[int, list[int]] = {}
    for telling, number in connection.execute(sql, (json_list(tellings),)):
        found.setdefault(telling, []).append(number)
    return found
