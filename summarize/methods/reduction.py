"""Reduction: sentences by the sum of their TextRank edges, without a walk (the method of that name in sumy)."""

from __future__ import annotations

import numpy as np

from summarize.choose import MOST_COMPARED, Choice, best
from summarize.document import Document
from summarize.model import Budget
from summarize.similarity import shared_words
from summarize.terms import terms_of


def choose(document: Document, budget: Budget) -> Choice:
    """Return the sentences with the heaviest edges; equal sentences add up, as in sumy."""
    terms = terms_of(document.stems(MOST_COMPARED))
    rows, columns, weights = shared_words(terms)
    weights[np.isinf(weights) | (rows == columns)] = 0.0
    sums = np.bincount(rows, weights, minlength=len(terms.lengths))
    same = document.same_text[:MOST_COMPARED]
    return best(document, budget, np.bincount(same, sums)[same].astype(np.float64))
