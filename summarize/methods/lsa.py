"""Latent semantic analysis as sumy computes it (Gong and Liu 2001; Steinberger and Ježek 2004).

sumy keeps every dimension of the decomposition, and the weight of a sentence over all of them is the length of its
column in the decomposed matrix itself: so the columns are measured, and nothing is decomposed.
"""

from __future__ import annotations

from itertools import chain

import numpy as np

from summarize.choose import Choice, best
from summarize.document import Document
from summarize.model import Budget
from summarize.terms import terms_of
from timeline.words import stems_of

# The floor of a term's normalised frequency; sumy gives it to absent terms too.
SMOOTH = 0.4


def choose(document: Document, budget: Budget) -> Choice:
    """Return the sentences with the longest columns."""
    content = frozenset(chain.from_iterable(words.stems for words in document.words))
    stems = [stems_of(words.tokens, document.language) for words in document.words]
    terms = terms_of([list(filter(content.__contains__, sentence)) for sentence in stems])
    most = np.zeros(len(terms.lengths))
    np.maximum.at(most, terms.sentence, terms.counts)
    values = SMOOTH + (1 - SMOOTH) * terms.counts / most[terms.sentence]
    absent = terms.size - np.bincount(terms.sentence, minlength=len(terms.lengths))
    squares = terms.per_sentence(values**2) + SMOOTH**2 * absent
    return best(document, budget, np.sqrt(np.where(most > 0, squares, 0.0)))
