"""Groups of tellings that are of one event each, out of a connected component of the link graph.

Group-average agglomerative clustering (UPGMA): two clusters join by the mean of all links between them, so that no
chain of weak links forms.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from msgspec import Struct

from timeline.merge.moments import compatible
from timeline.model import Moment

COHESION = 0.25
"""Mean strength of the links between the pairs of two clusters from which they become one (no link counts 0).

Between .2 and .3 important days stay (``benchmarks/timeline_thresholds.py``, as for all effects told of here), at
.15 a fifth more pairs are in one event and the days are a little worse, from .4 on they are worse by .01.
"""

Pair = tuple[int, int]
Links = Mapping[Pair, float]


class Component(Struct, frozen=True):
    """Tellings that links hold together: their moments in order, and the links by positions among them, lower first.

    ``sampled`` are the positions of those that were compared only with the centres of a block of their own time, as too
    many share its key: that two of these are not linked says nothing.
    """

    moments: tuple[Moment | None, ...]
    links: Links
    sampled: AbstractSet[int] = frozenset()


def cluster(component: Component) -> tuple[tuple[int, ...], ...]:
    """Return the positions of each group, in order; the result depends on the component alone.

    Links are taken from the strongest down, those between days that exclude each other last. Two clusters join when
    their tellings are linked well enough on average and no two of their moments exclude each other, unless the link
    itself says that the sources contradict.
    """
    if len(component.moments) == 1:
        return ((0,),)
    clusters = _Clusters(component)
    supported = sorted((-found, pair) for pair, found in component.links.items() if found > 0)
    for pair in _disputed_last([pair for _, pair in supported], component.moments):
        clusters.join(*pair)
    return clusters.groups()


def _disputed_last(pairs: Sequence[Pair], moments: Sequence[Moment | None]) -> Sequence[Pair]:
    """Return the pairs whose moments agree, then the others: what tells one day is together before a dispute is."""
    places: dict[Moment | None, int] = {}
    told = [places.setdefault(moment, len(places)) for moment in moments]
    if len(places) == 1:
        return pairs
    known: dict[Pair, bool] = {}
    agreed: list[Pair] = []
    disputed: list[Pair] = []
    for a, b in pairs:
        both = told[a], told[b]
        agree = known.get(both)
        if agree is None:
            agree = known[both] = compatible(moments[a], moments[b])
        (agreed if agree else disputed).append((a, b))
    return agreed + disputed


class _Clusters:
    """Clusters while they grow: members, their moments, and the sums of links to each other cluster.

    The links between two sampled tellings are summed apart: they count only between clusters that have no other.
    """

    def __init__(self, component: Component) -> None:
        self._of = list(range(len(component.moments)))
        self._members = {position: [position] for position in self._of}
        self._moments = {position: {moment} for position, moment in enumerate(component.moments)}
        self._sampled = {position: int(position in component.sampled) for position in self._of}
        self._sums: dict[int, dict[int, float]] = defaultdict(dict)
        self._sampled_sums: dict[int, dict[int, float]] = defaultdict(dict)
        sampled = component.sampled
        for (a, b), found in component.links.items():
            sums = self._sampled_sums if sampled and a in sampled and b in sampled else self._sums
            sums[a][b] = sums[b][a] = found

    def join(self, position: int, other: int) -> None:
        """Join the clusters of two linked tellings if they are cohesive and their moments agree."""
        a, b = self._of[position], self._of[other]
        if a == b:
            return
        if len(self._members[a]) < len(self._members[b]):
            a, b = b, a
        if self._cohesion(a, b) >= COHESION and self._agree(a, b):
            self._absorb(a, b)

    def groups(self) -> tuple[tuple[int, ...], ...]:
        """Return the clusters, members in order, clusters by their first member."""
        return tuple(sorted(tuple(sorted(group)) for group in self._members.values()))

    def _cohesion(self, a: int, b: int) -> float:
        pairs = len(self._members[a]) * len(self._members[b])
        sampled = self._sampled[a] * self._sampled[b]
        if sampled < pairs:
            return self._sums[a].get(b, 0.0) / (pairs - sampled)
        return self._sampled_sums[a].get(b, 0.0) / pairs

    def _agree(self, a: int, b: int) -> bool:
        if len(self._moments[a]) == len(self._moments[b]) == 1:
            return True  # the link itself allowed these two
        return all(compatible(one, other) for one in self._moments[a] for other in self._moments[b])

    def _absorb(self, a: int, b: int) -> None:
        for position in self._members[b]:
            self._of[position] = a
        self._members[a] += self._members.pop(b)
        self._moments[a] |= self._moments.pop(b)
        self._sampled[a] += self._sampled.pop(b)
        _add_up(self._sums, a, b)
        _add_up(self._sampled_sums, a, b)


def _add_up(sums: dict[int, dict[int, float]], a: int, b: int) -> None:
    """Make the links of one cluster those of another."""
    moved = sums.pop(b, None)
    if not moved:
        return
    own = sums[a]
    for other, found in moved.items():
        if other != a:
            theirs = sums[other]
            del theirs[b]
            own[other] = theirs[a] = own[other] + found if other in own else found
    own.pop(b, None)
