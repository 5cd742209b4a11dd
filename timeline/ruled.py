"""The languages whose dates have rules: what each needs, put together once."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, partial

from msgspec import Struct, structs

from timeline.events.telling import Telling
from timeline.grammar.expression import Grammar, Rule
from timeline.grammar.tag import Tag
from timeline.headlines.en import ENGLISH as ENGLISH_HEADLINES
from timeline.headlines.plain import PLAIN
from timeline.languages.events import EventWords
from timeline.languages.index import words_of
from timeline.languages.tags import primary
from timeline.languages.tenses import TenseWords
from timeline.languages.vocabulary import Vocabulary
from timeline.refine import Filter
from timeline.refine.en import FILTERS as ENGLISH_FILTERS
from timeline.resolve.clauses import Clauses
from timeline.resolve.en.direction import ENGLISH as ENGLISH_CLAUSES
from timeline.rules import RULES
from timeline.rules.lexicon import Lexicon, lexicon_of
from timeline.syntax.en import ENGLISH as ENGLISH_SYNTAX
from timeline.syntax.plain import plain


class Ruled(Struct, frozen=True):
    """One language with date rules: its words, its rules in order, what is no date in it, and how its clauses tell.

    ``dotted`` finds the full stops that end no sentence; ``unsaid`` are the tags of what tells no time in it.
    """

    lexicon: Lexicon
    grammar: Grammar
    filters: tuple[Filter, ...]
    clauses: Clauses
    dotted: re.Pattern[str]
    unsaid: frozenset[Tag] = frozenset()


@cache
def telling_of(language: str) -> Telling:
    """Return what tells the events of a language (a BCP 47 tag): English for a text of unsure language."""
    tag = primary(language)
    if tag in TOLD:
        return TOLD[tag]
    return _formed(tag) if tag in FORMED else Telling(plain(words_of(tag, "events", EventWords)), PLAIN)


def _formed(tag: str) -> Telling:
    """Return what tells the events of a language whose verbs are known by their forms."""
    from timeline.headlines.forms import formed_headlines  # noqa: PLC0415  (loaded by the first text)
    from timeline.syntax.forms import formed  # noqa: PLC0415  (the same)

    return Telling(formed(tag), formed_headlines(tag))


TOLD: dict[str, Telling] = dict.fromkeys(("en", "und", ""), Telling(ENGLISH_SYNTAX, ENGLISH_HEADLINES))
FORMED = frozenset({"de", "fr", "es", "it", "pt", "nl"})
"""The languages whose folder holds ``syntax.py``; all others are told by punctuation alone."""


@cache
def english() -> Ruled:
    """Return what English needs: "10 p.m. Wednesday" and "Jan. 3" go on after their full stops."""
    words = words_of("en", "dates", Vocabulary)
    dotted = re.compile(r"\b(?:[ap]\.m|b\.c|" + "|".join(sorted(words.abbreviated)) + r")\.$", re.IGNORECASE)
    return Ruled(lexicon_of(words), Grammar(RULES), ENGLISH_FILTERS, ENGLISH_CLAUSES, dotted)


@cache
def german() -> Ruled:
    """Return what German needs: "am 3. Mai" goes on after its full stop."""
    from timeline.refine.de import FILTERS as GERMAN_FILTERS  # noqa: PLC0415  (loaded by the first German text)
    from timeline.resolve.de.verb_second import GERMAN as GERMAN_CLAUSES  # noqa: PLC0415  (the same)
    from timeline.rules.de import RULES as GERMAN_RULES  # noqa: PLC0415  (the same)

    words = words_of("de", "dates", Vocabulary)
    dotted = re.compile(r"(?:(?<!\d)\d{1,2}|\b(?:" + "|".join(sorted(words.abbreviated)) + r"))\.$", re.IGNORECASE)
    return Ruled(lexicon_of(words), Grammar(GERMAN_RULES), GERMAN_FILTERS, GERMAN_CLAUSES, dotted)


@cache
def postposing(tag: str) -> Ruled:
    """Return what a language needs in which what points may stand behind its noun, and endings tell the tense."""
    from timeline.refine.capitals import FILTERS  # noqa: PLC0415  (loaded by the first text of such a language)
    from timeline.resolve.inflected import inflected  # noqa: PLC0415  (the same)
    from timeline.rules.postposed import RULES as POSTPOSED  # noqa: PLC0415  (the same)

    words = words_of(tag, "dates", Vocabulary)
    dotted = re.compile(r"\b(?:" + "|".join(sorted(map(re.escape, words.abbreviated))) + r")\.$", re.IGNORECASE)
    clauses = inflected(words_of(tag, "tense", TenseWords))
    return Ruled(lexicon_of(words), _grammar(POSTPOSED), FILTERS, clauses, dotted, frozenset({"unit alone"}))


@cache
def dutch() -> Ruled:
    """Return what Dutch needs: what points stands before its noun, but all else is as in the languages above."""
    from timeline.rules.nl import RULES as DUTCH_RULES  # noqa: PLC0415  (loaded by the first Dutch text)

    return structs.replace(postposing("nl"), grammar=Grammar(DUTCH_RULES))


@cache
def _grammar(rules: tuple[Rule, ...]) -> Grammar:
    """Return the one grammar of rules that several languages share, so that its matches are kept for all of them."""
    return Grammar(rules)


# A text of unsure language is read as English.
RULED: dict[str, Callable[[], Ruled]] = {
    "en": english,
    "und": english,
    "": english,
    "de": german,
    "nl": dutch,
    **{tag: partial(postposing, tag) for tag in ("fr", "es", "it", "pt")},
}


def ruled(language: str) -> Ruled | None:
    """Return what the language of a BCP 47 tag needs; None for languages without rules."""
    build = RULED.get(primary(language))
    return build() if build else None
