"""Luhn: the densest run of significant words in a sentence (Luhn 1958), with the constants of sumy."""

from __future__ import annotations

from collections import Counter
from itertools import chain

import numpy as np

from summarize.choose import Choice, best
from summarize.document import Document
from summarize.model import Budget
from summarize.terms import Floats, Integers
from timeline.words import stems_of

# Words are of one run while fewer than four others stand between them.
REACH = 4


def choose(document: Document, budget: Budget) -> Choice:
    """Return the sentences with the densest runs of words that the text repeats."""
    flat = list(chain.from_iterable(words.tokens for words in document.words))
    significant = _significant(document, frozenset(flat))
    places = np.fromiter(map(significant.__contains__, flat), np.bool_, len(flat)).nonzero()[0]
    lengths = np.array([len(words.tokens) for words in document.words])
    return best(document, budget, _densities(places, lengths))


def _significant(document: Document, words: frozenset[str]) -> frozenset[str]:
    """Return the words whose stem occurs more than once in words that are no stop words."""
    counts = Counter(chain.from_iterable(own.stems for own in document.words))
    repeated = {stem for stem, count in counts.items() if count > 1}
    stems = zip(words, stems_of(words, document.language), strict=True)
    return frozenset([word for word, stem in stems if stem in repeated])


def _densities(places: Integers, lengths: Integers) -> Floats:
    """Return the best run of each sentence; ``places`` count the words of all sentences in a row."""
    density = np.zeros(len(lengths))
    sentence = np.arange(len(lengths)).repeat(lengths)[places]
    starts = np.flatnonzero((np.diff(places, prepend=-REACH - 1) > REACH) | (np.diff(sentence, prepend=-1) > 0))
    if len(starts) == 0:
        return density
    sizes = np.diff(starts, append=len(places))
    spans = places[starts + sizes - 1] - places[starts] + 1
    np.maximum.at(density, sentence[starts], np.where(sizes > 1, sizes**2 / spans, 0.0))
    return density
