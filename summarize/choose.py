"""Choosing by score within a budget: what every method shares."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from summarize.document import Document
from summarize.model import Budget

Scores = Sequence[float] | NDArray[np.float64]


class Choice(Struct, frozen=True):
    """The chosen sentences, as ascending positions in the document, and the score of every sentence."""

    chosen: tuple[int, ...]
    scores: tuple[float, ...]


def fill(document: Document, budget: Budget, order: Iterable[int]) -> tuple[int, ...]:
    """Return the sentences of ``order`` that fit, each taken if it still fits when its turn comes; ascending."""
    if budget.sentences is not None:
        costs, room = [1.0] * len(document.sentences), float(budget.sentences)
    elif budget.characters is not None:
        costs, room = [len(sentence.text) + 1.0 for sentence in document.sentences], budget.characters + 1.0
    else:
        costs = [float(length) for length in document.lengths]
        room = float(budget.words) if budget.words is not None else (budget.ratio or 0.0) * sum(costs)
    chosen, least = [], min(costs, default=0.0)
    for position in order:
        if room < least:
            break
        if costs[position] <= room:
            chosen.append(position)
            room -= costs[position]
    return tuple(sorted(chosen))


def best(document: Document, budget: Budget, scores: Scores) -> Choice:
    """Return the best sentences by score that the budget holds; of equals the earlier.

    A sentence that holds all of the query goes before every sentence that holds none of it.
    """
    if document.query:
        scores = [score + 2 * on for score, on in zip(scaled(scores), document.focus, strict=True)]
    # Rounded, because sums of the same terms in another order differ in their last digits.
    order = sorted(range(len(scores)), key=lambda position: -float(f"{scores[position]:.9g}"))
    return Choice(fill(document, budget, order), tuple(map(float, scores)))


def scaled(scores: Scores) -> list[float]:
    """Return the scores stretched to the range from 0 to 1; all 1 where they are equal."""
    low, high = min(scores), max(scores)
    return [(score - low) / (high - low) if high > low else 1.0 for score in scores]
