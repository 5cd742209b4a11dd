"""What words and signs can be by their forms alone: a name, a verb, or what opens or ends a clause."""

from __future__ import annotations

from timeline.languages.en import events as en
from timeline.languages.en import grammar
from timeline.syntax.signs import QUOTES, STOPS_AND_COMMA
from timeline.syntax.tokens import Form

AS_WRITTEN = {"US": "US", "May": "May", "MAY": "May"}
"""The country is not the pronoun, the month not the verb of what may be."""
NO_NAMES = en.FUNCTION_WORDS | en.PRONOUNS | en.SEQUENCE_ADVERBS
"""What has a capital only where it opens a sentence or title."""
VERB_FORMS = (
    en.FUTURE
    | en.HYPOTHETICAL
    | grammar.PAST_AUXILIARIES
    | grammar.PRESENT_AUXILIARIES
    | grammar.PAST_FORMS
    | grammar.AMBIGUOUS_PAST
    | grammar.SIMPLE_PRESENT
    | grammar.PRESENT_OR_NOUN
    | grammar.PRESENT_PLURAL
    | frozenset({"be", "didn't", "wasn't", "weren't", "hadn't"})
)
"""Every form that a verb is known by, but for those in -ed and contractions."""
OPENERS = QUOTES | en.RELATIVES | en.COORDINATORS | en.SUBORDINATORS | en.PRONOUNS | {"that"}
"""What can open a clause after any word, if it is no verb of saying that goes on after a relative clause."""
CLOSERS = STOPS_AND_COMMA | en.CALENDAR_NAMES | {"."}
"""What a clause can open after, whatever its first word; so it can after any number."""


def may_name(word: str) -> bool:
    """Return whether a word can stand in a name: one with a capital that is no function word."""
    return word[0].isupper() and word.lower() not in NO_NAMES


def form_of(word: str) -> Form:
    """Return what a word or sign can be by its form."""
    lower = AS_WRITTEN.get(word) or word.lower().replace("’", "'")
    may_be_verb = lower in VERB_FORMS or lower.endswith("ed") or "'" in lower
    may_open = lower in OPENERS or lower in en.REPORTING
    may_close = lower in CLOSERS or word.isdecimal()
    return Form(lower, word[0].isalnum(), may_name(word), may_be_verb, may_open, may_close)
