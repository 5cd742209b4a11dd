"""The sentences of one article that may stand in a blurb, and what the trained ranker thinks of each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import islice

from msgspec import Struct

from summarize.document import Document
from summarize.features import Features, features_of
from summarize.standalone import Fitness, fitness_of
from summarize.terms import Floats, Integers
from summarize.trees import Trees, read_trees
from timeline.model import Sentence


class Candidates(Struct, frozen=True):
    """The fit sentences of one article: ``positions`` in the document, a row of ``features`` for each.

    ``before`` gives the row of the sentence that must stand right before a leaning one: -1 where none must, -2 where
    that sentence is not fit itself.
    """

    positions: Integers
    features: Features
    before: list[int]


def candidates_of(document: Document, positions: Integers) -> Candidates | None:
    """Return the candidates among the sentences of one article; None where there is none."""
    if len(positions) == 0:
        return None
    text = document.articles[document.owners[positions[0]]].text
    sentences = [document.sentences[position] for position in positions.tolist()]
    texts = [sentence.text for sentence in sentences]
    words = [document.words[position] for position in positions.tolist()]
    fitness = fitness_of(sentences, words, document.language)
    rows = [row for row, fit in enumerate(fitness.fit) if fit]
    if not rows:
        return None
    features = features_of([texts[row] for row in rows], [words[row] for row in rows])
    return Candidates(positions[rows], features, _before(text, sentences, fitness, rows))


def _before(text: str, sentences: Sequence[Sentence], fitness: Fitness, rows: Sequence[int]) -> list[int]:
    row_of = {row: number for number, row in enumerate(rows)}
    before = []
    for row in rows:
        follows = row > 0 and not text[sentences[row - 1].end : sentences[row].start].strip()
        before.append(-1 if not fitness.leans[row] else row_of.get(row - 1, -2) if follows else -2)
    if -1 not in before:  # then the opening of the article is what least needs another sentence
        before[0] = -1
    return before


def best_rows(candidates: Candidates, scores: Floats, count: int) -> list[int]:
    """Return the rows of the best so many sentences, ascending, without those that lean on what may not be chosen."""
    best = (-scores).argsort(kind="stable").tolist()
    return sorted(islice((row for row in best if candidates.before[row] != -2), count))


@lru_cache(maxsize=1)
def trained() -> Trees:
    """Return the trained trees that rank sentences: ``benchmarks/train_blurb.py``."""
    return read_trees("summarize.methods", "blurb.json")
