"""Copies: the same sentence of the same moment, in however many articles, is one telling and counts once.

Wire stories are printed by the hundred. What compares, clusters and counts works on tellings; only the event lists
every mention of them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from hashlib import blake2b

from msgspec import Struct

from timeline.merge.keys import says_more
from timeline.model import Mention

WORD = re.compile(r"\w+")


class Telling(Struct, frozen=True):
    """One telling: its fingerprint, the mentions that tell it, and those that only say more about it; each in order.

    The first mention speaks for its copies: what its article is about stands for what theirs are.
    """

    fingerprint: int
    mentions: tuple[Mention, ...]
    parts: tuple[Mention, ...] = ()


def fingerprint_of(mention: Mention) -> int:
    """Return 64 bits that stand for the telling that a mention is a copy of: its clause, sentence and moment.

    Case, punctuation and white space do not count, nor does the article. They also rank tellings (``graph.py``): an
    order that is no one's choice, and that does not depend on how they arrived.
    """
    moment = mention.moment
    said = (
        (moment.edtf, moment.earliest, moment.latest) if moment else (),
        mention.tense,
        mention.stems,
        mention.names,
        WORD.findall(mention.sentence.text.casefold()),
    )
    digest = blake2b(repr(said).encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


def tellings_of(ordered: Sequence[Mention]) -> list[Telling]:
    """Return the tellings of mentions that are in order of article and index, by their first mention."""
    told: dict[int, list[Mention]] = defaultdict(list)
    fingerprints: dict[tuple[str, int], int] = {}
    for mention in ordered:
        if not says_more(mention):
            found = fingerprints[mention.article, mention.index] = fingerprint_of(mention)
            told[found].append(mention)
    parts: dict[int, list[Mention]] = defaultdict(list)
    for mention in ordered:
        if says_more(mention):
            parts[fingerprints[mention.article, mention.part_of or 0]].append(mention)
    return [Telling(found, tuple(mentions), tuple(parts[found])) for found, mentions in told.items()]
