"""Mentions that have arrived and wait to be brought in together: what a whole batch asks is asked once."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from api.store.blocks import Blocks
from api.store.key_numbers import numbered_keys
from api.store.linking import Linking
from api.store.memory import Memory
from api.store.mention_rows import NewMention, articles_of, insert_mentions, next_mention
from api.store.telling_rows import New, find_tellings, insert_tellings, next_telling, speak_first
from timeline.merge.copies import fingerprint_of
from timeline.merge.keys import says_more
from timeline.model import Mention

MOST_WAITING = 2000
"""Mentions that wait at most: what is compared at once is held in memory."""


class _Arrived(Struct, frozen=True):
    """A mention that has arrived: its number and that of its article, and the fingerprint of its telling."""

    number: int
    article: int
    mention: Mention
    fingerprint: int


class Arrivals:
    """Articles of one transaction, from their arrival until they are brought in."""

    def __init__(self, connection: sqlite3.Connection, memory: Memory, linking: Linking) -> None:
        self._connection = connection
        self._memory = memory
        self._linking = linking
        self._waiting: list[tuple[int, Sequence[Mention]]] = []
        self._count = 0

    def add(self, article: int, mentions: Sequence[Mention]) -> None:
        """Let the mentions of an article (by its number) wait, unless enough do already."""
        self._waiting.append((article, mentions))
        self._count += len(mentions)
        if self._count >= MOST_WAITING:
            self.bring_in()

    def bring_in(self) -> None:
        """Store the mentions that wait, and link the tellings that are new with those that they meet."""
        arrived = [*_numbered(self._waiting, next_mention(self._connection))] if self._waiting else []
        self._waiting, self._count = [], 0
        if not arrived:
            return
        stored = find_tellings(self._connection, {one.fingerprint for one in arrived})
        speaking = self._speaking(arrived, stored)
        first_new = next_telling(self._connection)
        tellings = {fingerprint: number for fingerprint, (number, _) in stored.items()}
        tellings |= {
            fingerprint: at for at, fingerprint in enumerate((d for d in speaking if d not in stored), first_new)
        }
        self._store(arrived, tellings)
        self._put_in({tellings[fingerprint]: one for fingerprint, one in speaking.items() if fingerprint not in stored})
        for fingerprint in stored.keys() & speaking.keys():
            speak_first(self._connection, tellings[fingerprint], speaking[fingerprint].number)
            self._linking.link_anew(tellings[fingerprint], speaking[fingerprint].mention)
        self._linking.touched.update(tellings.values())

    def _speaking(self, arrived: Iterable[_Arrived], stored: Mapping[int, tuple[int, int]]) -> dict[int, _Arrived]:
        """Return by fingerprint the mentions that now speak for a telling: its first copies, by article and number."""
        articles = articles_of(self._connection, [first for _, first in stored.values()])
        first = {fingerprint: (articles[number], number) for fingerprint, (_, number) in stored.items()}
        speaking: dict[int, _Arrived] = {}
        for one in arrived:
            place = (one.mention.article, one.number)
            if not says_more(one.mention) and (one.fingerprint not in first or place < first[one.fingerprint]):
                first[one.fingerprint] = place
                speaking[one.fingerprint] = one
        return speaking

    def _store(self, arrived: Sequence[_Arrived], tellings: Mapping[int, int]) -> None:
        rows = [NewMention(one.number, one.article, tellings[one.fingerprint], one.mention) for one in arrived]
        for one, size in zip(arrived, insert_mentions(self._connection, rows), strict=True):
            self._memory.remember(one.number, size, one.mention)

    def _put_in(self, speaking: Mapping[int, _Arrived]) -> None:
        """Store new tellings (by number, with the mention that speaks for each), and link them with what they meet."""
        keys = {number: numbered_keys(one.mention) for number, one in speaking.items()}
        ranked = {number: one.fingerprint for number, one in speaking.items()}
        blocks = Blocks(self._connection, self._linking.most_centres, keys, ranked)
        insert_tellings(
            self._connection,
            [
                New(number, one.fingerprint, one.number, one.mention.moment, tuple(keys[number]), blocks.unmet(number))
                for number, one in speaking.items()
            ],
        )
        self._linking.link({number: blocks.met(number) for number in speaking})
        for telling, left in blocks.driven_out().items():
            self._linking.part(telling, left, sum(blocks.is_of_own_time(key) for key in left))


def _numbered(waiting: Iterable[tuple[int, Sequence[Mention]]], number: int) -> Iterator[_Arrived]:
    """Yield the mentions of articles with the numbers that they get, from this one on."""
    for article, mentions in waiting:
        fingerprints = {mention.index: fingerprint_of(mention) for mention in mentions if not says_more(mention)}
        for mention in mentions:
            fingerprint = fingerprints[(mention.part_of or 0) if says_more(mention) else mention.index]
            yield _Arrived(number, article, mention, fingerprint)
            number += 1
