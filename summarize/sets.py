"""Sets of sentences as wholes: of the best candidates those that together say most and repeat one another least."""

from __future__ import annotations

from functools import lru_cache
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from summarize.features import COLUMN, Features
from summarize.terms import Floats, Integers

SIZE = 3
CANDIDATES = 8
# A blurb is worth the sum of its sentences' scores, in standard deviations of the article's, less LIKENESS times the
# cosine of every two of them.
LIKENESS = 1.6
# References of news blurbs are short, and trees that are trained on them like blurbs of a few words. Readers do not:
# below ENOUGH words, a blurb loses BREVITY for each factor of e.
ENOUGH = 60
BREVITY = 3.0


def best_set(features: Features, scores: Floats, candidates: Integers, before: Integers) -> Integers | None:
    """Return the best three candidates of which none leans on a sentence outside; None where there are no such three.

    ``candidates`` are ascending rows of the features; ``before`` gives for each row the row that it leans on, -1 for
    none, -2 for one that may not be chosen.
    """
    members = candidates[_combinations(len(candidates))]
    worths = _worths(features, scores, candidates)
    if (before[candidates] != -1).any():
        leaned = before[members]
        whole = ((leaned == -1) | (leaned[:, :, None] == members[:, None, :]).any(axis=2)).all(axis=1)
        members, worths = members[whole], worths[whole]
    if len(members) == 0:
        return None
    best: Integers = members[int(worths.argmax())]
    return best


def _worths(features: Features, scores: Floats, candidates: Integers) -> Floats:
    """Return what every set of three candidates is worth, in the order of ``_combinations``."""
    first, second, third = _combinations(len(candidates)).T
    words = features.values[candidates, COLUMN["words"]]
    standard = (scores[candidates] - scores.mean()) / (scores.std() or 1.0)
    length = np.log((1 + words[first] + words[second] + words[third]) / (1 + ENOUGH))
    likeness = LIKENESS * _likeness(features, candidates)
    alike = likeness[first, second] + likeness[first, third] + likeness[second, third]
    sums: Floats = standard[first] + standard[second] + standard[third] - alike + BREVITY * np.minimum(length, 0.0)
    return sums


@lru_cache(maxsize=CANDIDATES + 1)
def _combinations(count: int) -> NDArray[np.intp]:
    return np.array(list(combinations(range(count), SIZE)), np.intp).reshape(-1, SIZE)


def _likeness(features: Features, candidates: Integers) -> Floats:
    """Return the cosines of the candidates with one another."""
    terms = features.terms
    row_of = np.full(len(terms.lengths), -1)
    row_of[candidates] = np.arange(len(candidates))
    row = row_of[terms.sentence]
    kept = np.flatnonzero(row >= 0)
    dense = np.zeros((len(candidates), terms.size))
    dense[row[kept], terms.term[kept]] = features.units[kept]
    likeness: Floats = dense @ dense.T
    return likeness
