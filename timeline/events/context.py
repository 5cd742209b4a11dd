"""What an article is about as a whole: its heaviest words, which tell two stories apart where sentences are alike."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable

from timeline.languages.weights import weight_of
from timeline.model import Words

MOST_STEMS = 40


def context_of(words: Iterable[Words]) -> tuple[str, ...]:
    """Return the stems of an article that weigh most by frequency and rarity, heaviest first."""
    counts = Counter(stem for sentence in words for stem in sentence.stems)
    weights = {stem: (1 + math.log(count)) * weight_of(stem) for stem, count in counts.items()}
    return tuple(sorted(weights, key=lambda stem: (-weights[stem], stem))[:MOST_STEMS])
