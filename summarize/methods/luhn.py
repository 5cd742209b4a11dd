"""Luhn: the densest run of significant words in a sentence (Luhn 1958), with the constants of sumy."""

from __future__ import annotations

from collections import Counter

import numpy as np

from summarize.choose import Choice, best
from summarize.document import Document
from summarize.model import Budget
from summarize.terms import Floats, Integers
from summarize.vocabulary import Vocabulary, vocabulary_of
from timeline.words import stems_of, stop_words

# Words are of one run while fewer than four others stand between them.
REACH = 4


def choose(document: Document, budget: Budget) -> Choice:
    """Return the sentences with the densest runs of words that the text repeats."""
    vocabulary = vocabulary_of(document.words)
    significant = np.array(_significant(vocabulary, document.language), np.bool_)
    places = np.flatnonzero(significant[vocabulary.numbers])
    return best(document, budget, _densities(places, vocabulary))


def _significant(vocabulary: Vocabulary, language: str) -> list[bool]:
    """Return for each word whether its stem occurs more than once in words that are no stop words."""
    stops, stems = stop_words(language), stems_of(vocabulary.words, language)
    counts: Counter[str] = Counter()
    times = np.bincount(vocabulary.numbers, minlength=len(stems)).tolist()
    for word, stem, number in zip(vocabulary.words, stems, times, strict=True):
        if word not in stops:
            counts[stem] += number
    return [counts[stem] > 1 for stem in stems]


def _densities(places: Integers, vocabulary: Vocabulary) -> Floats:
    """Return the best run of each sentence; ``places`` count the words of all sentences in a row."""
    sentence = vocabulary.sentence[places]
    starts = np.flatnonzero((np.diff(places, prepend=-REACH - 1) > REACH) | (np.diff(sentence, prepend=-1) > 0))
    density = np.zeros(len(vocabulary.lengths))
    if len(starts) == 0:
        return density
    sizes = np.diff(starts, append=len(places))
    spans = places[starts + sizes - 1] - places[starts] + 1
    np.maximum.at(density, sentence[starts], np.where(sizes > 1, sizes**2 / spans, 0.0))
    return density
