"""Which sentences lean on the one before them: by their first words, and by the rules of their language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from summarize.ruled import ruled
from timeline.languages.index import words_of
from timeline.languages.openers import Openers
from timeline.words import is_eliding

Tokens = Sequence[str]
OPENING = " \"'“‘(«„[*•-–—"


def leans_back(text: str, tokens: Tokens, tag: str) -> bool:
    """Return whether a sentence can stand only right after the one before it."""
    if not tokens:
        return False
    words = words_of(tag, "openers", Openers)
    if tokens[0] in words.single and not _is_name_or_time(text, tokens, words):
        return True
    if any(tuple(tokens[: len(phrase)]) == phrase for phrase in _phrases(tag).get(tokens[0], ())):
        return True
    rules = ruled(tag)
    return rules is not None and rules.leans_back(text, tokens)


def _is_name_or_time(text: str, tokens: Tokens, words: Openers) -> bool:
    """Return whether a word that looks like a pronoun is none: ``IT firms``, ``WHO officials``, ``This week``."""
    first = tokens[0]
    if first in words.demonstratives:
        return tokens[1:2] != () and tokens[1] in words.times
    word = text.lstrip(OPENING)[: len(first)]
    return len(word) > 1 and word.isupper() and not text.isupper()


@cache
def _phrases(tag: str) -> Mapping[str, list[tuple[str, ...]]]:
    """Return the openings of several words by the first of them."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in words_of(tag, "openers", Openers).phrases:
        words = tuple((phrase.replace("'", " ") if is_eliding(tag) else phrase).split())
        found.setdefault(words[0], []).append(words)
    return found
