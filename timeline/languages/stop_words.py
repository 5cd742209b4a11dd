"""What one language adds to the stop words that packages bring."""

from __future__ import annotations

from msgspec import Struct

NONE: frozenset[str] = frozenset()


class StopWords(Struct, frozen=True, kw_only=True):
    """Function words, and the elided ones (``l'homme``, ``dell'arte``), which are words of their own."""

    stop_words: frozenset[str] = NONE
    elided: frozenset[str] = NONE
