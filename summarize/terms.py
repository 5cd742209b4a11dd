"""The terms of sentences as arrays: which sentence holds which term how often."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, count

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]


class Terms(Struct, frozen=True):
    """One entry for each term of each sentence, sorted by term and then by sentence.

    ``counts`` says how often the ``term`` of an entry occurs in its ``sentence``; ``lengths`` counts all words of each
    of the sentences; terms are numbered in the order of their first occurrence, ``size`` of them.
    """

    sentence: Integers
    term: Integers
    counts: Integers
    lengths: Integers
    size: int

    def per_sentence(self, values: Floats | Integers) -> Floats:
        """Return for each sentence the sum of its entries' values."""
        return np.bincount(self.sentence, values, minlength=len(self.lengths)).astype(np.float64, copy=False)

    def per_term(self, values: Floats | Integers) -> Floats:
        """Return for each term the sum of its entries' values."""
        return np.bincount(self.term, values, minlength=self.size).astype(np.float64, copy=False)


def terms_of(sentences: Sequence[Sequence[str]]) -> Terms:
    """Return the terms of sentences that are given as their words or stems."""
    flat = list(chain.from_iterable(sentences))
    numbers = dict(zip(dict.fromkeys(flat), count(), strict=False))
    lengths = np.fromiter(map(len, sentences), np.int64, len(sentences))
    # One number for the pair sorts by term, then by sentence, in one pass.
    bits = len(sentences).bit_length()
    pairs = np.fromiter(map(numbers.__getitem__, flat), np.int64, len(flat)) << bits
    pairs |= np.arange(len(sentences)).repeat(lengths)
    pairs.sort()
    first = np.flatnonzero(np.concatenate(([True], pairs[1:] != pairs[:-1]))[: len(pairs)])
    entries = pairs[first]
    counts = np.concatenate((first[1:], [len(pairs)]))[: len(first)] - first
    return Terms(entries & ((1 << bits) - 1), entries >> bits, counts, lengths, len(numbers))
