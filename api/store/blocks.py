"""Who meets whom through which blocking key once new tellings are in, and whom these drive out of a key's first."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from api.store.telling_rows import Ranked, all_of, first_of


class Blocks:
    """The stored tellings of the keys of new ones, and these among them.

    ``keys`` are those of each new telling, and whether each is of its own time; ``fingerprints`` rank the new tellings.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        most_centres: int,
        keys: Mapping[int, Mapping[int, bool]],
        fingerprints: Mapping[int, int],
    ) -> None:
        self._keys = keys
        self._new: dict[int, list[Ranked]] = defaultdict(list)
        self._own: dict[int, bool] = {}
        for number, own in keys.items():
            self._own.update(own)
            for key in own:
                self._new[key].append((fingerprints[number], number))
        self._stored = first_of(connection, self._new, most_centres)
        self._first = {key: self._first_of(key, most_centres) for key in self._new}
        full = [key for key, ranked in self._stored.items() if len(ranked) == most_centres]
        entered = [key for key in full if any(number in self._first[key] for _, number in self._new[key])]
        self._all = all_of(connection, entered)

    def met(self, number: int) -> set[int]:
        """Return whom a new telling meets, itself among them."""
        met: set[int] = set()
        for key in self._keys[number]:
            first = self._first[key]
            met |= first
            if number in first and len(self._stored[key]) + len(self._new[key]) > len(first):
                met.update(self._all.get(key) or [other for _, other in self._stored[key]])
                met.update(other for _, other in self._new[key])
        return met

    def unmet(self, number: int) -> int:
        """Return of how many keys of its own time a new telling is not among the first."""
        return sum(own and number not in self._first[key] for key, own in self._keys[number].items())

    def driven_out(self) -> dict[int, dict[int, AbstractSet[int]]]:
        """Return the stored tellings that are no longer among the first of keys: for each such key, who now is."""
        driven: dict[int, dict[int, AbstractSet[int]]] = defaultdict(dict)
        for key, ranked in self._stored.items():
            first = self._first[key]
            if len(ranked) + len(self._new[key]) > len(first):
                for _, number in ranked:
                    if number not in first:
                        driven[number][key] = first
        return driven

    def is_of_own_time(self, key: int) -> bool:
        """Return whether a key is one of a time and a single word."""
        return self._own[key]

    def _first_of(self, key: int, most_centres: int) -> frozenset[int]:
        ranked = self._stored[key] + self._new[key]
        if len(ranked) > most_centres:
            ranked.sort()
        return frozenset([number for _, number in ranked[:most_centres]])
