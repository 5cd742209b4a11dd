"""Our own method: the sentences that a reader would want first."""

from __future__ import annotations

from summarize.choose import Choice, best
from summarize.document import Document
from summarize.model import Budget


def choose(document: Document, budget: Budget) -> Choice:
    """Return the first sentences; of several articles the first of each, then the second of each."""
    first = {owner: position for position, owner in reversed(list(enumerate(document.owners)))}
    scores = [1.0 / (1 + position - first[owner]) for position, owner in enumerate(document.owners)]
    return best(document, budget, scores)
