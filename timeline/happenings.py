"""The types of happening that a telling tells: how ``found guilty`` and ``verdict`` are known for one."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise, zip_longest

from msgspec import Struct

from timeline.languages.index import words_of
from timeline.languages.slots import SlotWords
from timeline.languages.types import RESPONSES, TypeWords
from timeline.model import Mention
from timeline.stems import begins_with

WORD = re.compile(r"[^\W\d_]{1,40}")
MOST_CHARACTERS = 400
"""A bound of work on hostile text, by hand."""
REACH = 40
"""Characters beside a date within which a word of a type is what it dates: ``the 7 July bombings``. On
three topics of Timeline17 20 lose 2 % of the pairs in one event, 80 make important days worse by .01."""
DISPUTING = frozenset({"deny"})
"""A telling that says this of a happening anywhere tells another thing than those that report it."""


class Types(Struct, frozen=True):
    """The type of a telling's deed (that of its verb, else of the first word that has one), and all that it tells."""

    deed: str
    told: frozenset[str]


UNTOLD = Types("", frozenset())


@lru_cache(maxsize=8192)
def types_of(mention: Mention) -> Types:
    """Return what a mention tells by the words of its headline, and by those that stand beside its date."""
    type_of = words_of(mention.language, "types", TypeWords).type_of
    if not type_of:
        return UNTOLD
    words = _words(mention.headline[:MOST_CHARACTERS])
    told = [*_types_in(words, type_of), *_types_in(_beside_date(mention), type_of)]
    deed = _type_of_verb(mention, type_of) or next(iter(told), "")
    return Types(deed, frozenset((*told, deed)) - {""})


def share_type(a: Mention, b: Mention) -> bool:
    """Return whether two mentions tell a happening of one type, be it among others."""
    return not types_of(a).told.isdisjoint(types_of(b).told)


def tells_of(mention: Mention, main: Mention) -> bool:
    """Return whether a mention tells by its verb or deed what another one tells, and not a response to it.

    That it names the other's type beside its own deed (``resigned in protest``) is not enough.
    """
    same = same_verb(mention, main) or types_of(mention).deed in types_of(main).told
    return same and not are_apart(mention, main)


def same_verb(a: Mention, b: Mention) -> bool:
    """Return whether one verb tells both mentions; one that only says who spoke (``said``) tells nothing of either."""
    return a.verb == b.verb != "" and not _is_of_speech(a.verb, a.language)


@lru_cache(maxsize=2048)
def _is_of_speech(verb: str, language: str) -> bool:
    return any(begins_with(word, verb) for word in words_of(language, "slots", SlotWords).reporting)


def are_apart(a: Mention, b: Mention) -> bool:
    """Return whether one of two mentions tells a response (grief, a denial) of which the other says nothing."""
    one, other = types_of(a), types_of(b)
    return _responds(one, other) or _responds(other, one)


def _responds(one: Types, other: Types) -> bool:
    said = one.told & DISPUTING | ({one.deed} & RESPONSES)
    return bool(other.deed) and not said <= other.told


def _beside_date(mention: Mention) -> Sequence[str]:
    if mention.timex is None:
        return ()
    text, offset = mention.sentence.text, mention.sentence.start
    start, end = mention.timex.start - offset, mention.timex.end - offset
    before, after = text[max(0, start - REACH) : max(0, start)], text[end : end + REACH]
    return [*_words(before)[1:], *_words(after)[:-1]]  # the outermost may be cut


def _type_of_verb(mention: Mention, type_of: Mapping[str, str]) -> str:
    """Return the type of the verb that tells the event, which may stand outside the headline (``denied that …``)."""
    if not mention.verb:
        return ""
    words = _words(mention.sentence.text[:MOST_CHARACTERS])
    return next((kind for word in words if begins_with(word, mention.verb) and (kind := type_of.get(word))), "")


def _types_in(words: Sequence[str], type_of: Mapping[str, str]) -> list[str]:
    """Return the types that words tell, alone or two by two (``air strikes``), in text order."""
    pairs = (f"{one}-{other}" for one, other in pairwise(words))
    return [kind for said in zip_longest(words, pairs) for told in said if told and (kind := type_of.get(told))]


def _words(text: str) -> list[str]:
    return WORD.findall(text.lower())
