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


class Copies(Struct, frozen=True):
    """One telling: its digest, the mentions that tell it, and those that only say more about it; each in order.

    The first mention speaks for its copies: what its article is about stands for what theirs are.
    """

    digest: int
    mentions: tuple[Mention, ...]
    parts: tuple[Mention, ...] = ()


def telling_digest(mention: Mention) -> int:
    """Return 64 bits that stand for the telling that a mention is a copy of: its clause, sentence and moment.

    Case, punctuation and white space do not count, nor does the article. Digests also rank tellings (``graph.py``): an
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


def gather(ordered: Sequence[Mention]) -> list[Copies]:
    """Return the tellings of mentions that are in order of article and index, by their first mention."""
    told: dict[int, list[Mention]] = defaultdict(list)
    digests: dict[tuple[str, int], int] = {}
    for mention in ordered:
        if not says_more(mention):
            digest = digests[mention.article, mention.index] = telling_digest(mention)
            told[digest].append(mention)
    parts: dict[int, list[Mention]] = defaultdict(list)
    for mention in ordered:
        if says_more(mention):
            parts[digests[mention.article, mention.part_of or 0]].append(mention)
    return [Copies(digest, tuple(found), tuple(parts[digest])) for digest, found in told.items()]
