"""Sets of sentences as wholes: which may be a blurb, and what can be seen of each."""

from __future__ import annotations

from functools import lru_cache
from itertools import combinations

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from summarize.features import COLUMN, Features
from summarize.terms import Floats, Integers

SIZE = 3
CANDIDATES = 8
# References of news blurbs are short, and trees that are trained on them like blurbs of a few words. Readers do not:
# below ENOUGH words, a blurb loses BREVITY standard deviations of the blurbs' worths for each factor of e.
ENOUGH = 60
BREVITY = 3.0
SUMMED = (
    *("words", "names", "new_names", "digits", "quotes", "fresh", "top", "like_first", "like_lead", "forward"),
    *("central", "average", "first_person", "third_person", "reporting", "characters"),
)
SUMMED_COLUMNS = np.array([COLUMN[name] for name in SUMMED])
NAMES = (
    *(f"sum_{name}" for name in SUMMED),
    *("score", "least_score", "most_score", "score_gap", "shortest", "longest", "log_words", "relative_words"),
    *("first", "last", "middle", "span", "neighbours", "most_alike", "alike", "coverage", "coverage_gap"),
    *("in_lead", "quoting", "count", "mean_words"),
)


class Sets(Struct, frozen=True):
    """Candidate blurbs: ``members`` holds the sentences of each in a row, ``values`` a column for each of ``NAMES``."""

    members: Integers
    values: NDArray[np.float32]


def sets_of(features: Features, scores: Floats, candidates: Integers, before: Integers) -> Sets:
    """Return the sets of three candidates in which none leans on a sentence outside.

    ``candidates`` are ascending rows of the features; ``before`` gives for each row the row that it leans on, -1 for
    none, -2 for one that may not be chosen.
    """
    picks = _combinations(len(candidates))
    members = candidates[picks]
    leaned = before[members]
    held = (leaned == -1) | (leaned[:, :, None] == members[:, None, :]).any(axis=2)
    whole = held.all(axis=1)
    picks, members = picks[whole], members[whole]
    return Sets(
        members, _values(features, scores, candidates, picks) if len(picks) else np.zeros((0, len(NAMES)), "f4")
    )


def preferred(options: Sets, worths: Floats) -> Integers:
    """Return the members of the best set, in ascending order; what is too short to inform is liked less."""
    logarithms = options.values[:, NAMES.index("log_words")]
    best: Integers = options.members[int(np.argmax(worths + BREVITY * np.minimum(logarithms - np.log1p(ENOUGH), 0.0)))]
    return best


@lru_cache(maxsize=CANDIDATES + 1)
def _combinations(count: int) -> Integers:
    return np.array(list(combinations(range(count), SIZE)), np.int64).reshape(-1, SIZE)


def _values(features: Features, scores: Floats, candidates: Integers, picks: Integers) -> NDArray[np.float32]:
    rows = features.values[candidates].astype(np.float64)
    sums = rows[:, SUMMED_COLUMNS][picks].sum(axis=1)
    standard = ((scores - scores.mean()) / (scores.std() or 1.0))[candidates][picks]
    words, places = rows[:, COLUMN["words"]][picks], rows[:, COLUMN["position"]][picks]
    score, total = standard.sum(axis=1), words.sum(axis=1)
    alike = _alike(features, candidates)
    pairs = np.stack([alike[picks[:, left], picks[:, right]] for left, right in ((0, 1), (0, 2), (1, 2))])
    # The length of the sum of three unit vectors, from their cosines.
    coverage = sums[:, SUMMED.index("central")] / np.sqrt(3 + 2 * pairs.sum(axis=0))
    mean = rows[0, COLUMN["mean_words"]]
    columns = (
        *(score, standard.min(axis=1), standard.max(axis=1), score - score.max()),
        *(words.min(axis=1), words.max(axis=1), np.log1p(total), total / (SIZE * mean + 1)),
        *(places[:, 0], places[:, 2], places.mean(axis=1), places[:, 2] - places[:, 0]),
        *((np.diff(places, axis=1) == 1).sum(axis=1), pairs.max(axis=0), pairs.mean(axis=0)),
        *(coverage, coverage - coverage.max(), (places < SIZE).sum(axis=1)),
        (rows[:, COLUMN["quotes"]] > 0)[picks].sum(axis=1),
        *(np.full(len(picks), rows[0, COLUMN[name]]) for name in ("count", "mean_words")),
    )
    return np.column_stack([sums, *columns]).astype(np.float32)


def _alike(features: Features, candidates: Integers) -> Floats:
    """Return the cosines of the candidates with one another."""
    terms = features.terms
    row_of = np.full(len(terms.lengths), -1)
    row_of[candidates] = np.arange(len(candidates))
    row = row_of[terms.sentence]
    kept = row >= 0
    dense = np.zeros((len(candidates), terms.size))
    dense[row[kept], terms.term[kept]] = features.units[kept]
    return dense @ dense.T
