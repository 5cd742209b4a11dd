"""The mentions that were compared last, kept as objects within bounds."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Hashable, Sequence
from itertools import islice
from typing import TypeVar, cast

from msgspec import structs

from api.store.json_list import json_list
from api.store.records import Compared, unpack_mention
from timeline.merge.profile import profile_of
from timeline.model import Mention

V = TypeVar("V", bound=Hashable)

_REMEMBERED = 32 * 2**20
"""Bytes of rows whose mentions are remembered; as objects they take about three times as much."""
_SHARED = 2**14


class Memory:
    """The mentions that were compared last, by number: the same ones are compared again and again.

    Numbers are never given again, except after a transaction that was rolled back: ``forget`` everything then.
    """

    def __init__(self) -> None:
        self._known: dict[int, Mention] = {}
        self._compared: dict[int, Compared] = {}
        self._sizes: dict[int, int] = {}
        self._size = 0
        self._shared: dict[Hashable, Hashable] = {}

    def forget(self) -> None:
        """Forget every mention."""
        self._known.clear()
        self._compared.clear()
        self._sizes.clear()
        self._shared.clear()
        self._size = 0

    def compared(self, connection: sqlite3.Connection, numbers: Collection[int]) -> dict[int, Compared]:
        """Return the mentions of these numbers to be compared, out of memory where they are in it."""
        found = {number: one for number in numbers if (one := self._compared.get(number))}
        missing = [number for number in numbers if number not in found]
        for number, mention in self.mentions(connection, missing).items():
            profile = profile_of(mention)
            profile = structs.replace(profile, context=self._share(profile.context))
            found[number] = one = Compared(mention, profile)
            if number in self._known:
                self._compared[number] = one
        return found

    def mentions(self, connection: sqlite3.Connection, numbers: Collection[int]) -> dict[int, Mention]:
        """Return the mentions of these numbers, out of memory where they are in it."""
        found = {number: one for number in numbers if (one := self._known.get(number))}
        missing = [number for number in numbers if number not in found]
        for number, data in _rows(connection, missing):
            found[number] = self.remember(number, len(data), unpack_mention(data))
        return found

    def remember(self, number: int, size: int, mention: Mention) -> Mention:
        """Return a mention that is remembered from now on, as many bytes as its row has."""
        self._make_room(size)
        # What an article is about is told with each of its mentions, and is most of what these hold.
        self._known[number] = one = structs.replace(mention, context=self._share(mention.context))
        self._sizes[number] = size
        self._size += size
        return one

    def _make_room(self, size: int) -> None:
        if self._size + size <= _REMEMBERED:
            return
        for oldest in list(islice(self._known, len(self._known) // 4 + 1)):
            del self._known[oldest]
            self._compared.pop(oldest, None)
            self._size -= self._sizes.pop(oldest)

    def _share(self, value: V) -> V:
        """Return the equal value that is known already, if there is one."""
        if len(self._shared) >= _SHARED:
            self._shared.clear()
        return cast("V", self._shared.setdefault(value, value))


def _rows(connection: sqlite3.Connection, numbers: Sequence[int]) -> list[tuple[int, bytes]]:
    sql = "SELECT number, data FROM json_each(?) CROSS JOIN mentions ON number = value"
    return connection.execute(sql, (json_list(numbers),)).fetchall() if numbers else []
