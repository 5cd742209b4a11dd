"""Links between stored tellings that meet, each as strong as their first mentions are alike."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from api.store.key_numbers import numbered_keys
from api.store.link_rows import drop_links, remember_links, unlink
from api.store.memory import Memory
from api.store.records import Compared
from api.store.telling_rows import all_of, count_unmet, first_mention, first_of, linked_through, spans_of
from timeline.merge.copies import telling_digest
from timeline.merge.moments import DATELINE_DAYS
from timeline.merge.same import strength
from timeline.model import Mention


class Linking:
    """Finds links and stores them; ``touched`` are the tellings whose components may have changed."""

    def __init__(self, connection: sqlite3.Connection, memory: Memory, most_met: int) -> None:
        self.most_met = most_met
        self.touched: set[int] = set()
        self._connection = connection
        self._memory = memory

    def link(self, meeting: Mapping[int, AbstractSet[int]]) -> None:
        """Link tellings with those that each meets and is alike; two of these tellings name each other."""
        spans = spans_of(self._connection, {*meeting}.union(*meeting.values()))
        pairs = [
            (number, other)
            for number, met in meeting.items()
            for other in met
            if is_near(spans[number].days, spans[other].days) and (other not in meeting or other < number)
        ]
        firsts = {spans[number].first for pair in pairs for number in pair}
        found = self._memory.compared(self._connection, firsts)
        compared = ((a, b, _strength(found[spans[a].first], found[spans[b].first])) for a, b in pairs)
        links = [(a, b, strong) for a, b, strong in compared if strong]
        remember_links(self._connection, links)
        self.touched.update(meeting)
        self.touched.update(other for _, other, strong in links if strong > 0)

    def link_anew(self, telling: int, mention: Mention) -> None:
        """Link a telling, of which another copy than this mention now speaks, with those that it meets."""
        unlink(self._connection, telling)
        digest = telling_digest(mention)
        first = first_of(self._connection, numbered_keys(mention), self.most_met)
        early = [key for key, ranked in first.items() if not self._is_late(digest, ranked)]
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
        digest = telling_digest(mention)
        others = [key for key in numbered_keys(mention) if key not in left]
        for key, ranked in first_of(self._connection, others, self.most_met).items():
            bound = ranked[-1][0] if self._is_late(digest, ranked) else None
            parted -= linked_through(self._connection, telling, key, bound)
        drop_links(self._connection, telling, parted)

    def _is_late(self, digest: int, ranked: list[tuple[int, int]]) -> bool:
        return len(ranked) == self.most_met and digest > ranked[-1][0]


def is_near(days: tuple[int, int], others: tuple[int, int]) -> bool:
    """Return whether tellings whose moments lie between these days may be of one event, as far as days say.

    Most of what shares a key is of another time: this leaves little to compare, and nothing out.
    """
    return others[0] <= days[1] + DATELINE_DAYS and others[1] >= days[0] - DATELINE_DAYS


def _strength(a: Compared, b: Compared) -> float:
    # The pair in order of article and index, as a whole batch is compared: the decision may not depend on arrival.
    if (a.mention.article, a.mention.index) > (b.mention.article, b.mention.index):
        a, b = b, a
    return strength(a.mention, b.mention, a.telling, b.telling)
