"""Which sentence introduces what another takes as known: who bears a surname, what "the base" is."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property

from timeline.languages.en.leaning import COMPLETING, REPORTING
from timeline.model import Sentence, Words
from timeline.words import stop_words

# Nothing is introduced further from the beginning of an article than this many code points.
FARTHEST = 20_000
NAME = r"[^\W\d_][\w’-]{2,30}"
VERBS = REPORTING.replace(" ", "|")
HEAD = re.compile(rf"({NAME}?)(?:['’]s)? [a-z]")
NOUN = re.compile(r"The ([a-z]{3,20}) ([a-z]+)")
SPEAKER = re.compile(rf"(?:{VERBS}) ({NAME})[.,]|[,”\"] ({NAME}) (?:{VERBS})\b")
FULL_NAME = re.compile(r"(?:^|[^\w.!?…][ \"“]?|[ \"“])[A-ZÀ-ÖØ-Þ][\w.'’-]{1,30} $")
INDEFINITE = re.compile(r"\b(?:[Aa]n?|[Oo]ne|[Aa]nother) (?:[\w’'-]+ ){0,2}$")
BEFORE = 48
REPORTERS = frozenset(REPORTING.split())
STOPS = stop_words("en")


class Introductions:
    """For each sentence of an article the one that introduces what it takes as known.

    A surname alone, of who heads the sentence or speaks in it, is introduced by the full name (a word that the text
    also writes small is no name); ``the base``, as the head of a sentence, by ``a base``. Both only where that is the
    first time that the article says the word.
    """

    def __init__(self, sentences: Sequence[Sentence], words: Sequence[Words], text: str) -> None:
        self.sentences, self.words, self.text = sentences, words, text
        self._known: dict[str, int] = {}

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    def of(self, number: int) -> int:
        """Return the number of the sentence before that introduces what this one takes as known; -1 for none."""
        word = _taken_as_known(self.sentences[number].text, self.words[number].tokens)
        if not word:
            return -1
        if word not in self._known:
            self._known[word] = _introduction(self.text, self._starts, word)
        return self._known[word] if self._known[word] < number else -1


def _taken_as_known(text: str, tokens: Sequence[str]) -> str | None:
    first, opens = tokens[0], text[0].isupper()
    if opens and first == "the":
        noun = NOUN.match(text)
        return noun[1] if noun is not None and noun[2] not in COMPLETING else None
    if opens and first not in STOPS and (head := HEAD.match(text)):
        return head[1]
    if REPORTERS.isdisjoint(tokens):
        return None
    speaker = SPEAKER.search(text)
    name = (speaker[1] or speaker[2]) if speaker else None
    return name if name and name[0].isupper() else None


def _introduction(text: str, starts: Sequence[int], word: str) -> int:
    """Return the sentence that says a word first, if that introduces what it names; -1 otherwise."""
    begin = starts[0]
    at = text.find(word, begin, begin + FARTHEST)
    after = at + len(word)
    if at <= begin or text[after : after + 1].isalnum():
        return -1
    before = text[max(begin, at - BEFORE) : at]
    if not (FULL_NAME if word[0].isupper() else INDEFINITE).search(before):
        return -1
    if word[0].isupper() and text.find(f" {word.lower()} ", begin, begin + FARTHEST) >= 0:
        return -1
    number = bisect_right(starts, at) - 1
    return number if at > starts[number] else -1
