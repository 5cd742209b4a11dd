"""The link graph of tellings: who may tell the same event as whom, and which tellings are therefore clustered together.

A link is a decision on a pair, a connected component of links is the most that one new article can touch, and
clustering never looks outside a component. So a store that keeps tellings, their keys and the component each lies in
gets, article by article and in any order, exactly the timeline of the whole batch:

Adding a mention
    1. A mention that only says more goes wherever the telling goes that it belongs to. One whose telling is known is
       one more copy; if it now is the first of the copies, the links of that telling are found anew.
    2. A new telling meets, for each of its ``blocking_keys``, the first ``MOST_MET`` by digest that have the key; and
       all that have it, if it is among these first. Whom it so drives out of the first no longer meets, through this
       key, those that are not.
    3. Tellings that meet are linked by their ``strength``, and the components of all these are touched.

Taking one out
    The component of the telling is touched. Where it was among the first of a key, the next one now is, and meets all
    that have the key.

Then ``cluster`` gives the groups of the components that the touched tellings form now.

This module does the same in memory for a whole batch.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from heapq import nsmallest

from msgspec import Struct

from timeline.merge.cluster import Component, cluster
from timeline.merge.copies import Copies, gather
from timeline.merge.keys import MOST_MET, blocking_keys, is_of_own_time
from timeline.merge.same import strength
from timeline.merge.telling import telling_of
from timeline.model import Mention, Moment

Group = tuple[Mention, ...]


class Blocks(Struct, frozen=True):
    """The positions of the tellings that have each key, those of them that all meet, and the keys of each telling."""

    members: Mapping[str, Sequence[int]]
    first: Mapping[str, AbstractSet[int]]
    keys: Sequence[Sequence[str]]


def in_order(mentions: Iterable[Mention]) -> list[Mention]:
    """Return mentions by article and index: the one order that does not depend on how they arrived."""
    return sorted(mentions, key=lambda mention: (mention.article, mention.index))


def grouped(mentions: Iterable[Mention], most_met: int = MOST_MET) -> tuple[Group, ...]:
    """Return the groups of mentions that tell one event each; their order does not matter."""
    copies = gather(in_order(mentions))
    blocks = blocks_of(copies, most_met)
    links = links_of(copies, blocks)
    moments = [one.mentions[0].moment for one in copies]
    silent = {at for at, keys in enumerate(blocks.keys) if not _is_heard(at, keys, blocks)}
    return tuple(
        tuple(mention for at in group for mention in (*copies[members[at]].mentions, *copies[members[at]].parts))
        for members, component in components(moments, links, silent)
        for group in cluster(component)
    )


def blocks_of(copies: Sequence[Copies], most_met: int = MOST_MET) -> Blocks:
    """Return who shares which key, and who of these all others meet."""
    members: dict[str, list[int]] = defaultdict(list)
    keys = [blocking_keys(one.mentions[0]) for one in copies]
    for position, own in enumerate(keys):
        for key in own:
            members[key].append(position)
    first = {
        key: frozenset(nsmallest(most_met, block, key=lambda position: copies[position].digest))
        for key, block in members.items()
    }
    return Blocks(members, first, keys)


def links_of(copies: Sequence[Copies], blocks: Blocks) -> dict[tuple[int, int], float]:
    """Return the strength of each link between tellings that meet, by positions, lower first.

    A link below 0 speaks against its two tellings: it connects nothing, and counts when a cluster is formed.
    """
    tellings = [telling_of(one.mentions[0]) for one in copies]
    links = {}
    for position, one in enumerate(copies):
        for other in _met_before(position, blocks):
            found = strength(copies[other].mentions[0], one.mentions[0], tellings[other], tellings[position])
            if found:
                links[other, position] = found
    return links


def components(
    moments: Sequence[Moment | None], links: Mapping[tuple[int, int], float], silent: AbstractSet[int]
) -> Iterator[tuple[list[int], Component]]:
    """Yield the positions of the tellings of each connected component of the link graph, and the component itself.

    A link against two tellings may reach out of a component: it is left out.
    """
    members: dict[int, list[int]] = defaultdict(list)
    place: list[int] = []
    roots = _roots(len(moments), links)
    for position, root in enumerate(roots):
        place.append(len(members[root]))
        members[root].append(position)
    inside: dict[int, dict[tuple[int, int], float]] = defaultdict(dict)
    for (a, b), found in links.items():
        if roots[a] == roots[b]:
            inside[roots[a]][place[a], place[b]] = found
    for root, positions in members.items():
        unheard = frozenset(place[at] for at in positions if at in silent)
        yield positions, Component(tuple(moments[at] for at in positions), inside[root], unheard)


def _met_before(position: int, blocks: Blocks) -> set[int]:
    """Return the lower positions that a telling meets through any of its keys."""
    met: set[int] = set()
    for key in blocks.keys[position]:
        first = blocks.first[key]
        met.update(blocks.members[key] if position in first else first)
    return {other for other in met if other < position}


def _is_heard(position: int, keys: Iterable[str], blocks: Blocks) -> bool:
    return all(position in blocks.first[key] for key in keys if is_of_own_time(key))


def _roots(size: int, links: Mapping[tuple[int, int], float]) -> list[int]:
    """Return for each position the lowest position it is connected with (union by lowest, halving paths)."""
    parent = list(range(size))
    for (a, b), found in links.items():
        if found > 0 and parent[a] != parent[b]:
            low, high = sorted((_root(parent, a), _root(parent, b)))
            parent[high] = low
    return [_root(parent, position) for position in range(size)]


def _root(parent: list[int], position: int) -> int:
    while parent[position] != position:
        parent[position] = parent[parent[position]]
        position = parent[position]
    return position
