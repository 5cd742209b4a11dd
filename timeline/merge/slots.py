"""Whether two tellings fill one slot differently: another road, score, place or subject makes it another happening."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import islice

from msgspec import Struct

from timeline.languages.index import words_of
from timeline.languages.slots import SlotWords
from timeline.languages.weights import weight_of
from timeline.merge.results import Result, is_reversed, result_of
from timeline.model import Mention
from timeline.stems import begins_with

IDENTIFIER = re.compile(r"[a-z]{1,3}-?\d{1,4}")
SCORE = re.compile(r"(?<![\d-])(\d{1,2})[-–](\d{1,2})(?![\d-])(?: ([a-z]{1,21})\b)?")
INITIALS = re.compile(r"\b(?:[^\W\d_]\.){2,8}")
MOST_TOKENS = 80
MOST_CHARACTERS = 1000
MOST_NAMES = 12
"""Bounds of work on hostile text, by hand."""
RARE = 5.0
"""Weight from which a capitalised word that opens a sentence is taken for a name: by hand, no effect seen between 4
and 6. In a language without weights none is."""
SUBJECT_REACH = 4
"""Tokens after a subject within which something is told of it: no effect seen between 2 and 6."""
OPENED_BY = frozenset({"", ",", '"', "“", "'", "‘"})


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
    words = words_of(mention.language, "slots", SlotWords)
    text = INITIALS.sub(_without_points, mention.sentence.text[:MOST_CHARACTERS])
    tokens = [word or sign for word, sign in _token(words.possessives).findall(text)[:MOST_TOKENS]]
    lower = [token.lower() for token in tokens]
    said = frozenset(lower)
    names = tuple(islice(_names(tokens, mention, words), MOST_NAMES)) if words.function_words else ()
    sexes = (("male", words.male), ("female", words.female))
    scores = islice(_scores(text, words), MOST_NAMES)
    return Slots(
        frozenset([stem for stem in mention.stems if stem[-1].isdigit() and IDENTIFIER.fullmatch(stem)]),
        frozenset(tuple(sorted(score)) for score in scores if {*score} <= {*mention.numbers, *mention.stems}),
        frozenset([sex for sex, persons in sexes if not said.isdisjoint(persons)]),
        result_of(lower, names, words),
        tuple([(slot, tuple(lower[slice(*name)])) for name in names for slot in _slots(tokens, *name, words)]),
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


def _without_points(initials: re.Match[str]) -> str:
    """Return initials written without points: ``U.N.`` and ``UN`` are one name."""
    return initials[0].replace(".", "")


@cache
def _token(possessives: tuple[str, ...]) -> re.Pattern[str]:
    """Return the pattern of a word without the ending of an owner, or of a sign."""
    owner = rf"(?:(?:{'|'.join(map(re.escape, possessives))})\b)?" if possessives else ""
    return re.compile(rf"([^\W_]{{1,40}}(?:[-&][^\W_]{{1,40}})?){owner}|([^\w\s])")


def _scores(text: str, words: SlotWords) -> Iterator[tuple[str, str]]:
    """Yield what may be a score: two figures that count nothing (``10-15 miles``)."""
    for match in SCORE.finditer(text):
        counted = match[3] or ""
        if not (words.plural and len(counted) > 1 and counted.endswith(words.plural)):
            yield match[1], match[2]


def _names(tokens: Sequence[str], mention: Mention, words: SlotWords) -> Iterator[tuple[int, int]]:
    """Yield where each name of a sentence begins and ends."""
    at = 0
    while at < len(tokens):
        end = at
        while end < len(tokens) and _is_name(tokens, end, mention, words):
            end += 1
        if end > at:
            yield at, end
        at = end + 1


def _slots(tokens: Sequence[str], first: int, end: int, words: SlotWords) -> Iterator[str]:
    before = tokens[first - 1].lower() if first else ""
    if (before in OPENED_BY or before in words.articles) and (after := _after(tokens, end, words)):
        yield f"> {after}"
    tells = before.isalpha() and before not in words.function_words and before not in words.reporting
    if tells or before in words.placed:
        yield f"{before} <"
    head = tokens[first - 2].lower() if first > 1 and before in words.of else ""
    if head.isalpha() and head not in words.function_words and tokens[first - 2].islower():
        yield f"{head} {before} <"


def _after(tokens: Sequence[str], end: int, words: SlotWords) -> str:
    """Return the words after a subject up to the first that tells something; none after who only speaks."""
    found = []
    for token in tokens[end : end + SUBJECT_REACH]:
        found.append(token)
        if not token.isalpha() or token in words.reporting:
            return ""
        if token not in words.function_words:
            return " ".join(found)
    return ""


def _is_name(tokens: Sequence[str], at: int, mention: Mention, words: SlotWords) -> bool:
    word = tokens[at]
    if not word[0].isupper() or ("-" in word and word.rpartition("-")[2].islower()):
        return False  # ``Gelmar-owned`` describes what it stands before
    lower = word.lower()
    if lower in words.function_words or lower in words.calendar_names:
        return False
    if any(word in entity.split() for entity in mention.entities):
        return True
    stem = _stem(lower, mention.stems)  # none where the word stands in another clause than the mention's
    return bool(stem) and (at > 0 or weight_of(stem, mention.language) >= RARE)


def _stem(word: str, stems: frozenset[str] | tuple[str, ...]) -> str:
    """Return which of the stems is that of a word, empty where none is."""
    return next((stem for stem in stems if begins_with(word, stem)), "")
