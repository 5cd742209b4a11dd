"""LexRank: sentences that are like many others (Erkan and Radev 2004), with the constants of sumy."""

from __future__ import annotations

import numpy as np

from summarize.choose import MOST_COMPARED, Choice, best
from summarize.document import Document
from summarize.model import Budget
from summarize.similarity import products
from summarize.terms import Floats, Integers, Terms, terms_of

THRESHOLD = 0.1
EPSILON = 0.1


def choose(document: Document, budget: Budget) -> Choice:
    """Return the sentences that are most central in the graph of similar sentences."""
    return best(document, budget, scores(terms_of(document.stems(MOST_COMPARED))))


def scores(terms: Terms) -> Floats:
    """Return the weight of every sentence in the graph."""
    count = len(terms.lengths)
    edges = _edges(terms)
    degrees = np.maximum(np.bincount(edges[0], minlength=count), 1)
    weight: Floats = np.full(count, 1 / count)
    while True:
        after = np.bincount(edges[1], (weight / degrees)[edges[0]], minlength=count).astype(np.float64)
        norm = np.linalg.norm(after)
        if norm == 0:  # no sentence has a word
            return weight
        after = after / norm
        if np.linalg.norm(after - weight) <= EPSILON:
            return after
        weight = after


def _edges(terms: Terms) -> tuple[Integers, Integers]:
    count = len(terms.lengths)
    most = np.ones(count)
    np.maximum.at(most, terms.sentence, terms.counts)
    inverse = np.log(count / (1 + np.bincount(terms.term, minlength=terms.size)))
    values = terms.counts / most[terms.sentence] * inverse[terms.term]
    norms = np.sqrt(terms.per_sentence(values**2))
    norms[norms == 0] = np.inf
    rows, columns, cosines = products(terms, values / norms[terms.sentence])
    alike = cosines > THRESHOLD
    return rows[alike], columns[alike]
