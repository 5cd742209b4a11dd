"""The tokens of one sentence with their offsets."""

from __future__ import annotations

import re
from itertools import islice

from msgspec import Struct

TOKEN = re.compile(r"[$£€]?\d+(?:[.,]\d+)*(?![^\W_])%?|[^\W_]+(?:[-'’.&][^\W_]+)*|``|''|[^\w\s]")
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
    return tuple(
        Token(match.start(), match.end(), match[0], _lower(match[0]), match[0][0].isalnum())
        for match in islice(TOKEN.finditer(text), MOST_TOKENS)
    )


def _lower(word: str) -> str:
    """Return a word in lower case, but the country's name as it is: ``US`` is not the pronoun."""
    return word if word == "US" else word.lower().replace("’", "'")
