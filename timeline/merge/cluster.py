"""Groups of mentions that tell one event each, out of one connected component: average link, so that no chain forms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from timeline.merge.graph import Component, components
from timeline.merge.keys import says_more
from timeline.merge.moments import compatible
from timeline.model import Mention, Moment

COHESION = 0.25
"""Mean strength of the links between all pairs of two clusters from which they become one (no link counts 0)."""

Group = tuple[Mention, ...]


def regroup(mentions: Iterable[Mention], common: AbstractSet[str] = frozenset()) -> tuple[tuple[Group, ...], ...]:
    """Return the components of the mentions, each as its groups of mentions that tell one event.

    ``common`` holds the blocking keys that too many mentions of the whole collection share (see ``merge/graph.py``).
    """
    return tuple(cluster(component) for component in components(mentions, common))


def cluster(component: Component) -> tuple[Group, ...]:
    """Return the groups of one component; the result depends on the set of its mentions alone.

    Links are taken from the strongest down; two clusters join when their mentions are linked well enough on average
    and no two of their moments exclude each other, unless the link itself says that the sources contradict. Mentions
    that only say more about another one go with it and have no vote.
    """
    if len(component.mentions) == 1:
        return (component.mentions,)
    clusters = _Clusters(component)
    supported = (pair for pair, found in component.links.items() if found > 0)
    for pair in sorted(supported, key=lambda pair: (-component.links[pair], pair)):
        clusters.join(*pair)
    clusters.add_rest()
    return clusters.groups()


class _Clusters:
    """Clusters while they grow: members, and the sum of links to each other cluster."""

    def __init__(self, component: Component) -> None:
        self._mentions = component.mentions
        self._of = list(range(len(component.mentions)))
        self._members = {position: [position] for position in self._of}
        self._sums: dict[int, dict[int, float]] = defaultdict(dict)
        self._rest = {position for position, mention in enumerate(self._mentions) if says_more(mention)}
        self._links = component.links
        for (a, b), found in component.links.items():
            if not self._rest & {a, b}:
                self._sums[a][b] = self._sums[b][a] = found

    def join(self, position: int, other: int) -> None:
        """Join the clusters of two linked mentions if they are cohesive and their moments agree."""
        a, b = self._of[position], self._of[other]
        if a == b or self._rest & {a, b}:
            return
        if len(self._members[a]) < len(self._members[b]):
            a, b = b, a
        pairs = len(self._members[a]) * len(self._members[b])
        if self._sums[a].get(b, 0.0) >= COHESION * pairs and self._agree(a, b):
            self._absorb(a, b)

    def add_rest(self) -> None:
        """Add each mention that only says more to the cluster of the mention it belongs to."""
        for a, b in sorted(self._links):
            part, whole = (a, b) if a in self._rest else (b, a)
            if part in self._rest and whole not in self._rest:
                self._absorb(self._of[whole], part)
        self._rest = set()

    def groups(self) -> tuple[Group, ...]:
        """Return the clusters, members in order, clusters by their first member."""
        members = sorted(sorted(group) for group in self._members.values())
        return tuple(tuple(self._mentions[position] for position in group) for group in members)

    def _agree(self, a: int, b: int) -> bool:
        moments_a, moments_b = self._moments(a), self._moments(b)
        if len(moments_a) == len(moments_b) == 1:
            return True  # the link itself allowed these two
        return all(compatible(one, other) for one in moments_a for other in moments_b)

    def _moments(self, cluster_of: int) -> list[Moment | None]:
        return list({repr(m): m for m in (self._mentions[at].moment for at in self._members[cluster_of])}.values())

    def _absorb(self, a: int, b: int) -> None:
        for position in self._members[b]:
            self._of[position] = a
        self._members[a] += self._members.pop(b)
        for other, found in self._sums.pop(b, {}).items():
            self._sums[other].pop(b)
            if other != a:
                self._sums[a][other] = self._sums[other][a] = self._sums[a].get(other, 0.0) + found
