"""Which English sentences lean on the one before them: by what they point to, by whom they quote, by their grammar."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from summarize.en.adverbials import (
    adverbial_leans,
    counts_what_was_named,
    denies_what_was_told,
    pronoun_is_subject,
    subordinate_leans,
    supposes_what_was_told,
)
from summarize.en.definite import names_what_was_told
from summarize.en.speakers import names_no_speaker
from timeline.languages.en import leaning as en
from timeline.languages.en.openers import TIMES

Tokens = Sequence[str]
NONE: frozenset[str] = frozenset()
QUOTES = "\"“‘'«„"
# "The aim of these measures": what is pointed to stands before the sentence, unless it is a time ("of this year").
POINTING = re.compile(
    r"\W*(?:[\w'’-]+ ){1,4}(?:of|to|in|for|on|with|about|behind|by|from|at|under|after|despite) "
    r"(?:these|those|such|this) (\w+)",
    re.IGNORECASE,
)
REPORTERS = frozenset(en.REPORTING.split())
CONNECTED = re.compile(
    rf"[^,;:.]{{1,80}}, (?:{'|'.join(f'{words} {last}'.strip() for last, words in en.CONNECTIVES.items())}),"
)
# "The bank, he says, will close.", "The bank will close, he said on Tuesday."
REPORTED = re.compile(rf"[,\"”'’] (?:he|she|they) (?:{en.REPORTING.replace(' ', '|')})\b(?:,|[^,]{{0,50}}$)")

LATEST = re.compile(en.LATEST)


def leans_back(text: str, tokens: Tokens) -> bool:
    """Return whether a sentence can stand only right after the one before it."""
    quotes = text[0] in QUOTES
    return (
        (tokens[0] in en.SPEAKERS and not quotes)
        or _opens_leaning(text, tokens)
        or not en.INVITING.get(tokens[0], NONE).isdisjoint(tokens[1:2])
        or (not en.LAST_OF_A_ROW.isdisjoint(tokens[-4:]) and LATEST.search(text) is not None)
        or (not en.POINTERS.isdisjoint(tokens[2:7]) and _points_back(text))
        or (not en.CONNECTIVES.keys().isdisjoint(tokens[1:12]) and CONNECTED.match(text) is not None)
        or not (en.PERSONS.isdisjoint(tokens) or REPORTERS.isdisjoint(tokens) or REPORTED.search(text) is None)
        or (quotes and names_no_speaker(text))
    )


def _opens_leaning(text: str, tokens: Tokens) -> bool:
    first = tokens[0]
    opening = OPENINGS.get(first)
    if opening is not None:
        return opening(text, tokens)
    # "Speaking in Rome, he", "Sadly, they"
    return (first[-3:] == "ing" or first[-2:] in ("ed", "ly")) and pronoun_is_subject(text, tokens, names_nobody=True)


def _points_back(text: str) -> bool:
    pointed = POINTING.match(text)
    return pointed is not None and pointed[1].lower() not in TIMES


OPENINGS: dict[str, Callable[[str, Tokens], bool]] = {
    "the": names_what_was_told,
    **dict.fromkeys(en.QUANTIFIERS, counts_what_was_named),
    **dict.fromkeys(en.PREPOSITIONS, adverbial_leans),
    **dict.fromkeys(en.SUBORDINATORS, subordinate_leans),
    "if": supposes_what_was_told,
    "not": denies_what_was_told,
}
