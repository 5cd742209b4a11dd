"""Whether two tellings fill one slot differently: another road, score, place or subject makes it another happening."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice

from msgspec import Struct

from timeline.languages.en import events as words
from timeline.languages.en import figures as en
from timeline.languages.weights import weight_of
from timeline.merge.results import Result, is_reversed, result_of
from timeline.model import Mention

IDENTIFIER = re.compile(r"[a-z]{1,3}-?\d{1,4}")
SCORE = re.compile(r"(?<![\d-])(\d{1,2})[-–](\d{1,2})(?![\d-])(?! [a-z]{1,20}s\b)")
TOKEN = re.compile(r"([^\W_]{1,40}(?:[-&][^\W_]{1,40})?)(?:['’]s\b)?|([^\w\s])")
MOST_TOKENS = 80
MOST_CHARACTERS = 1000
MOST_NAMES = 12
RARE = 5.0
"""Weight from which a capitalised word that opens a sentence is taken for a name."""
SEXES = (("male", en.MALE), ("female", en.FEMALE))
SHORTEST_STEM = 3
SUBJECT_REACH = 4
PLACED = frozenset({"in", "near", "outside"})
OPENED_BY = frozenset({"", "the", "a", "an", ",", '"', "“", "'", "‘"})


class Slots(Struct, frozen=True):
    """What a telling says where a happening has one thing to say.

    ``names`` holds each name with its slot: the words after a subject (``> shares``), the word before an object
    (``beat <``), a place (``in <``) or an owner (``mayor of <``), ``result`` who won and who lost. ``said`` are all
    words of the sentence, ``stems`` those of it and its article.
    """

    identifiers: frozenset[str]
    scores: frozenset[tuple[str, ...]]
    sexes: frozenset[str]
    result: Result
    names: tuple[tuple[str, tuple[str, ...]], ...]
    said: frozenset[str]
    stems: frozenset[str]


@lru_cache(maxsize=8192)
def slots_of(mention: Mention) -> Slots:
    """Return what a mention fills its slots with."""
    text = mention.sentence.text[:MOST_CHARACTERS]
    tokens = [word or sign for word, sign in TOKEN.findall(text)[:MOST_TOKENS]]
    lower = [token.lower() for token in tokens]
    said = frozenset(lower)
    names = tuple(islice(_names(tokens, mention), MOST_NAMES))
    scores = (match.groups() for match in islice(SCORE.finditer(text), MOST_NAMES))
    return Slots(
        frozenset([stem for stem in mention.stems if stem[-1].isdigit() and IDENTIFIER.fullmatch(stem)]),
        frozenset(tuple(sorted(score)) for score in scores if set(score) <= {*mention.numbers, *mention.stems}),
        frozenset([sex for sex, persons in SEXES if not said.isdisjoint(persons)]),
        result_of(lower, names),
        tuple([(slot, tuple(lower[slice(*name)])) for name in names for slot in _slots(tokens, *name)]),
        said.union(*(entity.lower().split() for entity in mention.entities)),
        frozenset((*mention.stems, *mention.context)),
    )


def differ(a: Slots, b: Slots) -> bool:
    """Return whether some slot is filled by both, and by nothing that they share; symmetric."""
    filled = ((a.identifiers, b.identifiers), (a.scores, b.scores), (a.sexes, b.sexes))
    if any(one and other and not one & other for one, other in filled):
        return True
    return is_reversed(a.result, b.result) or _names_differ(a, b)


def _names_differ(a: Slots, b: Slots) -> bool:
    return any(
        slot == other_slot and not _knows(b, name) and not _knows(a, other)
        for slot, name in a.names
        for other_slot, other in b.names
    )


def _knows(slots: Slots, name: Sequence[str]) -> bool:
    """Return whether a telling or its article has a word of a name, or the name's initials."""
    initials = ("".join(word[0] for word in name),) if len(name) > 1 else ()
    return any(word in slots.said or _stem(word, slots.stems) for word in (*name, *initials))


def _names(tokens: Sequence[str], mention: Mention) -> Iterator[tuple[int, int]]:
    """Yield where each name of a sentence begins and ends."""
    at = 0
    while at < len(tokens):
        end = at
        while end < len(tokens) and _is_name(tokens, end, mention):
            end += 1
        if end > at:
            yield at, end
        at = end + 1


def _slots(tokens: Sequence[str], first: int, end: int) -> Iterator[str]:
    before = tokens[first - 1].lower() if first else ""
    if before in OPENED_BY and (after := _after(tokens, end)):
        yield f"> {after}"
    if before in PLACED or (before.isalpha() and before not in words.FUNCTION_WORDS and before not in words.REPORTING):
        yield f"{before} <"
    head = tokens[first - 2].lower() if first > 1 and before == "of" else ""
    if head.isalpha() and head not in words.FUNCTION_WORDS and tokens[first - 2].islower():
        yield f"{head} of <"


def _after(tokens: Sequence[str], end: int) -> str:
    """Return the words after a subject up to the first that tells something; none after who only speaks."""
    found = []
    for token in tokens[end : end + SUBJECT_REACH]:
        found.append(token)
        if not token.isalpha() or token in words.REPORTING:
            return ""
        if token not in words.FUNCTION_WORDS:
            return " ".join(found)
    return ""


def _is_name(tokens: Sequence[str], at: int, mention: Mention) -> bool:
    word = tokens[at]
    if not word[0].isupper():
        return False
    lower = word.lower()
    if lower in words.FUNCTION_WORDS or lower in words.CALENDAR_NAMES:
        return False
    if at or any(word in entity.split() for entity in mention.entities):
        return True
    stem = _stem(lower, mention.stems)
    return bool(stem) and weight_of(stem) >= RARE


def _stem(word: str, stems: frozenset[str] | tuple[str, ...]) -> str:
    """Return which of the stems is that of a word, empty where none is."""
    return next((stem for stem in stems if word[: _kept(stem)] == stem[: _kept(stem)]), "")


def _kept(stem: str) -> int:
    """Return how many letters of a stem its words have: a stemmer may have changed the last."""
    return max(SHORTEST_STEM, len(stem) - 1)
