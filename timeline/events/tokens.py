"""The tokens of one sentence with their offsets."""

from __future__ import annotations

import re
from itertools import islice

from msgspec import Struct

TOKEN = re.compile(
    r"\d{1,6}(?:-[^\W\d_A-Z]\w{0,40})+|[$£€]?\d+(?:[.,]\d+)*(?![^\W_])%?|[^\W_]+(?:[-'’.&][^\W_]+)*|``|''|[^\w\s]"
)
MOST_TOKENS = 300
"""No sentence of a person is longer; what is (a table, a list) is looked at up to here, so that work stays linear."""


class Token(Struct, frozen=True):
    """One word or sign: its span in the sentence, as written and lower-cased, and whether it is a word."""

    start: int
    end: int
    text: str
    lower: str
    is_word: bool


def tokens_of(text: str) -> tuple[Token, ...]:
    """Return the tokens of a sentence in order, at most ``MOST_TOKENS``; spans count from the sentence's start."""
    tokens = []
    for match in islice(TOKEN.finditer(text), MOST_TOKENS):
        start, end = match.span()
        word = text[start:end]
        # The country's name stays as it is: ``US`` is not the pronoun.
        lower = word if word == "US" else word.lower().replace("’", "'")
        tokens.append(Token(start, end, word, lower, word[0].isalnum()))
    return tuple(tokens)
