"""What a word can be by its form: an auxiliary, a participle, a past, a future … of its language."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Literal

from msgspec import Struct

from timeline.languages.events import NO_KINDS, EventWords, Kind
from timeline.languages.syntax import SyntaxWords
from timeline.syntax.signs import QUOTES, STOPS_AND_COMMA
from timeline.syntax.tokens import Form

Class = Literal[
    "was", "is", "becomes", "will", "should", "would", "reserved", "been",
    "participle", "past", "future", "imperfect", "supposed", "infinitive", "present", "likely past",
]  # fmt: skip
Classes = frozenset[Class]
DONE: Classes = frozenset({"participle"})
NO_CLASS: Classes = frozenset()
AUXILIARIES: Classes = frozenset({"was", "is", "becomes", "will", "should", "would", "reserved"})
FINITE: Classes = AUXILIARIES | {"past", "future", "imperfect", "supposed", "present"}
SHORTEST = 4
"""No shorter word is a verb by its ending alone: those that are stand in lists."""
REMEMBERED = 1 << 15
"""Words whose classes are kept: more than any article has, and bounded whatever comes."""
APOSTROPHES = re.compile("['’]")
SIGNS = QUOTES | STOPS_AND_COMMA | frozenset("()-")


class Grammar(Struct, frozen=True):
    """The words of one language for its syntax and its events, and what a word can be by them."""

    syntax: SyntaxWords
    events: EventWords
    openers: frozenset[str]
    classes_of: Callable[[str], Classes]

    def form_of(self, word: str) -> Form:
        """Return what a word or sign can be, without what is elided before it or hangs behind it."""
        told, named = _told(word, self.syntax)
        is_word = word[0].isalnum()
        classes = self.classes_of(told) if is_word else NO_CLASS
        may_name = named[0].isupper() and told not in self.events.no_names
        may_open = told in self.openers
        return Form(told, is_word, may_name, bool(classes), may_open, word in SIGNS)

    def kinds(self, word: str) -> frozenset[Kind]:
        """Return the kinds of a verb form."""
        return self.events.kinds_of.get(word, NO_KINDS)


def grammar_of(syntax: SyntaxWords, events: EventWords) -> Grammar:
    """Return the grammar of a language from its words."""
    openers = events.subordinators | events.relatives | events.coordinators | events.that
    openers |= syntax.temporal | syntax.conditions
    return Grammar(syntax, events, openers, _classes_by(syntax))


def _told(word: str, words: SyntaxWords) -> tuple[str, str]:
    """Return a word lower-cased as it is looked up, and the part of it that may be a name."""
    low = word.lower()
    if low in words.elisions:
        return words.elisions[low], word
    if words.elisions and not word.isalnum() and (parts := APOSTROPHES.split(word, maxsplit=1))[1:]:
        opening = words.elisions.get(parts[0].lower())
        if opening is not None and parts[1]:
            return (opening or parts[1].lower()), parts[1]
    if words.clitics and low.endswith(words.clitics):
        low = low.removesuffix(next(clitic for clitic in words.clitics if low.endswith(clitic)))
    return low, word


def _classes_by(words: SyntaxWords) -> Callable[[str], Classes]:
    """Return what looks up the classes of a word, lower-cased."""
    listed, by_ending = _listed(words), [(name, endings) for name, endings in _endings(words) if endings]
    shape = re.compile(words.participle_shape) if words.participle_shape else None
    particles = re.compile("|".join(sorted(words.particles, key=len, reverse=True)) or r"(?!)")

    @lru_cache(maxsize=REMEMBERED)
    def classes_of(word: str) -> Classes:
        if word in listed:
            return listed[word] | (DONE if words.framed and shape and shape.fullmatch(word) else NO_CLASS)
        if word in words.no_verbs or len(word) < SHORTEST or not word.isalpha():
            return NO_CLASS
        particle = particles.match(word)
        if particle and (told := listed.get(word[particle.end() :])):
            return told - AUXILIARIES - {"been"}
        found: set[Class] = {"participle"} if shape and shape.fullmatch(word) else set()
        return frozenset(found.union([name for name, endings in by_ending if word.endswith(endings)]))

    return classes_of


def _endings(words: SyntaxWords) -> tuple[tuple[Class, tuple[str, ...]], ...]:
    return (
        ("past", words.past_endings),
        ("likely past", words.likely_past_endings),
        ("future", words.future_endings),
        ("imperfect", words.imperfect_endings),
        ("supposed", words.supposing_endings),
        ("infinitive", words.infinitive_endings),
    )


def _listed(words: SyntaxWords) -> Mapping[str, Classes]:
    """Return the classes of each word that a list names."""
    by_class: tuple[tuple[Class, frozenset[str]], ...] = (
        ("was", words.past_auxiliaries),
        ("is", words.present_auxiliaries),
        ("becomes", words.passive_auxiliaries),
        ("will", words.future_auxiliaries),
        ("should", words.planning_auxiliaries),
        ("would", words.supposing_auxiliaries),
        ("reserved", words.reserving_auxiliaries),
        ("been", words.been),
        ("participle", words.participles),
        ("past", words.pasts),
        ("future", words.futures),
        ("infinitive", words.infinitives),
        ("present", words.presents),
    )
    found: dict[str, set[Class]] = {}
    for name, forms in by_class:
        for form in forms:
            found.setdefault(form, set()).add(name)
    if words.framed:  # ``beginnen`` is a plural of the present and an infinitive
        for form in words.presents:
            found[form] |= {"infinitive"} if form.endswith(words.infinitive_endings) else set()
    return {form: frozenset(names) for form, names in found.items()}
