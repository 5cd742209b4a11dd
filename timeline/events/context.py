"""What an article is about as a whole: its heaviest words, which tell two stories apart where sentences are alike."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from heapq import nsmallest
from itertools import chain

from timeline.languages.weights import weights_of
from timeline.model import Words

MOST_STEMS = 40


def context_of(words: Iterable[Words]) -> tuple[str, ...]:
    """Return the stems of an article that weigh most by frequency and rarity, heaviest first."""
    counts = Counter(chain.from_iterable([sentence.stems for sentence in words]))
    weights = weights_of(counts)
    scored = [(-(1 + math.log(count)) * weights[stem], stem) for stem, count in counts.items()]
    return tuple([stem for _, stem in nsmallest(MOST_STEMS, scored)])
