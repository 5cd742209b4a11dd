"""Whether a sentence is hardly more than a date, as a page's stamps are."""

from __future__ import annotations

from timeline.syntax.clause import Verb, main_verb
from timeline.syntax.sentence import Parsed

FEWEST_WORDS = 4
FEWEST_PLAIN = 3
"""Where no verb can be known: languages without articles tell an event in three words (``Cech sprzedał młyn``)."""


def is_stamp(one: Parsed) -> bool:
    """Return whether a sentence is hardly more than a date: ``Last updated: 11 Jul. 2023``, not ``Berg resigned``."""
    told, fewest = 0, FEWEST_WORDS if one.syntax.finds_verbs else FEWEST_PLAIN
    verb = main_verb(one.verbs)
    if verb and verb.form == "past" and not verb.bare and _has_subject(one, verb):
        return False
    for token in one.tokens:
        is_dated = one.dated and any(start <= token.start < end for start, end in one.dated)
        told += token.is_word and not is_dated
        if told == fewest:
            return False
    return True


def _has_subject(one: Parsed, verb: Verb) -> bool:
    """Return whether somebody stands before the verb that opens a short sentence, no other participle or adverb."""
    before, words = one.tokens[: verb.position], one.lexicon
    return bool(before) and any(
        token.is_capital or token.lower in words.determiners | words.pronouns for token in before[-2:]
    )
