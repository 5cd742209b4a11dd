"""Links between stored tellings that meet, each as strong as their first mentions are alike."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet

from api.store.key_numbers import numbered_keys
from api.store.link_rows import drop_links, remember_links, unlink
from api.store.memory import Memory
from api.store.records import Compared
from api.store.telling_rows import Span, all_of, count_unmet, first_mention, first_of, linked_through, spans_of
from timeline.merge.copies import fingerprint_of
from timeline.merge.moments import DATELINE_DAYS
from timeline.merge.same import strength
from timeline.model import Mention

log = logging.getLogger("dateline")


class Linking:
    """Finds links and stores them; ``touched`` are the tellings whose components may have changed."""

    def __init__(self, connection: sqlite3.Connection, memory: Memory, most_centres: int) -> None:
        self.most_centres = most_centres
        self.touched: set[int] = set()
        self._connection = connection
        self._memory = memory

    def link(self, meeting: Mapping[int, AbstractSet[int]]) -> None:
        """Link tellings with those that each meets and is alike; two of these tellings name each other."""
        spans = spans_of(self._connection, {*meeting}.union(*meeting.values()))
        near = {
            number: near_to(spans[number], [spans[other] for other in met if other not in meeting or other < number])
            for number, met in meeting.items()
        }
        firsts = {one[3] for number, others in near.items() for one in (spans[number], *others)}
        found = self._memory.compared(self._connection, firsts)
        links: list[tuple[int, int, float]] = []
        for number, others in near.items():
            one = found[spans[number][3]]
            compared = ((number, other[0], _link(one, found[other[3]])) for other in others)
            links += [link for link in compared if link[2]]
        remember_links(self._connection, links)
        self.touched.update(meeting)
        self.touched.update(other for _, other, strong in links if strong > 0)

    def link_anew(self, telling: int, mention: Mention) -> None:
        """Link a telling, of which another copy than this mention now speaks, with those that it meets."""
        unlink(self._connection, telling)
        fingerprint = fingerprint_of(mention)
        first = first_of(self._connection, numbered_keys(mention), self.most_centres)
        early = [key for key, ranked in first.items() if not self._is_late(fingerprint, ranked)]
        met = {other for ranked in first.values() for _, other in ranked}
        self.link({telling: met.union(*all_of(self._connection, early).values())})

    def part(self, telling: int, left: Mapping[int, AbstractSet[int]], unmet: int) -> None:
        """Part a telling, which ceased to be among the first of these keys, from those it met only through them.

        ``left`` holds the tellings that now are the first of each key, ``unmet`` how many of the keys are of its own
        time.
        """
        self.touched.add(telling)
        if unmet:
            count_unmet(self._connection, telling, unmet)
        parted = {other for key in left for other in linked_through(self._connection, telling, key)}
        parted = parted.difference(*left.values())
        if not parted:
            return
        number = first_mention(self._connection, telling)
        mention = self._memory.mentions(self._connection, (number,))[number]
        fingerprint = fingerprint_of(mention)
        others = [key for key in numbered_keys(mention) if key not in left]
        for key, ranked in first_of(self._connection, others, self.most_centres).items():
            bound = ranked[-1][0] if self._is_late(fingerprint, ranked) else None
            parted -= linked_through(self._connection, telling, key, bound)
        drop_links(self._connection, telling, parted)

    def _is_late(self, fingerprint: int, ranked: list[tuple[int, int]]) -> bool:
        return len(ranked) == self.most_centres and fingerprint > ranked[-1][0]


def near_to(one: Span, others: Iterable[Span]) -> list[Span]:
    """Return those of the tellings that may be of one event with this one, as far as days say.

    Most of what shares a key is of another time: this leaves little to compare, and nothing out.
    """
    low, high = one[1] - DATELINE_DAYS, one[2] + DATELINE_DAYS
    return [other for other in others if other[1] <= high and other[2] >= low]


def _link(a: Compared, b: Compared) -> float:
    """Return how strong the link of two is: 0 where they cannot be compared, whichever of them came first.

    An article that nothing can be compared with would otherwise keep out all that comes after it.
    """
    try:
        return _strength(a, b)
    except Exception:
        log.exception("articles %s and %s: cannot be compared", a.mention.article, b.mention.article)
        return 0.0


def _strength(a: Compared, b: Compared) -> float:
    # The pair in order of article and index, as a whole batch is compared: the decision may not depend on arrival.
    if (a.mention.article, a.mention.index) > (b.mention.article, b.mention.index):
        a, b = b, a
    return strength(a.mention, b.mention, a.profile, b.profile)
