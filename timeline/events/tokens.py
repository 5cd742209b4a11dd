"""The tokens of one sentence with their offsets."""

from __future__ import annotations

import re

from msgspec import Struct

TOKEN = re.compile(r"[^\W_]+(?:[-'’.&][^\W_]+)*|[$£€]?\d[\d,.]*%?|[^\w\s]")
CONTRACTION = re.compile(r"(?<=\w)(?:n['’]t|['’](?:s|re|ve|ll|d|m))$", re.IGNORECASE)


class Token(Struct, frozen=True):
    """One word or sign: its span in the sentence, as written and lower-cased, and whether it is a word."""

    start: int
    end: int
    text: str
    lower: str
    is_word: bool


def tokens_of(text: str) -> tuple[Token, ...]:
    """Return the tokens of a sentence in order; spans count from the sentence's start."""
    return tuple(
        Token(match.start(), match.end(), match[0], match[0].lower().replace("’", "'"), match[0][0].isalnum())
        for match in TOKEN.finditer(text)
    )
