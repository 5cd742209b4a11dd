"""SumBasic: the sentence of the most frequent words, whose words then count less (Nenkova and Vanderwende 2005)."""

from __future__ import annotations

import numpy as np

from summarize.choose import MOST_COMPARED, Choice
from summarize.document import Document
from summarize.greedy import pick
from summarize.model import Budget
from summarize.terms import Floats, Terms, terms_of


def choose(document: Document, budget: Budget) -> Choice:
    """Return the sentences in the order in which SumBasic picks them."""
    terms = terms_of(document.stems(MOST_COMPARED))
    return pick(document, budget, _Frequencies(terms))


class _Frequencies:
    """The probability of every word, which falls as sentences are taken."""

    def __init__(self, terms: Terms) -> None:
        self.terms = terms
        self.lengths = np.maximum(terms.lengths, 1)
        self.frequency = terms.per_term(terms.counts) / max(int(terms.lengths.sum()), 1)

    def values(self) -> Floats:
        return self.terms.per_sentence(self.frequency[self.terms.term] * self.terms.counts) / self.lengths

    def take(self, sentence: int) -> None:
        held = self.terms.sentence == sentence
        # sumy squares once for every occurrence of the word in the sentence.
        self.frequency[self.terms.term[held]] **= 2.0 ** self.terms.counts[held]
