"""The mentions that were compared last, kept as objects within bounds."""

from __future__ import annotations

import sqlite3
from collections.abc import Hashable, Iterable, Sequence
from typing import TypeVar, cast

import msgspec
from msgspec import structs

from api.store.records import Compared, Glance, unpack_glance, unpack_mention
from timeline.merge.moments import near
from timeline.merge.telling import telling_of
from timeline.model import Mention

V = TypeVar("V", bound=Hashable)

_REMEMBERED = 32 * 2**20
"""Bytes of rows whose mentions are remembered; as objects they take about three times as much."""
_GLANCES = 2**18
_SHARED = 2**14


class Memory:
    """The mentions that were compared last, by number: the same ones are compared again and again.

    Numbers are never given again, except after a transaction that was rolled back: ``forget`` everything then.
    """

    def __init__(self) -> None:
        self._known: dict[int, Compared] = {}
        self._sizes: dict[int, int] = {}
        self._size = 0
        self._shared: dict[Hashable, Hashable] = {}
        self._glances: dict[int, Glance] = {}

    def forget(self) -> None:
        """Forget every mention."""
        self._known.clear()
        self._sizes.clear()
        self._shared.clear()
        self._glances.clear()
        self._size = 0

    def mentions(self, connection: sqlite3.Connection, numbers: Iterable[int]) -> dict[int, Compared]:
        """Return the mentions of these numbers, out of memory where they are in it."""
        found = {number: self._known.get(number) for number in numbers}
        missing = [number for number, one in found.items() if one is None]
        for number, data in _rows(connection, missing):
            found[number] = self._remember(number, len(data), unpack_mention(data))
        return {number: one for number, one in found.items() if one is not None}

    def worth_comparing(self, connection: sqlite3.Connection, number: int, others: Iterable[int]) -> set[int]:
        """Return those of the others that may tell the same event as a mention, as far as their times say.

        Most of what shares a key is told of another time; to know that, so little of a mention is enough that far more
        of them are remembered for it.
        """
        glances = self._glance(connection, {number, *others})
        one = glances.pop(number)
        part, moment = one.part_of, one.moment
        return {
            other
            for other, seen in glances.items()
            if near(moment, seen.moment) or (part is not None and part == seen.part_of)
        }

    def _glance(self, connection: sqlite3.Connection, numbers: Iterable[int]) -> dict[int, Glance]:
        found = {number: self._glances.get(number) for number in numbers}
        missing = [number for number, seen in found.items() if seen is None]
        if len(self._glances) + len(missing) > _GLANCES:
            self._glances.clear()
        for number, data in _rows(connection, missing):
            self._glances[number] = found[number] = self._share(unpack_glance(data))
        return {number: seen for number, seen in found.items() if seen is not None}

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


def _rows(connection: sqlite3.Connection, numbers: Sequence[int]) -> list[tuple[int, bytes]]:
    sql = "SELECT number, data FROM mentions JOIN json_each(?) ON number = value"
    return connection.execute(sql, (msgspec.json.encode(numbers).decode(),)).fetchall() if numbers else []
