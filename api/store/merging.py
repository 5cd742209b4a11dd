"""The merged timeline, kept up to date one article at a time, as ``timeline/merge/graph.py`` describes.

Links between tellings are stored with their strength, so that adding an article compares only its own tellings with
those that they meet through a blocking key; what is clustered anew is the components these touch, and nothing else.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from api.store.event_rows import Told, replace_events
from api.store.link_rows import drop_links, links_of, remember_links, unlink
from api.store.memory import Memory
from api.store.mention_rows import (
    comes_before,
    drop_mentions,
    first_copy,
    insert_mention,
    mentions_of,
    spoken_for,
    tellings_of,
)
from api.store.records import Compared
from api.store.telling_rows import (
    First,
    New,
    Placed,
    all_of,
    components_of,
    count_unmet,
    drop_telling,
    find_telling,
    first_mention,
    first_of,
    insert_telling,
    linked_through,
    members_of,
    near,
    rename,
    speak_first,
)
from timeline.merge.cluster import cluster
from timeline.merge.copies import telling_digest
from timeline.merge.graph import components
from timeline.merge.keys import MOST_MET, blocking_keys, is_of_own_time, says_more
from timeline.merge.same import strength
from timeline.model import Mention


class Merge:
    """One transaction's changes to the mentions: removals and additions in any order, then ``settle`` once."""

    def __init__(self, connection: sqlite3.Connection, memory: Memory, most_met: int = MOST_MET) -> None:
        self._connection = connection
        self._memory = memory
        self._most_met = most_met
        self._touched: set[int] = set()
        self._linked: set[int] = set()

    def add(self, article: int, mentions: Sequence[Mention]) -> None:
        """Bring the mentions of an article (by its number) into the timeline."""
        tellings = {mention.index: self._add_copy(article, mention) for mention in mentions if not says_more(mention)}
        for part in mentions:
            if says_more(part):
                insert_mention(self._connection, article, tellings[part.part_of or 0], part)
        self._linked.update(tellings.values())

    def remove(self, article: int) -> None:
        """Take the mentions of an article (by its number) out of the timeline."""
        self._touched |= components_of(self._connection, tellings_of(self._connection, article))
        for telling, mention in spoken_for(self._connection, article).items():
            following = first_copy(self._connection, telling, without=article)
            if following is None:
                self._take_out(telling, mention)
            else:
                speak_first(self._connection, telling, following)
                self._link_anew(telling, mention)
        drop_mentions(self._connection, article)

    def settle(self) -> None:
        """Write the events of everything that was touched."""
        self._touched |= components_of(self._connection, self._linked)
        replace_events(self._connection, self._memory, self._touched, list(self._told()))
        self._touched, self._linked = set(), set()

    def _add_copy(self, article: int, mention: Mention) -> int:
        """Return the number of the telling that a mention, which is stored now, is a copy of."""
        digest = telling_digest(mention)
        known = find_telling(self._connection, digest)
        if known is None:
            return self._put_in(article, mention, digest)
        telling, first = known
        number = insert_mention(self._connection, article, telling, mention)
        if comes_before(self._connection, number, first):
            speak_first(self._connection, telling, number)
            self._link_anew(telling, mention)
        return telling

    def _put_in(self, article: int, mention: Mention, digest: int) -> int:
        """Return the number of a new telling, linked with those that it meets."""
        keys = blocking_keys(mention)
        met: set[int] = set()
        driven_out: dict[str, int] = {}
        unmet = 0
        for key, first in first_of(self._connection, keys, self._most_met).items():
            met.update(first.tellings)
            if self._is_full(first) and digest > first.last_digest:
                unmet += is_of_own_time(key)
            elif self._is_full(first):
                met.update(all_of(self._connection, key))
                driven_out[key] = first.tellings[-1]
        telling = insert_telling(self._connection, New(digest, mention.moment, unmet), keys)
        speak_first(self._connection, telling, insert_mention(self._connection, article, telling, mention))
        for key, last in driven_out.items():
            self._drive_out(key, last)
        self._link(telling, mention, met)
        return telling

    def _take_out(self, telling: int, mention: Mention) -> None:
        """Take away a telling that has no copies any more; where others take its place, these meet all."""
        keys, digest = blocking_keys(mention), telling_digest(mention)
        unlink(self._connection, telling)
        drop_telling(self._connection, telling, digest, keys)
        for key, first in first_of(self._connection, keys, self._most_met).items():
            if self._is_full(first) and digest < first.last_digest:
                following = first.tellings[-1]
                if is_of_own_time(key):
                    count_unmet(self._connection, following, -1)
                self._linked.add(following)
                self._link(following, self._speaking_for(following), all_of(self._connection, key))

    def _is_full(self, first: First) -> bool:
        return len(first.tellings) == self._most_met

    def _drive_out(self, key: str, last: int) -> None:
        """Part the telling that has just ceased to be among the first of a key from those it met only through it."""
        if is_of_own_time(key):
            count_unmet(self._connection, last, 1)
        self._linked.add(last)
        mention = self._speaking_for(last)
        digest = telling_digest(mention)
        found = first_of(self._connection, blocking_keys(mention), self._most_met)
        parted = linked_through(self._connection, last, key) - {*found.pop(key).tellings}
        for other_key, first in found.items():
            if not parted:
                return
            bound = first.last_digest if self._is_full(first) and digest > first.last_digest else None
            parted -= linked_through(self._connection, last, other_key, bound)
        drop_links(self._connection, last, parted)

    def _link_anew(self, telling: int, mention: Mention) -> None:
        """Link a telling, of which another copy now speaks, with those that it meets."""
        unlink(self._connection, telling)
        digest = telling_digest(mention)
        met: set[int] = set()
        for key, first in first_of(self._connection, blocking_keys(mention), self._most_met).items():
            is_late = self._is_full(first) and digest > first.last_digest
            met.update(first.tellings if is_late else all_of(self._connection, key))
        self._link(telling, mention, met)

    def _link(self, telling: int, mention: Mention, met: Iterable[int]) -> None:
        """Link a telling, of which this mention is a copy, with those of what it meets that are alike."""
        others = near(self._connection, {*met, telling}, mention.moment)
        found = self._memory.compared(self._connection, others.values())
        one = found[others.pop(telling)]
        linked = {other: strong for other, first in others.items() if (strong := _strength(one, found[first]))}
        remember_links(self._connection, telling, linked)
        self._linked.update(other for other, strong in linked.items() if strong > 0)

    def _speaking_for(self, telling: int) -> Mention:
        number = first_mention(self._connection, telling)
        return self._memory.mentions(self._connection, (number,))[number]

    def _told(self) -> Iterator[Told]:
        """Yield the events of the touched components, and store in which component their tellings are now."""
        placed = members_of(self._connection, self._touched)
        found = self._memory.compared(self._connection, {one.first for one in placed.values()})
        ordered = sorted(placed, key=lambda number: _identity(found[placed[number].first]))
        place = {number: position for position, number in enumerate(ordered)}
        links = {
            (min(place[low], place[high]), max(place[low], place[high])): strong
            for low, high, strong in links_of(self._connection, ordered)
            if high in place  # a link against two tellings may reach out of what is touched
        }
        silent = {place[number] for number, one in placed.items() if one.is_silent}
        moments = [found[placed[number].first].mention.moment for number in ordered]
        mentions = mentions_of(self._connection, ordered)
        for members, component in components(moments, links, silent):
            name = self._name([ordered[at] for at in members], placed)
            for group in cluster(component):
                yield Told(name, tuple(number for at in group for number in mentions[ordered[members[at]]]))

    def _name(self, members: Sequence[int], placed: Mapping[int, Placed]) -> int:
        """Return what a component is named by from now on: of its tellings the one that most of them name already."""
        named = Counter(placed[number].component for number in members)
        name = max(members, key=lambda number: named[number])
        rename(self._connection, [number for number in members if placed[number].component != name], name)
        return name


def _identity(one: Compared) -> tuple[str, int]:
    return one.mention.article, one.mention.index


def _strength(a: Compared, b: Compared) -> float:
    # The pair in order of article and index, as a whole batch is compared: the decision may not depend on arrival.
    if _identity(a) > _identity(b):
        a, b = b, a
    return strength(a.mention, b.mention, a.telling, b.telling)
