"""The sentences of one article that may stand in a blurb, and what the trained ranker thinks of each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from msgspec import Struct

from summarize.document import Document
from summarize.features import Features, features_of
from summarize.ruled import ruled
from summarize.standalone import fit_sentences, leans
from summarize.terms import Floats, Integers
from summarize.trees import Trees, read_trees
from timeline.languages.tags import primary
from timeline.model import Sentence, Words

# So many sentences or a few more are compared in every way for a blurb, in which so many may follow one another.
BEST = 8
LONGEST_CHAIN = 3


class Candidates(Struct, frozen=True):
    """The fit sentences of one article: ``positions`` in the document, a row of ``features`` for each."""

    positions: Integers
    features: Features
    before: Before


class Before:
    """For each row the row that must stand before it: -1 where none must, -2 where that sentence is not fit itself.

    That is the sentence before one that leans on it, or the one that introduces what another takes as known.
    Worked out when asked for, since few sentences are ever good enough to ask.
    """

    def __init__(
        self, text: str, sentences: Sequence[Sentence], words: Sequence[Words], tag: str, rows: Sequence[int]
    ) -> None:
        self.text, self.sentences, self.words, self.tag, self.rows = text, sentences, words, tag, rows
        self._row_of = {number: row for row, number in enumerate(rows)}
        self._known: dict[int, int] = {}
        self._rules = ruled(tag)
        self._introductions = self._rules.introductions(sentences, words, text) if self._rules else None

    def __getitem__(self, row: int) -> int:
        if row not in self._known:
            self._known[row] = self._found(self.rows[row])
        return self._known[row]

    def _found(self, number: int) -> int:
        if not leans(self.sentences, self.words, number, self.tag):
            return self._introduction(number)
        between = self.text[self.sentences[number - 1].end : self.sentences[number].start] if number else "?"
        return -2 if between.strip() else self._row_of.get(number - 1, -2)

    def _introduction(self, number: int) -> int:
        """Return the row that introduces what a sentence names: by its full name or an article, else the opening."""
        if self._rules is None or self._introductions is None:
            return -1
        first = self._row_of.get(self._introductions.of(number), -1)
        if first != -1 or not self._rules.takes_as_known(self.sentences[number].text, self.words[number].tokens):
            return first
        opening = self.rows[0]
        return 0 if opening < number and not leans(self.sentences, self.words, opening, self.tag) else -1

    def all(self) -> list[int]:
        """Return those of all rows; where no sentence stands alone, the opening least needs another."""
        found = [self[row] for row in range(len(self.rows))]
        return found if -1 in found else [-1, *found[1:]]


def candidates_of(document: Document, positions: range) -> Candidates | None:
    """Return the candidates among the sentences of one article, which stand together; None where there is none."""
    part = slice(positions.start, positions.stop)
    sentences, words = document.sentences[part], document.words[part]
    rows = [number for number, fit in enumerate(fit_sentences(sentences, words, document.language)) if fit]
    if not rows:
        return None
    text = document.articles[document.owners[positions.start]].text
    texts, own = [sentences[number].text for number in rows], [words[number] for number in rows]
    features = features_of(texts, own, document.language)
    before = Before(text, sentences, words, primary(document.language), rows)
    return Candidates(np.array(rows) + positions.start, features, before)


def best_rows(candidates: Candidates, scores: Floats) -> list[int]:
    """Return the rows of the best ``BEST`` sentences, ascending, with the rows that must stand before them.

    Sentences that could not stand in a blurb of three, for want of those before them, are left out.
    """
    best: set[int] = set()
    for row in (-scores).argsort(kind="stable").tolist():
        chain = [row]
        while len(chain) < LONGEST_CHAIN and candidates.before[chain[-1]] >= 0:
            chain.append(candidates.before[chain[-1]])
        if candidates.before[chain[-1]] == -1:
            best.update(chain)
            if len(best) >= BEST:
                break
    return sorted(best)


@lru_cache(maxsize=1)
def trained() -> Trees:
    """Return the trained trees that rank sentences: ``benchmarks/train_blurb.py``."""
    return read_trees("summarize.methods", "blurb.json")
