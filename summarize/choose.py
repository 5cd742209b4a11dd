"""Choosing within a budget: what every method shares."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from summarize.document import Document
from summarize.model import Budget

Scores = Sequence[float] | NDArray[np.float64]
# Of two articles' sentences that share this much of the shorter one's stems, one is enough.
REPEATED = 0.6
# Of two articles' sentences that tell the same event, one is enough already where they share this much.
RETOLD = 0.3
# Methods that compare every sentence with every other look at no more than this many, for time and memory.
MOST_COMPARED = 3000


class Choice(Struct, frozen=True):
    """The chosen sentences, as ascending positions in the document, and the score of every sentence."""

    chosen: tuple[int, ...]
    scores: tuple[float, ...]
    notes: tuple[str, ...] = ()


class Purse(Struct, frozen=True):
    """What each sentence costs in the unit of the budget, and how much there is to spend."""

    costs: tuple[float, ...]
    room: float

    @property
    def holds_all(self) -> bool:
        """Whether there is room for every sentence."""
        return sum(self.costs) <= self.room


def purse_of(document: Document, budget: Budget) -> Purse:
    """Return the costs of the document's sentences; sentences are joined by a space, which is a character too."""
    if budget.sentences is not None:
        return Purse((1.0,) * len(document.sentences), float(budget.sentences))
    if budget.characters is not None:
        return Purse(tuple(len(sentence.text) + 1.0 for sentence in document.sentences), budget.characters + 1.0)
    costs = tuple(map(float, document.lengths))
    return Purse(costs, float(budget.words) if budget.words is not None else (budget.ratio or 0.0) * sum(costs))


def fill(document: Document, budget: Budget, order: Iterable[int]) -> tuple[int, ...]:
    """Return the sentences of ``order`` that fit, each taken if it still fits when its turn comes; ascending."""
    purse = purse_of(document, budget)
    room, least = purse.room, min(purse.costs, default=0.0)
    chosen = []
    for position in order if len(document.articles) == 1 else unrepeated(document, order):
        if room < least:
            break
        if purse.costs[position] <= room:
            chosen.append(position)
            room -= purse.costs[position]
    return tuple(sorted(chosen))


def unrepeated(document: Document, order: Iterable[int]) -> Iterator[int]:
    """Yield the sentences of several articles that do not say again what one before them in ``order`` said."""
    kept: list[tuple[int, frozenset[str]]] = []
    for position in order:
        stems = frozenset(document.words[position].stems)
        if all(_shared(stems, other) <= most_shared(document, position, taken) for taken, other in kept):
            kept.append((position, stems))
            yield position


def most_shared(document: Document, one: int, other: int) -> float:
    """Return the share of stems up to which two sentences may stand in one blurb."""
    if document.owners[one] == document.owners[other]:
        return REPEATED
    event = document.events[one]
    return RETOLD if event is not None and event is document.events[other] else REPEATED


def _shared(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / max(min(len(one), len(other)), 1)


def best(document: Document, budget: Budget, scores: Scores) -> Choice:
    """Return the best sentences by score that the budget holds; of equals the earlier.

    A sentence that holds all of the query goes before every sentence that holds none of it. Where there are fewer
    scores than sentences, the rest come last.
    """
    rest = len(document.sentences) - len(scores)
    notes = (f"only the first {len(scores)} of {len(document.sentences)} sentences were compared",) if rest else ()
    focused = on_query(document, [*map(float, scores), *[float(min(scores))] * rest])
    order = np.argsort(-_rounded(np.array(focused)), kind="stable").tolist()
    return Choice(fill(document, budget, order), tuple(map(float, focused)), notes)


def _rounded(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the scores to nine digits: sums of the same terms in another order differ in their last ones."""
    digits = 8 - np.floor(np.log10(np.clip(np.abs(scores), 1e-200, 1e200)))
    rounded: NDArray[np.float64] = np.round(scores * 10.0**digits) / 10.0**digits
    return rounded


def on_query(document: Document, scores: Scores) -> Scores:
    """Return the scores raised by what each sentence holds of the query; as they are without one."""
    if not document.query:
        return scores
    return [score + 2 * held for score, held in zip(scaled(scores), document.focus, strict=True)]


def scaled(scores: Scores) -> list[float]:
    """Return the scores stretched to the range from 0 to 1; all 1 where they are equal."""
    low, high = min(scores), max(scores)
    return [float(score - low) / float(high - low) if high > low else 1.0 for score in scores]
