"""The merged timeline, kept up to date one article at a time, as ``timeline/merge/graph.py`` describes.

Links between tellings are stored with their strength, so that adding an article compares only its own tellings with
those that they meet through a blocking key; what is clustered anew is the components these touch, and nothing else.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from api.store.arrivals import Arrivals
from api.store.event_rows import Told, replace_events
from api.store.key_numbers import numbered_keys
from api.store.link_rows import links_of, unlink
from api.store.linking import Linking
from api.store.memory import Memory
from api.store.mention_rows import drop_mentions, first_copy, mentions_of, spoken_for, tellings_of
from api.store.telling_rows import (
    Placed,
    all_of,
    components_of,
    count_unmet,
    drop_telling,
    first_of,
    members_of,
    rename,
    speak_first,
)
from timeline.merge.cluster import cluster
from timeline.merge.copies import fingerprint_of
from timeline.merge.graph import components
from timeline.merge.keys import MOST_CENTRES
from timeline.model import Mention


class Merge:
    """One transaction's changes to the mentions: removals and additions in any order, then ``settle`` once."""

    def __init__(self, connection: sqlite3.Connection, memory: Memory, most_centres: int = MOST_CENTRES) -> None:
        self._connection = connection
        self._memory = memory
        self._most_centres = most_centres
        self._touched: set[int] = set()
        self._linking = Linking(connection, memory, most_centres)
        self._arrivals = Arrivals(connection, memory, self._linking)

    def add(self, article: int, mentions: Sequence[Mention]) -> None:
        """Bring the mentions of an article (by its number) into the timeline."""
        self._arrivals.add(article, mentions)

    def remove(self, article: int) -> None:
        """Take the mentions of an article (by its number) out of the timeline."""
        self._arrivals.bring_in()
        self._touched |= components_of(self._connection, tellings_of(self._connection, article))
        for telling, mention in spoken_for(self._connection, article).items():
            following = first_copy(self._connection, telling, without=article)
            if following is None:
                self._take_out(telling, mention)
            else:
                speak_first(self._connection, telling, following)
                self._linking.link_anew(telling, mention)
        drop_mentions(self._connection, article)

    def settle(self) -> None:
        """Write the events of everything that was touched."""
        self._arrivals.bring_in()
        self._touched |= components_of(self._connection, self._linking.touched)
        replace_events(self._connection, self._memory, self._touched, list(self._told()))
        self._touched = set()
        self._linking.touched.clear()

    def _take_out(self, telling: int, mention: Mention) -> None:
        """Take away a telling that has no copies any more; where others take its place, these meet all."""
        keys, fingerprint = numbered_keys(mention), fingerprint_of(mention)
        unlink(self._connection, telling)
        drop_telling(self._connection, telling, fingerprint, keys)
        for key, first in first_of(self._connection, keys, self._most_centres).items():
            if len(first) == self._most_centres and fingerprint < first[-1][0]:
                following = first[-1][1]
                if keys[key]:
                    count_unmet(self._connection, following, -1)
                self._linking.link({following: {*all_of(self._connection, (key,))[key]}})

    def _told(self) -> Iterator[Told]:
        """Yield the events of the touched components, and store in which component their tellings are now."""
        placed = members_of(self._connection, self._touched)
        found = self._memory.mentions(self._connection, {one.first for one in placed.values()})
        ordered = sorted(placed, key=lambda number: _identity(found[placed[number].first]))
        place = {number: position for position, number in enumerate(ordered)}
        links = {
            (a, b) if a < b else (b, a): strong
            for low, high, strong in links_of(self._connection, ordered)
            # a link against two tellings may reach out of what is touched
            if (a := place[low]) is not None and (b := place.get(high)) is not None
        }
        sampled = {place[number] for number, one in placed.items() if one.is_sampled}
        moments = [found[placed[number].first].moment for number in ordered]
        mentions = mentions_of(self._connection, ordered)
        for members, component in components(moments, links, sampled):
            name = self._name([ordered[at] for at in members], placed)
            for group in cluster(component):
                yield Told(name, tuple(number for at in group for number in mentions[ordered[members[at]]]))

    def _name(self, members: Sequence[int], placed: Mapping[int, Placed]) -> int:
        """Return what a component is named by from now on: of its tellings the one that most of them name already."""
        named = Counter(placed[number].component for number in members)
        name = max(members, key=lambda number: named[number])
        rename(self._connection, [number for number in members if placed[number].component != name], name)
        return name


def _identity(mention: Mention) -> tuple[str, int]:
    return mention.article, mention.index
