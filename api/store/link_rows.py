"""Rows of links between mentions: each stored in both directions, so that all links of a mention lie together."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping


def remember_links(connection: sqlite3.Connection, number: int, others: Mapping[int, float]) -> None:
    """Store that a mention is linked with others, each with its strength."""
    rows = [(a, b, strong) for other, strong in others.items() for a, b in ((number, other), (other, number))]
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


def links_of(connection: sqlite3.Connection, components: Iterable[int]) -> list[tuple[int, int, float]]:
    """Return the links of the mentions of components, each once: lower number, higher number, strength."""
    sql = (
        "SELECT mention, other, strength FROM mentions JOIN links ON mention = number AND other > mention"
        " WHERE component = ?"
    )
    return [row for component in components for row in connection.execute(sql, (component,)).fetchall()]


def links_in(connection: sqlite3.Connection, numbers: Iterable[int]) -> set[tuple[int, int]]:
    """Return the pairs of linked mentions of which the lower number is one of these."""
    sql = "SELECT mention, other FROM links WHERE mention = ? AND other > ?"
    return {pair for number in numbers for pair in connection.execute(sql, (number, number)).fetchall()}


class Unions:
    """Disjoint sets of numbers, each named by its lowest member."""

    def __init__(self) -> None:
        self._parent: dict[int, int] = {}

    def join(self, a: int, b: int) -> None:
        """Make one set of the sets of two numbers."""
        a, b = self.root(a), self.root(b)
        self._parent[max(a, b)] = min(a, b)

    def root(self, number: int) -> int:
        """Return the lowest number of the set that a number is in: itself where it was never joined."""
        parent = self._parent
        while (above := parent.get(number, number)) != number:
            parent[number] = number = parent.get(above, above)
        return number
