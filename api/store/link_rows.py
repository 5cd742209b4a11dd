"""Rows of links between mentions: each stored in both directions, so that all links of a mention lie together."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

Linked = dict[tuple[int, int], float]
"""Strength by numbers of two mentions, the lower first."""


def remember_links(connection: sqlite3.Connection, number: int, others: Iterable[tuple[int, float]]) -> None:
    """Store that a mention is linked with others, each with its strength."""
    rows = [(a, b, strong) for other, strong in others for a, b in ((number, other), (other, number))]
    if rows:
        connection.executemany("INSERT OR REPLACE INTO links VALUES (?, ?, ?)", rows)


def drop_links(connection: sqlite3.Connection, number: int, other: int) -> None:
    """Forget the link of two mentions."""
    connection.executemany("DELETE FROM links WHERE mention = ? AND other = ?", [(number, other), (other, number)])


def unlink(connection: sqlite3.Connection, number: int) -> None:
    """Forget all links of a mention."""
    others = connection.execute("SELECT other FROM links WHERE mention = ?", (number,)).fetchall()
    connection.executemany(
        "DELETE FROM links WHERE mention = ? AND other = ?", [(other, number) for (other,) in others]
    )
    connection.execute("DELETE FROM links WHERE mention = ?", (number,))


def links_of(connection: sqlite3.Connection, numbers: Iterable[int]) -> Linked:
    """Return the links of the mentions, each once."""
    sql = "SELECT other, strength FROM links WHERE mention = ?"
    return {
        (min(number, other), max(number, other)): strong
        for number in numbers
        for other, strong in connection.execute(sql, (number,))
    }


def connected(numbers: Iterable[int], linked: Linked) -> list[tuple[list[int], Linked]]:
    """Return the connected components: the mentions of each in order, and the links among them."""
    parent = {number: number for number in sorted(numbers)}
    for low, high in linked:
        a, b = _root(parent, low), _root(parent, high)
        parent[max(a, b)] = min(a, b)
    groups: dict[int, tuple[list[int], Linked]] = {}
    for number in parent:
        groups.setdefault(_root(parent, number), ([], {}))[0].append(number)
    for pair, strong in linked.items():
        groups[_root(parent, pair[0])][1][pair] = strong
    return list(groups.values())


def _root(parent: dict[int, int], number: int) -> int:
    while parent[number] != number:
        parent[number] = parent[parent[number]]
        number = parent[number]
    return number
