"""Sets of sentences as wholes: of the best candidates those that together say most and repeat one another least."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import combinations

import numpy as np

from summarize.candidates import BEST, LONGEST_CHAIN, Before
from summarize.features import COLUMN, Features
from summarize.terms import Floats

SIZE = 3
# A blurb is worth the sum of its sentences' scores, in standard deviations of the article's, less LIKENESS times the
# cosine of every two of them.
LIKENESS = 1.6
# What a sentence loses that can only stand behind the one before it: a reader would rather have two that stand alone.
LEANING = 0.25
# References of news blurbs are short, and trees that are trained on them like blurbs of a few words. Readers do not:
# below ENOUGH words, a blurb loses BREVITY for each factor of e.
ENOUGH = 60
BREVITY = 3.0
# For each number of candidates the sets of three places in their list, set by set and place by place, and their pairs.
SETS = [list(combinations(range(count), SIZE)) for count in range(BEST + LONGEST_CHAIN)]
PLACES = [np.array(sets, np.intp).reshape(-1, SIZE).T.copy() for sets in SETS]
PAIRS = [(places[[0, 0, 1]], places[[1, 2, 2]]) for places in PLACES]


def best_set(features: Features, scores: Floats, candidates: Sequence[int], before: Before) -> list[int] | None:
    """Return the best three candidates of which none leans on a sentence outside; None where there are no such three.

    ``candidates`` are ascending rows of the features; ``before`` gives for each row the row that must stand before it,
    -1 where none must.
    """
    leaning = LEANING * np.array([before[row] != -1 for row in candidates])
    worths = _worths(features, scores, candidates, leaning)
    for number in (-worths).argsort(kind="stable").tolist():
        members = [candidates[place] for place in SETS[len(candidates)][number]]
        if all(before[row] == -1 or before[row] in members for row in members):
            return members
    return None


def _worths(features: Features, scores: Floats, candidates: Sequence[int], losses: Floats) -> Floats:
    """Return what every set of three candidates is worth, in the order of ``SETS``."""
    places, pairs = PLACES[len(candidates)], PAIRS[len(candidates)]
    rest = scores - scores.sum() / len(scores)
    spread = math.sqrt(rest @ rest / len(rest)) or 1.0
    words = features.columns[COLUMN["words"]][candidates]
    length = np.log((1 + words[places].sum(axis=0)) / (1 + ENOUGH))
    repeated = LIKENESS * _likeness(features, candidates)[pairs]
    own: Floats = (rest[candidates] / spread - losses)[places].sum(axis=0)
    own += BREVITY * np.minimum(length, 0.0)
    own -= repeated.sum(axis=0)
    return own


def _likeness(features: Features, candidates: Sequence[int]) -> Floats:
    """Return the cosines of the candidates with one another."""
    terms = features.terms
    place = np.full(len(terms.lengths), -1)
    place[candidates] = np.arange(len(candidates))
    places = place[terms.sentence]
    kept = (places >= 0).nonzero()[0]
    dense = np.zeros((len(candidates), terms.size))
    dense[places[kept], terms.term[kept]] = features.units[kept]
    likeness: Floats = np.dot(dense, dense.T)
    return likeness
