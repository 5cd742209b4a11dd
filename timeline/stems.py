"""Which words a stem can be that of, where the words themselves were not kept."""

from __future__ import annotations

SHORTEST = 3
"""Letters that must agree at least: fewer are shared by words that have nothing else in common."""


def begins_with(word: str, stem: str) -> bool:
    """Return whether a word begins as a stem does, but for its last letter, which a stemmer may have changed."""
    kept = max(SHORTEST, len(stem) - 1)
    return word[:kept] == stem[:kept]
