"""A stretch of a sentence that is not told as fact."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Standing = Literal["claimed", "denied", "cleared", "undone", "quoted"]
INERT: frozenset[Standing] = frozenset({"quoted", "undone"})
"""What only says of its own day that nothing is told on it."""


class Claim(Struct, frozen=True):
    """A stretch ``[first, last)`` of a sentence that is not told as fact, and what of the sentence says so.

    ``speaker`` is where the clause of the word at ``by`` begins, None where no headline can begin there; ``source``
    the span of an attribution that stands before, behind or between what is claimed. What is ``cleared`` is denied,
    but a near day may be that of the clearing (``denied taking money on Monday``). Where ``deeds`` are named only what
    holds one of them is claimed: the rest is plain news.
    """

    standing: Standing
    by: int
    first: int
    last: int
    speaker: int | None = None
    source: tuple[int, int] | None = None
    deeds: tuple[int, ...] = ()

    def holds(self, position: int) -> bool:
        """Return whether a token belongs to what is claimed or denied, and not to who says so."""
        inside = self.first <= position < self.last
        return inside and not (self.source and self.source[0] <= position < self.source[1])
