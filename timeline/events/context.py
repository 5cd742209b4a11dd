"""What an article is about as a whole: its heaviest words, which tell two stories apart where sentences are alike."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from heapq import nsmallest
from itertools import chain

from timeline.languages.weights import rarest, weights_of
from timeline.model import Words

MOST_STEMS = 40


def context_of(words: Iterable[Words]) -> tuple[str, ...]:
    """Return the stems of an article that weigh most by frequency and rarity, heaviest first."""
    counts = Counter(chain.from_iterable([sentence.stems for sentence in words]))
    heaviest = _heaviest({stem: count for stem, count in counts.items() if count > 1})
    # Most stems stand in an article once: they weigh at most as much as the rarest.
    if len(heaviest) < MOST_STEMS or -heaviest[-1][0] <= rarest():
        heaviest = _heaviest(counts)
    return tuple([stem for _, stem in heaviest])


def _heaviest(counts: Mapping[str, int]) -> list[tuple[float, str]]:
    weights = weights_of(counts)
    return nsmallest(MOST_STEMS, [(-(1 + math.log(count)) * weights[stem], stem) for stem, count in counts.items()])
