"""The link graph of tellings: who may tell the same event as whom, and which tellings are therefore clustered together.

A link is a decision on a pair, a connected component of links is the most that one new article can touch, and
clustering never looks outside a component. So a store that keeps tellings, their keys and the component each lies in
gets, article by article and in any order, exactly the timeline of the whole batch:

Adding a mention
    1. A mention that only says more goes wherever the telling goes that it belongs to. One whose telling is known is
       one more copy; if it now is the first of the copies, the links of that telling are found anew.
    2. A new telling is compared, for each of its ``blocking_keys``, with the centres of the key's block, the first
       ``MOST_CENTRES`` by fingerprint that have the key; and with all that have it, if it is a centre itself. Whom it
       so drives out of the centres is no longer compared, through this key, with those that are none.
    3. Tellings that are compared are linked by their ``strength``, and the components of all these are touched.

Taking one out
    The component of the telling is touched. Where it was a centre, the next one now is, and is compared with all that
    have the key.

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
from timeline.merge.copies import Telling, tellings_of
from timeline.merge.keys import MOST_CENTRES, blocking_keys, is_of_own_time
from timeline.merge.profile import profile_of
from timeline.merge.same import strength
from timeline.model import Mention, Moment

Group = tuple[Mention, ...]


class Blocks(Struct, frozen=True):
    """The positions of the tellings that have each key, the centres among them, and the keys of each telling."""

    members: Mapping[str, Sequence[int]]
    centres: Mapping[str, AbstractSet[int]]
    keys: Sequence[Sequence[str]]


def in_order(mentions: Iterable[Mention]) -> list[Mention]:
    """Return mentions by article and index: the one order that does not depend on how they arrived."""
    return sorted(mentions, key=lambda mention: (mention.article, mention.index))


def grouped(mentions: Iterable[Mention], most_centres: int = MOST_CENTRES) -> tuple[Group, ...]:
    """Return the groups of mentions that tell one event each; their order does not matter."""
    tellings = tellings_of(in_order(mentions))
    blocks = blocks_of(tellings, most_centres)
    links = links_of(tellings, blocks)
    moments = [one.mentions[0].moment for one in tellings]
    sampled = {at for at, keys in enumerate(blocks.keys) if not _is_centre(at, keys, blocks)}
    return tuple(
        tuple(mention for at in group for mention in (*tellings[members[at]].mentions, *tellings[members[at]].parts))
        for members, component in components(moments, links, sampled)
        for group in cluster(component)
    )


def blocks_of(tellings: Sequence[Telling], most_centres: int = MOST_CENTRES) -> Blocks:
    """Return who shares which key, and with whom of these all others are compared."""
    members: dict[str, list[int]] = defaultdict(list)
    keys = [blocking_keys(one.mentions[0]) for one in tellings]
    for position, own in enumerate(keys):
        for key in own:
            members[key].append(position)
    centres = {
        key: frozenset(nsmallest(most_centres, block, key=lambda position: tellings[position].fingerprint))
        for key, block in members.items()
    }
    return Blocks(members, centres, keys)


def links_of(tellings: Sequence[Telling], blocks: Blocks) -> dict[tuple[int, int], float]:
    """Return the strength of each link between tellings that are compared, by positions, lower first.

    A link below 0 speaks against its two tellings: it connects nothing, and counts when a cluster is formed.
    """
    profiles = [profile_of(one.mentions[0]) for one in tellings]
    links = {}
    for position, one in enumerate(tellings):
        for other in _compared_before(position, blocks):
            found = strength(tellings[other].mentions[0], one.mentions[0], profiles[other], profiles[position])
            if found:
                links[other, position] = found
    return links


def components(
    moments: Sequence[Moment | None], links: Mapping[tuple[int, int], float], sampled: AbstractSet[int]
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
        inner = frozenset(place[at] for at in positions if at in sampled)
        yield positions, Component(tuple(moments[at] for at in positions), inside[root], inner)


def _compared_before(position: int, blocks: Blocks) -> set[int]:
    """Return the lower positions with which a telling is compared through any of its keys."""
    found: set[int] = set()
    for key in blocks.keys[position]:
        centres = blocks.centres[key]
        found.update(blocks.members[key] if position in centres else centres)
    return {other for other in found if other < position}


def _is_centre(position: int, keys: Iterable[str], blocks: Blocks) -> bool:
    """Return whether a telling is compared with all that share a key of its own time."""
    return all(position in blocks.centres[key] for key in keys if is_of_own_time(key))


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
