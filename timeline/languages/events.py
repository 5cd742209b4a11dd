"""What events must be told of a language: its words by what they say of whether, when and how something happened."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Literal

from msgspec import Struct

Words = frozenset[str]
NONE: Words = frozenset()
Kind = Literal[
    "reports",
    "says",
    "answers",
    "announces",
    "holds",
    "concludes",
    "begins",
    "plans",
    "cancels",
    "states",
    "trades",
    "counts",
    "is timetabled",
    "happens",
    "occurs",
]
"""What a verb does, as the languages' words tell: a verb is of several kinds, or of none."""
NO_KINDS: frozenset[Kind] = frozenset()


class EventWords(Struct, frozen=True, kw_only=True, dict=True):
    """The words of one language by what they say of an event, lower-cased.

    ``languages/xx/events.py`` holds each field as a constant of the same name in capitals, and leaves out what it has
    no words for: nothing is then known of it, and nothing decided on it.
    """

    # Verbs by what they do (the kinds of timeline/syntax/clause.py)
    reporting: Words = NONE
    saying: Words = NONE
    answering: Words = NONE
    announcing: Words = NONE
    holding: Words = NONE
    stative: Words = NONE
    seeming: Words = NONE
    degrees: Words = NONE
    moving: Words = NONE
    concluding: Words = NONE
    beginning: Words = NONE
    planning: Words = NONE
    cancelling: Words = NONE
    trading: Words = NONE
    counted: Words = NONE
    timetable: Words = NONE
    happening: Words = NONE
    occurring: Words = NONE
    notices: Words = NONE
    making: Words = NONE
    # Auxiliaries and negations
    be: Words = NONE
    have: Words = NONE
    future: Words = NONE
    hypothetical: Words = NONE
    negations: Words = NONE
    undone: Words = NONE
    been: Words = NONE
    to_be: tuple[str, ...] = ()
    to: Words = NONE
    would: Words = NONE
    # What is only expected, supposed, usual or somebody's own word
    expecting: Words = NONE
    expectable: Words = NONE
    intending: Words = NONE
    aims: Words = NONE
    chances: Words = NONE
    of_chance: Words = NONE
    supposing: Words = NONE
    conditional: Words = NONE
    inverting: Words = NONE
    general: Words = NONE
    repeating: Words = NONE
    excepting: Words = NONE
    at_first: Words = NONE
    speakers: Words = NONE
    own: Words = NONE
    requested: Words = NONE
    comparing: Words = NONE
    figures: Words = NONE
    # Words beside a date, by what they make of it
    date_prepositions: Words = NONE
    on: Words = NONE
    at: Words = NONE
    of: Words = NONE
    by: Words = NONE
    about: Words = NONE
    lasting: Words = NONE
    former: Words = NONE
    since: Words = NONE
    until: Words = NONE
    # Of ``since`` and ``until``, those that say as often from or up to where
    also_places: Words = NONE
    before: Words = NONE
    after: Words = NONE
    leading_to: Words = NONE
    new_day: Words = NONE
    ago: Words = NONE
    today: Words = NONE
    later: Words = NONE
    this: Words = NONE
    pointing: Words = NONE
    parts_of_day: Words = NONE
    stretches: Words = NONE
    units: Words = NONE
    halves_of_day: Words = NONE
    joining: Words = NONE
    running: Words = NONE
    born: Words = NONE
    # Small words
    articles: Words = NONE
    recalling: Words = NONE
    determiners: Words = NONE
    prepositions: Words = NONE
    function_words: Words = NONE
    coordinators: Words = NONE
    subordinators: Words = NONE
    relatives: Words = NONE
    that: Words = NONE
    pronouns: Words = NONE
    possessives: Words = NONE
    possessive_endings: tuple[str, ...] = ()
    demonstratives: Words = NONE
    expletives: Words = NONE
    pictures: Words = NONE
    sequence_adverbs: Words = NONE
    going_on: Words = NONE
    afterwards: Words = NONE
    turns: Words = NONE
    # Nouns and names
    event_nouns: Words = NONE
    unique_nouns: Words = NONE
    plural_endings: tuple[str, ...] = ()
    no_plurals: tuple[str, ...] = ()
    superlatives: tuple[str, ...] = ()
    one_of_many: Words = NONE
    plain_adjectives: Words = NONE
    upcoming: Words = NONE
    apart: Words = NONE
    beside: Words = NONE
    measuring: Words = NONE
    placing: Words = NONE
    linking: Words = NONE
    name_articles: Words = NONE
    calendar_names: Words = NONE
    name_joiners: Words = NONE
    # Of languages that write every noun with a capital: nouns that are no names, and their endings; of those that elide
    # the words before a name (``l'Union``), these
    common_nouns: Words = NONE
    common_endings: tuple[str, ...] = ()
    adjective_endings: tuple[str, ...] = ()
    elided: Words = NONE
    # What a page says of itself
    credits: tuple[str, ...] = ()
    footers: tuple[str, ...] = ()
    wrote: tuple[str, ...] = ()
    writing: Words = NONE
    comment: str = ""
    pictured: Words = NONE

    @cached_property
    def kinds_of(self) -> Mapping[str, frozenset[Kind]]:
        """Return the kinds of each verb form that has any."""
        by_kind: dict[Kind, Words] = {
            "reports": self.reporting,
            "says": self.saying,
            "answers": self.answering,
            "announces": self.announcing,
            "holds": self.holding,
            "states": self.stative,
            "concludes": self.concluding,
            "begins": self.beginning,
            "plans": self.planning,
            "cancels": self.cancelling,
            "trades": self.trading,
            "counts": self.counted,
            "is timetabled": self.timetable,
            "happens": self.happening,
            "occurs": self.occurring,
        }
        words = frozenset[str]().union(*by_kind.values())
        return {word: frozenset([kind for kind, forms in by_kind.items() if word in forms]) for word in words}

    @cached_property
    def no_names(self) -> Words:
        """Return what has a capital only where it opens a sentence or title."""
        return self.function_words | self.pronouns | self.sequence_adverbs
