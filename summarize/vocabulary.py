"""The words of a text as numbers: what holds for a word is worked out once, however often it occurs."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, count

import numpy as np
from msgspec import Struct

from summarize.terms import Integers
from timeline.model import Words


class Vocabulary(Struct, frozen=True):
    """Every distinct word once, the number of each word of the text in order, and how many words each sentence has."""

    words: tuple[str, ...]
    numbers: Integers
    lengths: Integers

    @property
    def sentence(self) -> Integers:
        """For each word of the text the sentence that holds it."""
        return np.repeat(np.arange(len(self.lengths)), self.lengths)


def vocabulary_of(sentences: Sequence[Words]) -> Vocabulary:
    """Return the vocabulary of sentences."""
    flat = list(chain.from_iterable(sentence.tokens for sentence in sentences))
    number = dict(zip(dict.fromkeys(flat), count(), strict=False))
    numbers = np.fromiter(map(number.__getitem__, flat), np.int64, len(flat))
    lengths = np.fromiter((len(sentence.tokens) for sentence in sentences), np.int64, len(sentences))
    return Vocabulary(tuple(number), numbers, lengths)
