"""The merged timeline, kept up to date one article at a time, as ``timeline/merge/graph.py`` describes.

Links between mentions are stored with their strength, so that adding an article compares only its own mentions with
those that share a blocking key; what is clustered anew is the components these touch, and nothing else.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from api.store.event_rows import Told, replace_events
from api.store.link_rows import Unions, drop_links, links_in, links_of, remember_links, unlink
from api.store.memory import Memory
from api.store.mention_rows import (
    blocks_of,
    components_of,
    drop_mention,
    insert_mention,
    members_of,
    rename,
)
from api.store.records import Compared, unpack_mention
from timeline.merge.cluster import cluster
from timeline.merge.graph import Component, Links
from timeline.merge.keys import MOST_COMMON, blocking_keys
from timeline.merge.same import strength
from timeline.model import Mention


class Merge:
    """One transaction's changes to the mentions: removals and additions in any order, then ``settle`` once."""

    def __init__(self, connection: sqlite3.Connection, memory: Memory, most_common: int = MOST_COMMON) -> None:
        self._connection = connection
        self._memory = memory
        self._most_common = most_common
        self._touched: set[int] = set()
        self._joined = Unions()
        self._severed = False

    def remove(self, article: int) -> None:
        """Take the mentions of an article (by its number) out of the timeline."""
        sql = "SELECT number, component, data FROM mentions WHERE article = ?"
        for number, component, data in self._connection.execute(sql, (article,)).fetchall():
            self._touched.add(component)
            self._severed = True
            unlink(self._connection, number)
            keys = blocking_keys(unpack_mention(data))
            drop_mention(self._connection, number, keys)
            for block in blocks_of(self._connection, keys, self._most_common + 1).values():
                if len(block) == self._most_common:
                    self._link_all(block)

    def add(self, article: int, mentions: Sequence[Mention]) -> None:
        """Bring the mentions of an article (by its number) into the timeline."""
        for mention in mentions:
            keys = blocking_keys(mention)
            number = insert_mention(self._connection, article, mention, keys)
            self._touched.add(number)
            candidates: set[int] = set()
            for key, block in blocks_of(self._connection, keys, self._most_common + 2).items():
                if len(block) <= self._most_common:
                    candidates.update(block)
                elif len(block) == self._most_common + 1:
                    self._unlink_common(key, block)
            self._link(number, candidates)

    def settle(self) -> None:
        """Write the events of everything that was touched."""
        components = members_of(self._connection, self._touched)
        links = links_of(self._connection, self._touched)
        roots = self._roots(components, links)
        members = {number: one.mention for number, one in self._memory.mentions(self._connection, components).items()}
        replace_events(self._connection, self._touched, _events(members, links, roots))
        self._touched, self._joined, self._severed = set(), Unions(), False

    def _roots(self, components: dict[int, int], links: Sequence[tuple[int, int, float]]) -> dict[int, int]:
        """Return for each mention the lowest number of the component it is in now, and store that."""
        if self._severed:
            unions = Unions()
            for low, high, strong in links:
                if strong > 0:
                    unions.join(low, high)
            roots = {number: unions.root(number) for number in components}
        else:  # components have only grown together: each is named by its lowest mention already
            roots = {number: self._joined.root(component) for number, component in components.items()}
        rename(self._connection, {number: root for number, root in roots.items() if root != components[number]})
        return roots

    def _link(self, number: int, candidates: Iterable[int]) -> None:
        near = self._memory.worth_comparing(self._connection, number, candidates)
        found = self._memory.mentions(self._connection, {number, *near})
        one = found.pop(number)
        compared = {other: strong for other, two in found.items() if (strong := _strength(one, two))}
        remember_links(self._connection, number, compared)
        linked = {other for other, strong in compared.items() if strong > 0}
        if not linked:
            return
        components = components_of(self._connection, {number, *linked})
        self._touched.update(components.values())
        for other in linked:
            self._joined.join(components[number], components[other])

    def _link_all(self, block: Sequence[int]) -> None:
        """Link the mentions of a key that has just stopped being common: it brings them together again."""
        self._touched.update(components_of(self._connection, block).values())
        for place, number in enumerate(block):
            self._link(number, block[:place])

    def _unlink_common(self, common: str, block: Sequence[int]) -> None:
        """Drop the links that only this key has brought about, as it has just become common."""
        self._touched.update(components_of(self._connection, block).values())
        self._severed = True
        found = self._memory.mentions(self._connection, block)
        keys = {number: set(blocking_keys(one.mention)) for number, one in found.items()}
        linked = links_in(self._connection, block)
        for low, high in combinations(sorted(block), 2):
            if (low, high) in linked and not self._meets(keys[low] & keys[high] - {common}):
                drop_links(self._connection, low, high)

    def _meets(self, keys: Iterable[str]) -> bool:
        blocks = blocks_of(self._connection, keys, self._most_common + 1)
        return any(len(block) <= self._most_common for block in blocks.values())


def _events(
    members: dict[int, Mention],
    links: Sequence[tuple[int, int, float]],
    roots: dict[int, int],
) -> Iterator[Told]:
    groups: dict[int, list[int]] = defaultdict(list)
    for number in sorted(members, key=lambda number: (members[number].article, members[number].index)):
        groups[roots[number]].append(number)
    place = {number: rank for group in groups.values() for rank, number in enumerate(group)}
    inside: dict[int, Links] = defaultdict(dict)
    for low, high, strong in links:
        if roots[low] == roots.get(high):  # a link against two mentions may reach out of a component
            a, b = place[low], place[high]
            inside[roots[low]][(a, b) if a < b else (b, a)] = strong
    for root, numbers in groups.items():
        mentions = tuple(members[number] for number in numbers)
        at = {id(mention): number for mention, number in zip(mentions, numbers, strict=True)}
        for group in cluster(Component(mentions, inside[root])):
            yield Told(root, tuple(at[id(mention)] for mention in group), group)


def _strength(a: Compared, b: Compared) -> float:
    # The pair in order of article and index, as a whole batch is compared: the decision may not depend on arrival.
    if (a.mention.article, a.mention.index) > (b.mention.article, b.mention.index):
        a, b = b, a
    return strength(a.mention, b.mention, a.telling, b.telling)
