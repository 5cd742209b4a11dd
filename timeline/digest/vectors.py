"""Sparse vectors of weighted stems: how a digest compares sentences with one another and with a day's story."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

Vector = dict[str, float]


def rarities(sentences: Iterable[Sequence[str]]) -> dict[str, float]:
    """Return the inverse document frequency of each stem, a sentence being a document."""
    counts: Counter[str] = Counter()
    total = 0
    for stems in sentences:
        counts.update(set(stems))
        total += 1
    return {stem: math.log(total / count) for stem, count in counts.items()}


def unit_vector(stems: Sequence[str], rarity: Mapping[str, float]) -> Vector:
    """Return a sentence's stems by logarithmic frequency and rarity, scaled to length 1 (empty stays empty)."""
    return scaled({stem: (1 + math.log(count)) * rarity[stem] for stem, count in Counter(stems).items()})


def scaled(vector: Vector) -> Vector:
    """Return the vector at length 1, or as it is if it has none."""
    length = math.sqrt(sum(value * value for value in vector.values()))
    return {stem: value / length for stem, value in vector.items()} if length else vector


def add(total: Vector, vector: Mapping[str, float], weight: float = 1.0) -> None:
    """Add a weighted vector to a total, in place."""
    for stem, value in vector.items():
        total[stem] = total.get(stem, 0.0) + weight * value


def dot(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    """Return the inner product, the cosine where both have length 1."""
    if len(a) > len(b):
        a, b = b, a
    return sum(value * b[stem] for stem, value in a.items() if stem in b)
