"""TextRank: sentences that share words with well-connected ones (Mihalcea and Tarau 2004), constants of sumy."""

from __future__ import annotations

import numpy as np

from summarize.choose import MOST_COMPARED, Choice, best
from summarize.document import Document
from summarize.model import Budget
from summarize.similarity import shared_words
from summarize.terms import Floats, Terms, terms_of

DAMPING = 0.85
EPSILON = 1e-4
# sumy adds this to every sum of weights, against division by zero
NOTHING = 1e-7


def choose(document: Document, budget: Budget) -> Choice:
    """Return the sentences of the highest rank."""
    return best(document, budget, scores(terms_of(document.stems(MOST_COMPARED))))


def scores(terms: Terms) -> Floats:
    """Return the rank of every sentence."""
    count = len(terms.lengths)
    rows, columns, weights = shared_words(terms)
    weights[np.isinf(weights)] = 1.0  # two sentences of the same one word
    sums = np.bincount(rows, weights, minlength=count) + NOTHING
    flow = DAMPING * weights / sums[rows]
    rank: Floats = np.full(count, 1 / count)
    while True:
        after: Floats = (1 - DAMPING) / count * rank.sum() + np.bincount(columns, flow * rank[rows], minlength=count)
        change = np.linalg.norm(after - rank)
        rank = after
        if change <= EPSILON:
            return rank
