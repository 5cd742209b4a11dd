"""Picking sentences one after the other, where each pick changes the worth of the rest, as SumBasic and KL do."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import islice
from typing import Protocol

import numpy as np

from summarize.choose import MOST_COMPARED, Choice, best
from summarize.document import Document
from summarize.model import LIMITS, Budget
from summarize.terms import Floats

# Sums of the same terms in another order differ in their last digits: what differs by less is equal.
EQUAL = 1e-9


class Worths(Protocol):
    """What every sentence would be worth next."""

    def values(self) -> Floats:
        """Return the worth of every sentence, taken or not; more is better."""

    def take(self, sentence: int) -> None:
        """Take a sentence."""


def pick(document: Document, budget: Budget, worths: Worths) -> Choice:
    """Return the sentences picked first; no more are picked than any budget can ask for."""
    wanted = budget.sentences if budget.sentences and not document.query else int(LIMITS["sentences"])
    texts = document.same_text[:MOST_COMPARED]
    scores = np.zeros(len(texts))
    for place, position in enumerate(islice(_order(texts, worths), wanted)):
        scores[position] = 1 - place / len(scores)
    return best(document, budget, scores)


def _order(same_text: list[int], worths: Worths) -> Iterator[int]:
    """Yield the sentences by rank as sumy ranks them.

    sumy keeps one rank for all sentences of the same text, that of the last of them to be taken, and a text taken
    again gets the rank of the next new one. Sentences of one rank come in the order of the text.
    """
    left, copies = Counter(same_text), defaultdict(list)
    for position, text in enumerate(same_text):
        copies[text].append(position)
    tied: list[int] = []
    seen: set[int] = set()
    for position in _taken(len(same_text), worths):
        text = same_text[position]
        left[text] -= 1
        if not left[text]:
            tied += copies[text]
        if text not in seen:
            seen.add(text)
            yield from sorted(tied)
            tied.clear()
    yield from sorted(tied)


def _taken(count: int, worths: Worths) -> Iterator[int]:
    """Yield the sentences as they are taken: always the best of the rest, of equals the first."""
    rest = np.zeros(count)
    for _ in range(count):
        values = worths.values() + rest
        most = values.max()
        position = int(np.argmax(values >= most - EQUAL * abs(most)))
        worths.take(position)
        rest[position] = -np.inf
        yield position
