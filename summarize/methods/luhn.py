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
    counts = Counter(chain.from_iterable(words.stems for words in document.words))
    repeated = {stem for stem, count in counts.items() if count > 1}
    lengths = np.fromiter((len(words.tokens) for words in document.words), np.int64, len(document.words))
    stems = stems_of(chain.from_iterable(words.tokens for words in document.words), document.language)
    significant = np.fromiter(map(repeated.__contains__, stems), np.bool_, len(stems))
    return best(document, budget, _densities(np.flatnonzero(significant), lengths))


def _densities(places: Integers, lengths: Integers) -> Floats:
    """Return the best run of each sentence; ``places`` count the words of all sentences in a row."""
    sentence = np.repeat(np.arange(len(lengths)), lengths)[places]
    starts = np.flatnonzero((np.diff(places, prepend=-REACH - 1) > REACH) | (np.diff(sentence, prepend=-1) > 0))
    density = np.zeros(len(lengths))
    if len(starts) == 0:
        return density
    sizes = np.diff(starts, append=len(places))
    spans = places[starts + sizes - 1] - places[starts] + 1
    np.maximum.at(density, sentence[starts], np.where(sizes > 1, sizes**2 / spans, 0.0))
    return density
