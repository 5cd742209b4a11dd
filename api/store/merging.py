"""The merged timeline, kept up to date one article at a time, as ``timeline/merge/graph.py`` describes.

Links between mentions are stored with their strength, so that adding an article compares only its own mentions with
those that share a blocking key; what is clustered anew is the components these touch, and nothing else.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from itertools import combinations

from api.store.event_rows import replace_events
from api.store.link_rows import Linked, connected, drop_links, links_of, remember_links, unlink
from api.store.records import Told, pack_mention, told
from timeline.merge.cluster import cluster
from timeline.merge.event import build_event
from timeline.merge.graph import Component
from timeline.merge.keys import MOST_COMMON, blocking_keys
from timeline.merge.same import strength
from timeline.model import Event, Mention


class Merge:
    """One transaction's changes to the mentions: removals and additions in any order, then ``settle`` once."""

    def __init__(self, connection: sqlite3.Connection, most_common: int = MOST_COMMON) -> None:
        self._connection = connection
        self._most_common = most_common
        self._touched: set[int] = set()

    def remove(self, article: int) -> None:
        """Take the mentions of an article (by its number) out of the timeline."""
        sql = "SELECT number, component, data FROM mentions WHERE article = ?"
        for number, component, data in self._connection.execute(sql, (article,)).fetchall():
            self._touched.add(component)
            unlink(self._connection, number)
            self._connection.execute("DELETE FROM mentions WHERE number = ?", (number,))
            for key in blocking_keys(told(data).mention):
                self._connection.execute("DELETE FROM mention_keys WHERE key = ? AND mention = ?", (key, number))
                block = self._block(key)
                if len(block) == self._most_common:
                    self._link_all(block)

    def add(self, article: int, mentions: Sequence[Mention]) -> None:
        """Bring the mentions of an article (by its number) into the timeline."""
        for mention in mentions:
            number = self._insert(article, mention)
            candidates: set[int] = set()
            for key in blocking_keys(mention):
                block = self._block(key)
                if len(block) <= self._most_common:
                    candidates.update(block)
                elif len(block) == self._most_common + 1:
                    self._unlink_common(key, block)
            candidates.discard(number)
            self._touched.add(number)
            self._link(number, sorted(candidates))

    def settle(self) -> None:
        """Write the events of everything that was touched."""
        members = self._members()
        linked = links_of(self._connection, members)
        sources = self._sources(members)
        events: list[tuple[int, Event]] = []
        for numbers, links in connected(members, linked):
            component = numbers[0]
            self._rename(numbers, component)
            groups = cluster(_component({number: members[number] for number in numbers}, links))
            events += [(component, build_event(group, sources)) for group in groups]
        replace_events(self._connection, self._touched, events, sources)
        self._touched = set()

    def _insert(self, article: int, mention: Mention) -> int:
        added = self._connection.execute(
            "INSERT INTO mentions (article, component, data) VALUES (?, 0, ?) RETURNING number",
            (article, pack_mention(mention)),
        )
        number = int(added.fetchone()[0])
        self._connection.execute("UPDATE mentions SET component = number WHERE number = ?", (number,))
        self._connection.executemany(
            "INSERT INTO mention_keys VALUES (?, ?)", [(key, number) for key in blocking_keys(mention)]
        )
        return number

    def _block(self, key: str) -> list[int]:
        """Return the mentions that have the key; of a common key no more than show that it is common, and new."""
        sql = "SELECT mention FROM mention_keys WHERE key = ? LIMIT ?"
        return [number for (number,) in self._connection.execute(sql, (key, self._most_common + 2))]

    def _link(self, number: int, candidates: Iterable[int]) -> None:
        one, _ = self._told(number)
        found = []
        for candidate in candidates:
            other, component = self._told(candidate)
            strong = _strength(one, other)
            if strong > 0:
                found.append((candidate, strong))
                self._touched.add(component)
        remember_links(self._connection, number, found)

    def _link_all(self, block: Sequence[int]) -> None:
        """Link the mentions of a key that has just stopped being common: it brings them together again."""
        for number in block:
            self._touched.add(self._told(number)[1])
            self._link(number, [other for other in block if other < number])

    def _unlink_common(self, common: str, block: Sequence[int]) -> None:
        """Drop the links that only this key has brought about, as it has just become common."""
        keys = {number: set(blocking_keys(self._told(number)[0].mention)) for number in block}
        linked = links_of(self._connection, block)
        for low, high in combinations(sorted(block), 2):
            if (low, high) in linked and not self._meets(keys[low] & keys[high] - {common}):
                drop_links(self._connection, low, high)
        self._touched.update(self._told(number)[1] for number in block)

    def _meets(self, keys: Iterable[str]) -> bool:
        return any(len(self._block(key)) <= self._most_common for key in keys)

    def _told(self, number: int) -> tuple[Told, int]:
        row = self._connection.execute("SELECT data, component FROM mentions WHERE number = ?", (number,)).fetchone()
        return told(row[0]), int(row[1])

    def _members(self) -> dict[int, Mention]:
        """Return every mention of the touched components by number."""
        sql = "SELECT number, data FROM mentions WHERE component = ?"
        return {
            number: told(data).mention
            for component in self._touched
            for number, data in self._connection.execute(sql, (component,))
        }

    def _sources(self, members: dict[int, Mention]) -> dict[str, str]:
        """Return the publishers of the articles that tell these mentions, where known."""
        sources = {}
        for article in {mention.article for mention in members.values()}:
            row = self._connection.execute("SELECT source FROM articles WHERE id = ?", (article,)).fetchone()
            if row and row[0] is not None:
                sources[article] = row[0]
        return sources

    def _rename(self, numbers: Iterable[int], component: int) -> None:
        self._connection.executemany(
            "UPDATE mentions SET component = ?1 WHERE number = ?2 AND component <> ?1",
            [(component, number) for number in numbers],
        )


def _strength(a: Told, b: Told) -> float:
    # The pair in order of article and index, as a whole batch is compared: the decision may not depend on arrival.
    if (a.mention.article, a.mention.index) > (b.mention.article, b.mention.index):
        a, b = b, a
    return strength(a.mention, b.mention, a.telling, b.telling)


def _component(members: dict[int, Mention], linked: Linked) -> Component:
    """Return the component of these mentions with links by their places in order of article and index."""
    ordered = sorted(members, key=lambda number: (members[number].article, members[number].index))
    place = {number: rank for rank, number in enumerate(ordered)}
    links = {}
    for (low, high), strong in linked.items():
        a, b = sorted((place[low], place[high]))
        links[a, b] = strong
    return Component(tuple(members[number] for number in ordered), links)
