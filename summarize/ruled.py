"""The languages whose sentences have rules of standing: what each needs, put together once.

The others are plain: their openers alone, where they state any, say which sentences lean.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Protocol

from msgspec import Struct

from summarize.en.definite import takes_as_known
from summarize.en.fragments import is_fragment
from summarize.en.introductions import Introductions
from summarize.en.leaning import leans_back
from timeline.languages.index import UNSURE
from timeline.languages.tags import primary
from timeline.model import Sentence, Words

Tells = Callable[[str, Sequence[str]], bool]


class Introducing(Protocol):
    """Knows for each sentence of an article the one that introduces what it takes as known."""

    def of(self, number: int) -> int:
        """Return the number of that sentence, which stands before this one; -1 for none."""


class Ruled(Struct, frozen=True):
    """What says of a text and its tokens whether it leans, takes a noun as known, or is no whole sentence."""

    leans_back: Tells
    takes_as_known: Tells
    is_fragment: Tells
    introductions: Callable[[Sequence[Sentence], Sequence[Words], str], Introducing]


ENGLISH = Ruled(leans_back, takes_as_known, is_fragment, Introductions)
# A text of unsure language is read as English, as everywhere.
RULED = {"en": ENGLISH, **dict.fromkeys(UNSURE, ENGLISH)}


@lru_cache(maxsize=256)  # asked of every sentence
def ruled(language: str) -> Ruled | None:
    """Return the rules of the language of a BCP 47 tag; None for languages without."""
    return RULED.get(primary(language))
