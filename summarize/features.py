"""What can be seen of each sentence of an article: its place, its length, the words it shares, how it opens.

Few are kept: with three times as many, trees that are trained on a thousand articles choose no better.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import cache

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from summarize.terms import Floats, Integers, Terms, terms_of
from timeline.languages.index import words_of
from timeline.languages.openers import Openers
from timeline.model import Words

QUOTES = "\"“'‘«„"
LEAD = 3

NAMES = (
    *("words", "opens_quote", "first_person", "connective"),
    *("central", "forward", "like_lead", "shared", "fresh"),
    *("position", "share", "count", "words_after"),
    *("rank_words", "rank_central", "rank_forward"),
)
COLUMN = {name: number for number, name in enumerate(NAMES)}
RANKED = [COLUMN[name] for name in ("words", "central", "forward")]
RANKS = np.arange(len(RANKED))[:, None]


class Features(Struct, frozen=True):
    """``columns`` holds the values of each of ``NAMES`` for all sentences.

    ``units`` holds one TF-IDF weight for each entry of ``terms``, scaled so that every sentence has length 1.
    """

    columns: NDArray[np.float32]
    terms: Terms
    units: Floats


def features_of(texts: Sequence[str], words: Sequence[Words], language: str) -> Features:
    """Return what is seen of the sentences of one article."""
    terms = terms_of([sentence.stems for sentence in words])
    spread = np.bincount(terms.term, minlength=terms.size)
    units = _units(terms, spread)
    count = len(texts)
    lengths = np.array([len(sentence.tokens) for sentence in words])
    columns = np.empty((len(NAMES), count), np.float32)
    columns[0] = lengths
    columns[1] = [text[0] in QUOTES for text in texts]
    columns[2:4] = _counted(words, _cues(language))
    _share(terms, units, spread, columns[4:9])
    columns[7:9] /= np.maximum(lengths, 1)
    columns[9] = np.arange(count)
    columns[10] = share = columns[9] / count
    columns[11] = count
    columns[12, :-1] = lengths[1:]
    columns[12, -1] = 0
    # 0 for the highest value, and nearly 1 for the lowest
    order = (-columns[RANKED]).argsort(axis=1, kind="stable")
    columns[13:][RANKS, order] = share
    return Features(columns, terms, units)


@cache
def _cues(language: str) -> Mapping[str, int]:
    """Return the kind of each cue word; without any these features are nought: place, length, shared words decide."""
    known = words_of(language, "openers", Openers)
    return {word: number for number, words in enumerate((known.first_person, known.joining)) for word in words}


def _counted(words: Sequence[Words], cues: Mapping[str, int]) -> Integers:
    """Return how often each sentence holds each kind of cue word: a row for each kind."""
    count = len(words)
    found = [
        cues[token] * count + row
        for row, sentence in enumerate(words)
        for token in filter(cues.__contains__, sentence.tokens)
    ]
    return np.bincount(np.array(found, np.int64), minlength=2 * count).reshape(2, count)


def _units(terms: Terms, spread: Integers) -> Floats:
    weights = terms.counts * np.log(1 + len(terms.lengths) / spread)[terms.term]
    norms = np.sqrt(terms.per_sentence(weights * weights))
    norms[norms == 0] = 1.0
    units: Floats = weights / norms[terms.sentence]
    return units


def _share(terms: Terms, units: Floats, spread: Integers, columns: NDArray[np.float32]) -> None:
    """Fill the columns with what each sentence shares: with all, with those after, with the lead; old and new terms.

    ``forward`` is the mean cosine with the sentences after (Zheng and Lapata 2019, PacSum), worked out without looking
    at pairs.
    """
    term, total = terms.term, terms.per_term(units)
    opens = np.ones(len(units), np.bool_)
    np.not_equal(term[1:], term[:-1], out=opens[1:])
    running = np.cumsum(units)
    # Entries of a term stand together, in the order of the text: what is left of their sum stands in later sentences.
    after = (total - units[opens] + running[opens])[term] - running
    lead = terms.per_term(units * (terms.sentence < LEAD))
    columns[0] = terms.per_sentence(units * (total / (math.sqrt(total @ total) or 1.0))[term])
    columns[1] = terms.per_sentence(units * after)
    columns[1] /= len(terms.lengths)
    columns[2] = terms.per_sentence(units * (lead / (math.sqrt(lead @ lead) or 1.0))[term])
    columns[3] = terms.per_sentence(terms.counts * (spread > 1)[term])
    columns[4] = np.bincount(terms.sentence[opens], minlength=len(terms.lengths))
