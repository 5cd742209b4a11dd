"""The link graph of mentions: who may tell the same event as whom, and which mentions are therefore clustered together.

A link is a decision on a pair, a connected component of links is the most that one new article can touch, and
clustering never looks outside a component. So a store that keeps mentions, their keys and the component each lies in
gets, article by article and in any order, exactly the timeline of the whole batch:

Adding the mentions of one article
    1. For each new mention look up ``blocking_keys(mention)``. A key with more than ``MOST_COMMON`` mentions (the new
       one counted) is common and brings nothing together. If a key becomes common just now, its mentions were linked
       through it: the components of all of them are touched.
    2. The stored mentions that share a key that is not common are the candidates; those among them for which
       ``same_event(new, candidate)`` holds are linked, and their components are touched.
    3. ``regroup(mentions of all touched components + new ones, common)`` returns their new components, each with
       its groups; ``common`` is the set of common keys among theirs. Write each group with ``build_event``.

Removing the mentions of one article
    1. The components of the removed mentions are touched. If one of their keys stops being common (exactly
       ``MOST_COMMON`` mentions remain), the components of all mentions with that key are touched too.
    2. ``regroup(mentions that remain in touched components, common)``, and write the groups.

``merge/timeline.py`` does the same in memory for a whole batch.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from msgspec import Struct

from timeline.merge.keys import MOST_COMMON, blocking_keys
from timeline.merge.same import strength
from timeline.merge.telling import telling_of
from timeline.model import Mention

Links = dict[tuple[int, int], float]


class Component(Struct, frozen=True):
    """Mentions that links hold together, in order of article and index, and the links by positions among them."""

    mentions: tuple[Mention, ...]
    links: Links


def in_order(mentions: Iterable[Mention]) -> list[Mention]:
    """Return mentions by article and index: the one order that does not depend on how they arrived."""
    return sorted(mentions, key=lambda mention: (mention.article, mention.index))


def common_keys(mentions: Iterable[Mention], most_common: int = MOST_COMMON) -> frozenset[str]:
    """Return the keys that more than ``most_common`` of the mentions have."""
    counts: dict[str, int] = defaultdict(int)
    for mention in mentions:
        for key in blocking_keys(mention):
            counts[key] += 1
    return frozenset(key for key, count in counts.items() if count > most_common)


def components(mentions: Iterable[Mention], common: AbstractSet[str] = frozenset()) -> tuple[Component, ...]:
    """Return the connected components of the link graph over the mentions, ordered by their first mention."""
    ordered = in_order(mentions)
    links = links_of(ordered, common)
    members: dict[int, list[int]] = defaultdict(list)
    for position, root in enumerate(_roots(len(ordered), links)):
        members[root].append(position)
    place = {position: rank for group in members.values() for rank, position in enumerate(group)}
    inside: dict[int, Links] = defaultdict(dict)
    first = {position: group[0] for group in members.values() for position in group}
    for (a, b), found in links.items():
        if first[a] == first[b]:
            inside[first[a]][place[a], place[b]] = found
    return tuple(Component(tuple(ordered[at] for at in group), inside[group[0]]) for group in members.values())


def links_of(ordered: Sequence[Mention], common: AbstractSet[str] = frozenset()) -> Links:
    """Return the strength of each link between mentions (by positions, lower first) that share a key not in common.

    A link below 0 speaks against its two mentions: it connects nothing, and counts when a cluster is formed.
    """
    tellings = [telling_of(mention) for mention in ordered]
    blocks: dict[str, list[int]] = defaultdict(list)
    links: Links = {}
    for position, mention in enumerate(ordered):
        keys = [key for key in blocking_keys(mention) if key not in common]
        for other in {other for key in keys for other in blocks[key]}:
            found = strength(ordered[other], mention, tellings[other], tellings[position])
            if found:
                links[other, position] = found
        for key in keys:
            blocks[key].append(position)
    return links


def _roots(size: int, links: Mapping[tuple[int, int], float]) -> list[int]:
    """Return for each position the lowest position it is connected with (union by lowest, halving paths)."""
    parent = list(range(size))
    for pair in (pair for pair, found in links.items() if found > 0):
        a, b = (_root(parent, position) for position in pair)
        parent[max(a, b)] = min(a, b)
    return [_root(parent, position) for position in range(size)]


def _root(parent: list[int], position: int) -> int:
    while parent[position] != position:
        parent[position] = parent[parent[position]]
        position = parent[position]
    return position
