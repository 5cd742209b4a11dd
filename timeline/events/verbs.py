"""The verbs of an English sentence, found by their forms: past, perfect and future ones, and auxiliaries."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from timeline.events.tokens import Token
from timeline.languages import en_events as en

VerbForm = Literal["past", "perfect", "future", "hypothetical", "present"]
FORMS = (
    en.FUTURE
    | en.HYPOTHETICAL
    | en.PAST_AUXILIARIES
    | en.PRESENT_AUXILIARIES
    | en.PAST_FORMS
    | en.AMBIGUOUS_PAST
    | frozenset({"didn't", "wasn't", "weren't", "hadn't"})
)
"""Every form that a verb is known by, but for those in -ed."""
ARTICLES = en.DETERMINERS - {"that"}
"""What stands before a noun or adjective; ``that`` before a past form is a relative (``talks that began``)."""
COMMON_DETERMINERS = en.DETERMINERS | en.PREPOSITIONS


class Verb(Struct, frozen=True):
    """One verb: position of its main word, form, and whether it is only an auxiliary that stands alone."""

    position: int
    form: VerbForm
    word: str
    bare: bool = False


def verbs_of(tokens: Sequence[Token]) -> tuple[Verb, ...]:
    """Return the verbs that the forms show, in order."""
    found: list[Verb] = []
    position = 0
    while position < len(tokens):
        word = tokens[position].lower
        verb = _verb_at(tokens, position) if word in FORMS or word.endswith("ed") else None
        if verb:
            found.append(verb)
            position = verb.position
        position += 1
    return tuple(found)


def _verb_at(tokens: Sequence[Token], at: int) -> Verb | None:
    word = tokens[at].lower
    if word in en.FUTURE:
        return _auxiliary(tokens, at, "future")
    if word in en.HYPOTHETICAL and not (word in ("may", "might") and tokens[at].text[0].isupper() and at):
        return _auxiliary(tokens, at, "hypothetical")
    if word in ("has", "have", "'ve"):
        return _auxiliary(tokens, at, "perfect")
    if word in en.PAST_AUXILIARIES or word in ("didn't", "wasn't", "weren't", "hadn't"):
        return _auxiliary(tokens, at, "past")
    if word in en.PRESENT_AUXILIARIES:
        return _auxiliary(tokens, at, "present")
    return Verb(at, "past", word) if is_past(tokens, at) else None


def _auxiliary(tokens: Sequence[Token], at: int, form: VerbForm) -> Verb:
    """Return the verb whose group opens with the auxiliary at a position: its main word stands within four words."""
    last, end = at, min(len(tokens), at + 5)
    for position in range(at + 1, end):
        word = tokens[position].lower
        if word in en.BE or word in en.HAVE:
            last = position
        elif word in en.VERB_ADVERBS or word.endswith("ly"):
            continue
        elif form in ("future", "hypothetical") and tokens[position].is_word and word not in COMMON_DETERMINERS:
            return Verb(position, form, word)
        elif word in en.PARTICIPLES or word in en.PAST_FORMS or _is_regular(word):
            return Verb(position, "perfect" if form == "perfect" else form, word)
        else:
            break
    return Verb(last, "present" if form == "perfect" else form, tokens[last].lower, bare=True)


def is_past(tokens: Sequence[Token], at: int) -> bool:
    """Return whether the word at a position is a past form used as a verb."""
    word, before = tokens[at].lower, tokens[at - 1].lower if at else ""
    if word in en.AMBIGUOUS_PAST:
        return (
            bool(at) and before not in COMMON_DETERMINERS and before not in en.COORDINATORS and not before[:1].isdigit()
        )
    if word in en.PAST_FORMS:
        return before not in ARTICLES
    if not _is_regular(word) or tokens[at].text[0].isupper():
        return False
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    return before not in ARTICLES and (before not in en.PREPOSITIONS or following in ("by", "in"))


def _is_regular(word: str) -> bool:
    return len(word) > 3 and word.endswith("ed") and word not in en.NOT_PAST and "-" not in word
