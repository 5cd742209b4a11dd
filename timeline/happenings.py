"""The types of happening that a telling tells: how ``found guilty`` and ``verdict`` are known for one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise, zip_longest

from msgspec import Struct

from timeline.languages.en import types as en
from timeline.model import Mention

WORD = re.compile(r"[^\W\d_]{1,40}")
MOST_CHARACTERS = 400
REACH = 40
"""Characters beside a date within which a word of a type is what it dates: ``the 7 July bombings``."""
SHORTEST_STEM = 3


class Types(Struct, frozen=True):
    """The type of a telling's deed (that of its verb, else of the first word that has one), and all that it tells."""

    deed: str
    told: frozenset[str]


@lru_cache(maxsize=8192)
def types_of(mention: Mention) -> Types:
    """Return what a mention tells by the words of its headline, and by those that stand beside its date."""
    words = _words(mention.headline[:MOST_CHARACTERS])
    told = [*_types_in(words), *_types_in(_beside_date(mention))]
    deed = _type_of_verb(mention) or next(iter(told), "")
    return Types(deed, frozenset((*told, deed)) - {""})


def share_type(a: Mention, b: Mention) -> bool:
    """Return whether two mentions tell a happening of one type, be it among others."""
    return not types_of(a).told.isdisjoint(types_of(b).told)


def tells_of(mention: Mention, main: Mention) -> bool:
    """Return whether a mention tells by its verb or type what another one tells, and not a response to it."""
    same = mention.verb == main.verb != "" or share_type(mention, main)
    return same and not are_apart(mention, main)


def are_apart(a: Mention, b: Mention) -> bool:
    """Return whether one of two mentions tells a response (grief, a denial) of which the other says nothing."""
    one, other = types_of(a), types_of(b)
    return _responds(one, other) or _responds(other, one)


def _responds(one: Types, other: Types) -> bool:
    said = one.told & en.DISPUTING | ({one.deed} & en.RESPONSES.keys())
    return bool(other.deed) and not said <= other.told


def _beside_date(mention: Mention) -> Sequence[str]:
    if mention.timex is None:
        return ()
    text, offset = mention.sentence.text, mention.sentence.start
    start, end = mention.timex.start - offset, mention.timex.end - offset
    before, after = text[max(0, start - REACH) : max(0, start)], text[end : end + REACH]
    return [*_words(before)[1:], *_words(after)[:-1]]  # the outermost may be cut


def _type_of_verb(mention: Mention) -> str:
    """Return the type of the verb that tells the event, which may stand outside the headline (``denied that …``)."""
    if not mention.verb:
        return ""
    begun = mention.verb[: max(SHORTEST_STEM, len(mention.verb) - 1)]
    words = _words(mention.sentence.text[:MOST_CHARACTERS])
    return next((kind for word in words if word.startswith(begun) and (kind := en.TYPE_OF.get(word))), "")


def _types_in(words: Sequence[str]) -> list[str]:
    """Return the types that words tell, alone or two by two (``air strikes``), in text order."""
    pairs = (f"{one}-{other}" for one, other in pairwise(words))
    return [kind for said in zip_longest(words, pairs) for told in said if told and (kind := en.TYPE_OF.get(told))]


def _words(text: str) -> list[str]:
    return WORD.findall(text.lower())
