"""The verbs of an English sentence, found by their forms: past, perfect and future ones, and auxiliaries."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from timeline.events.tokens import Token
from timeline.languages import en_events as en

VerbForm = Literal["past", "perfect", "future", "hypothetical", "present"]
ARTICLES = en.DETERMINERS - {"that"}
"""What stands before a noun or adjective; ``that`` before a past form is a relative (``talks that began``)."""
COMMON_DETERMINERS = en.DETERMINERS | en.PREPOSITIONS


class Verb(Struct, frozen=True):
    """One verb: position of its main word, form, and whether it is only an auxiliary that stands alone.

    ``reduced`` is a participle that only describes the noun before it (``a village taken by rebels``).
    """

    position: int
    form: VerbForm
    word: str
    bare: bool = False
    reduced: bool = False


def verbs_of(tokens: Sequence[Token]) -> tuple[Verb, ...]:
    """Return the verbs that the forms show, in order."""
    found: list[Verb] = []
    last = -1
    for position in [at for at, token in enumerate(tokens) if token.may_be_verb]:
        verb = _verb_at(tokens, position) if position > last else None
        if verb:
            found.append(verb)
            last = verb.position
    return tuple(found)


def _verb_at(tokens: Sequence[Token], at: int) -> Verb | None:
    word = _contracted(tokens[at].lower)
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
    return Verb(at, "past", word, reduced=_is_reduced(tokens, at)) if is_past(tokens, at) else None


def main_verb(verbs: Sequence[Verb]) -> Verb | None:
    """Return the first verb that does not only describe a noun, else the first, None where there is none."""
    return next((verb for verb in verbs if not verb.reduced), verbs[0] if verbs else None)


def _contracted(word: str) -> str:
    """Return the auxiliary of a contraction (``they've``, ``it's``, ``don't``), any other word as it is."""
    if "'" not in word or word in en.CONTRACTED:
        return en.CONTRACTED.get(word, word)
    return next((word[-len(ending) :] for ending in en.CONTRACTIONS if word.endswith(ending)), word)


def _is_reduced(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a participle without an auxiliary is followed by who did it."""
    after = tokens[at + 1 : at + 3]
    if not after or after[0].lower != "by" or tokens[at].lower in en.NOT_DONE_BY:
        return False
    if len(after) > 1 and (after[1].text[0].isdigit() or after[1].lower.endswith("ing")):
        return False
    return not any(token.lower in en.BE | en.HAVE for token in tokens[max(0, at - 2) : at])


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
    return (
        not before.endswith("'s")
        and before not in ARTICLES
        and (before not in en.PREPOSITIONS or following in ("by", "in"))
    )


def _is_regular(word: str) -> bool:
    return len(word) > 3 and word.endswith("ed") and word not in en.NOT_PAST and "-" not in word
