"""The sentences of one article that may stand in a blurb, and what the trained ranker thinks of each."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from summarize.document import Document
from summarize.features import Features, features_of
from summarize.standalone import fitness_of
from summarize.terms import Floats, Integers
from summarize.trees import Trees, read_trees

# White space between two sentences: a few characters, line breaks included.
SPACE = 4


class Candidates(Struct, frozen=True):
    """The fit sentences of one article: ``positions`` in the document, a row of ``features`` for each.

    ``before`` gives the row of the sentence that must stand right before a leaning one: -1 where none must, -2 where
    that sentence is not fit itself.
    """

    positions: Integers
    features: Features
    before: Integers


def candidates_of(document: Document, positions: Integers) -> Candidates | None:
    """Return the candidates among the sentences of one article; None where there is none."""
    texts = [document.sentences[position].text for position in positions]
    words = [document.words[position] for position in positions]
    fitness = fitness_of(texts, words, document.language)
    rows = np.flatnonzero(fitness.fit)
    if len(rows) == 0:
        return None
    row_of = np.full(len(texts), -2)
    row_of[rows] = np.arange(len(rows))
    leans = np.array(fitness.leans)[rows]
    before = np.where(leans, np.where(_follows(document, positions)[rows], row_of[rows - 1], -2), -1)
    features = features_of([texts[row] for row in rows], [words[row] for row in rows])
    return Candidates(positions[rows], features, before)


def _follows(document: Document, positions: Integers) -> NDArray[np.bool_]:
    """Return for each sentence whether it follows another with nothing but space between them."""
    spans = np.array([(document.sentences[position].start, document.sentences[position].end) for position in positions])
    follows = np.zeros(len(positions), np.bool_)
    follows[1:] = spans[1:, 0] - spans[:-1, 1] <= SPACE
    return follows


def best_rows(candidates: Candidates, scores: Floats, count: int) -> Integers:
    """Return the rows of the best so many sentences, ascending, without those that lean on what may not be chosen."""
    usable = np.flatnonzero(candidates.before != -2)
    best = usable[np.argsort(-scores[usable], kind="stable")[:count]]
    best.sort()
    return best


@lru_cache(maxsize=1)
def trained() -> dict[str, Trees]:
    """Return the trained trees: ``sentences`` rank sentences, ``sets`` rank blurbs. ``benchmarks/train_blurb.py``."""
    return read_trees("summarize.methods", "blurb.json")
