"""Words of sentences: tokens, and stems without stop words, worked out once an article."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

import snowballstemmer

from timeline.model import Sentence, Words

TOKEN = re.compile(r"\w+(?:['’]\w+)?")


def words_of(sentences: Sequence[Sentence], language: str = "en") -> tuple[Words, ...]:
    """Return the words of each sentence, in the order of the sentences."""
    return tuple(_words(sentence.text, language) for sentence in sentences)


def _words(text: str, language: str) -> Words:
    tokens = tuple(match.group().lower() for match in TOKEN.finditer(text))
    return Words(tokens, tuple(_stem(token, language) for token in tokens))


@lru_cache(maxsize=65536)
def _stem(token: str, language: str) -> str:
    return str(snowballstemmer.stemmer("english" if language == "en" else "porter").stemWord(token))
