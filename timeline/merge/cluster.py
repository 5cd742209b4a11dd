"""Groups of tellings that are of one event each, out of a connected component of the link graph.

Group-average agglomerative clustering (UPGMA): two clusters join by the mean of all links between them, so that no
chain of weak links forms.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from msgspec import Struct

from timeline.merge.moments import compatible, same_days, vagueness
from timeline.model import Moment

COHESION = 0.25
"""Mean strength of the links between the pairs of two clusters from which they become one (no link counts 0).

Between .2 and .3 important days stay (``benchmarks/timeline_thresholds.py``, as for all effects told of here), at
.15 a fifth more pairs are in one event and the days are a little worse, from .4 on they are worse by .01.
"""
COHESION_OF_VAGUER = 0.15
"""The same where the tellings are not all of the very same time: a night, its day, its week and its month are told in
different words. Of the mentions of 25 happenings of five topics of Timeline17 a sixth fewer stand outside their event
than at .25; .1 takes in more than belongs there.
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

    Links are taken from the strongest down, those of the same days first, those of days that exclude each other last.
    What is told of a month joins the day of it that most tell alike, not the one that a single telling puts in the most
    similar words. Two clusters join when their tellings are linked well enough on average and no two of their moments
    exclude each other, unless the link itself says that the sources contradict.
    """
    if len(component.moments) == 1:
        return ((0,),)
    clusters = _Clusters(component)
    supported = sorted((-found, pair) for pair, found in component.links.items() if found > 0)
    same, vaguer, disputed = _vaguer_later([pair for _, pair in supported], component.moments)
    for pair in same:
        clusters.join(*pair)
    clusters.join_vaguer(vaguer)
    for pair in disputed:
        clusters.join(*pair, least=COHESION)
    return clusters.groups()


def _vaguer_later(pairs: Iterable[Pair], moments: Sequence[Moment | None]) -> tuple[Sequence[Pair], ...]:
    """Return the pairs of the same days, then those of a vaguer moment, then those whose moments exclude each other.

    What tells one day is together before its month joins it, and that before a dispute does. Otherwise a telling that
    meets a vague one first is kept out with it, as few of the others are linked to what is vague.
    """
    places: dict[Moment | None, int] = {}
    told = [places.setdefault(moment, len(places)) for moment in moments]
    known: dict[Pair, int] = {}
    ordered: tuple[list[Pair], ...] = ([], [], [])
    for a, b in pairs:
        both = told[a], told[b]
        turn = known.get(both)
        if turn is None:
            turn = known[both] = _turn(moments[a], moments[b])
        ordered[turn].append((a, b))
    return ordered


def _turn(a: Moment | None, b: Moment | None) -> int:
    """Return 0 for the same days, 1 where one moment holds the other, 2 where they exclude each other."""
    return 0 if same_days(a, b) else 1 if compatible(a, b) else 2


class _Clusters:
    """Clusters while they grow: members, their moments, and the sums of links to each other cluster.

    The links between two sampled tellings are summed apart: they count only between clusters that have no other.
    """

    def __init__(self, component: Component) -> None:
        self._of = list(range(len(component.moments)))
        self._members = {position: [position] for position in self._of}
        self._vagueness = [vagueness(moment) for moment in component.moments]
        self._moments = {position: {moment} for position, moment in enumerate(component.moments)}
        self._sampled = {position: int(position in component.sampled) for position in self._of}
        self._sums: dict[int, dict[int, float]] = defaultdict(dict)
        self._sampled_sums: dict[int, dict[int, float]] = defaultdict(dict)
        sampled = component.sampled
        for (a, b), found in component.links.items():
            sums = self._sampled_sums if sampled and a in sampled and b in sampled else self._sums
            sums[a][b] = sums[b][a] = found

    def join_vaguer(self, pairs: Iterable[Pair]) -> None:
        """Join each telling of a vaguer moment with the cluster that supports it most, or with none.

        What that cluster refuses is of it, only told otherwise: no single telling of another day is to have it.
        """
        refused: set[int] = set()
        for pair in sorted(pairs, key=self._support, reverse=True):
            vaguer = max(pair, key=self._vagueness.__getitem__)
            if vaguer not in refused and not self.join(*pair):
                refused.add(vaguer)

    def join(self, position: int, other: int, least: float = 0.0) -> bool:
        """Join the clusters of two linked tellings if they are cohesive, at least so, and their moments agree.

        Return whether the two are in one cluster now.
        """
        a, b = self._of[position], self._of[other]
        if a == b:
            return True
        if len(self._members[a]) < len(self._members[b]):
            a, b = b, a
        joined = self._cohesion(a, b) >= max(least, self._asked(a, b)) and self._agree(a, b)
        if joined:
            self._absorb(a, b)
        return joined

    def _support(self, pair: Pair) -> float:
        """Return the sum of the links between the clusters of two tellings, in hundredths."""
        a, b = self._of[pair[0]], self._of[pair[1]]
        return round(self._sums[a].get(b, 0.0) + self._sampled_sums[a].get(b, 0.0), 2)

    def groups(self) -> tuple[tuple[int, ...], ...]:
        """Return the clusters, members in order, clusters by their first member."""
        return tuple(sorted(tuple(sorted(group)) for group in self._members.values()))

    def _cohesion(self, a: int, b: int) -> float:
        pairs = len(self._members[a]) * len(self._members[b])
        sampled = self._sampled[a] * self._sampled[b]
        if sampled < pairs:
            return self._sums[a].get(b, 0.0) / (pairs - sampled)
        return self._sampled_sums[a].get(b, 0.0) / pairs

    def _asked(self, a: int, b: int) -> float:
        """Return how strongly two clusters must be linked to become one."""
        is_of_one_time = len(self._moments[a]) == 1 and self._moments[a] == self._moments[b]
        return COHESION if is_of_one_time else COHESION_OF_VAGUER

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
