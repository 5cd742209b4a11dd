"""How many words every two sentences share: the non-zero cells of a sparse matrix by its own transpose."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from summarize.terms import Floats, Integers, Terms

Cells = tuple[Integers, Integers, Floats]
"""Rows, columns and values of the cells of a matrix that are not zero."""

AT_ONCE = 8_192
"""Pairs that are sorted at once: arrays of this size are cheap to make, and memory does not grow with the text."""


def products(terms: Terms, values: Floats) -> Cells:
    """Return the inner products of every two sentences that share a term, weighted by ``values``; of each, too."""
    count = len(terms.lengths)
    found = tuple(_pairs(terms, values))
    cells = np.concatenate([np.zeros(0, np.int64), *(cells for cells, _ in found)])
    sums = np.concatenate([np.zeros(0), *(sums for _, sums in found)])
    earlier, own = cells // max(1, count), np.unique(terms.sentence)
    later = cells - earlier * count
    with_itself = terms.per_sentence(values**2)[own]
    return (
        np.concatenate((earlier, later, own)),
        np.concatenate((later, earlier, own)),
        np.concatenate((sums, sums, with_itself)),
    )


def shared_words(terms: Terms) -> Cells:
    """Return rows, columns and weights of TextRank's edges: shared words over the sum of the logarithms of lengths.

    The weight is infinite between sentences of one word. Mihalcea and Tarau (2004), TextRank.
    """
    rows, columns, shared = products(terms, terms.counts.astype(float))
    logs = np.log(np.maximum(terms.lengths, 1))
    with np.errstate(divide="ignore"):
        return rows, columns, shared / (logs[rows] + logs[columns])


def _pairs(terms: Terms, values: Floats) -> Iterator[tuple[Integers, Floats]]:
    """Yield cells (row x sentences + column) and their sums, of each sentence with later ones, some rows at a time.

    The entries of a term stand in the order of their sentences, so those of later sentences follow each at once.
    """
    count = len(terms.lengths)
    last = np.cumsum(np.bincount(terms.term, minlength=terms.size))[terms.term]
    order = np.argsort(terms.sentence, kind="stable")
    partners = (last - np.arange(len(last)) - 1)[order]
    sentence, weights = terms.sentence[order], values[order]
    ends = np.cumsum(partners)
    shift = order + 1 - (ends - partners)  # from the number of a pair to its later entry
    for begin, end in _spans(sentence, ends):
        sizes = partners[begin:end]
        pairs = np.arange(ends[begin] - partners[begin], ends[end - 1])
        later = pairs + shift[begin:end].repeat(sizes)
        cells = (sentence[begin:end] * count).repeat(sizes) + terms.sentence[later]
        yield _summed(cells, weights[begin:end].repeat(sizes) * values[later])


def _spans(sentence: Integers, ends: Integers) -> Iterator[tuple[int, int]]:
    """Yield where entries of whole sentences begin and end that make about so many pairs as are sorted at once."""
    bounds = np.append(np.flatnonzero(np.diff(sentence, prepend=-1)), len(sentence))
    done = np.append(0, ends)[bounds]  # pairs of the entries before each sentence
    at = 0
    while at < len(bounds) - 1:
        until = max(at + 1, int(np.searchsorted(done, done[at] + AT_ONCE, side="right")) - 1)
        if done[until] > done[at]:
            yield int(bounds[at]), int(bounds[until])
        at = until


def _summed(cells: Integers, values: Floats) -> tuple[Integers, Floats]:
    """Return each cell once, with the sum of its values in the order in which they came."""
    bits = len(cells).bit_length()
    keys = cells << bits | np.arange(len(cells))  # sorting numbers is several times as fast as sorting places by them
    keys.sort()
    places = keys & ((1 << bits) - 1)
    keys >>= bits
    first = np.flatnonzero(np.diff(keys, prepend=-1))
    return keys[first], np.add.reduceat(values[places], first)
