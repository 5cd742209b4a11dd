"""KL: sentences that keep the summary's words distributed as the text's (Haghighi and Vanderwende 2009), as in sumy.

sumy counts the stop words of the sentences taken so far in the length of the summary, and so does this.
"""

from __future__ import annotations

import numpy as np

from summarize.choose import MOST_COMPARED, Choice
from summarize.document import Document
from summarize.greedy import pick
from summarize.model import Budget
from summarize.terms import Floats, Terms, terms_of
from timeline.words import stop_words


def choose(document: Document, budget: Budget) -> Choice:
    """Return the sentences in the order in which KL picks them."""
    stops, compared = stop_words(document.language), document.words[:MOST_COMPARED]
    terms = terms_of([[token for token in words.tokens if token not in stops] for words in compared])
    tokens = [len(words.tokens) for words in compared]
    return pick(document, budget, _Divergences(terms, tokens))


class _Divergences:
    """The divergence that the summary would have with each sentence added, kept up as sentences are taken.

    Over the words w of summary and sentence, with p their share of the text, c their count and t the total length:
    sum p log(p t / c) = sum p log p + log t sum p - sum p log c.
    """

    def __init__(self, terms: Terms, tokens: list[int]) -> None:
        self.terms, self.tokens = terms, tokens
        self.share = terms.per_term(terms.counts) / max(int(terms.lengths.sum()), 1)
        self.entropy = self.share * np.log(np.where(self.share > 0, self.share, 1.0))
        self.taken = np.zeros(terms.size)
        self.length = 0

    def values(self) -> Floats:
        terms, held = self.terms, self.taken > 0
        new = ~held[terms.term]
        logs = np.log(terms.counts + self.taken[terms.term]) - np.log(np.where(new, 1.0, self.taken[terms.term]))
        shares = self.share[held].sum() + terms.per_sentence(np.where(new, self.share[terms.term], 0.0))
        entropies = self.entropy[held].sum() + terms.per_sentence(np.where(new, self.entropy[terms.term], 0.0))
        counts = (self.share[held] * np.log(self.taken[held])).sum() + terms.per_sentence(self.share[terms.term] * logs)
        divergences: Floats = entropies + shares * np.log(np.maximum(self.length + terms.lengths, 1)) - counts
        return -divergences

    def take(self, sentence: int) -> None:
        held = self.terms.sentence == sentence
        self.taken[self.terms.term[held]] += self.terms.counts[held]
        self.length += self.tokens[sentence]
