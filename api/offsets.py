"""Offsets for browsers: JavaScript counts UTF-16 units, Python code points."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence

Shift = Callable[[int], int]


def codepoint(offset: int) -> int:
    """Return the offset itself."""
    return offset


def utf16(astral: Sequence[int]) -> Shift:
    """Return the function from code point to UTF-16 offsets of a text, given where its astral code points are."""
    if not astral:
        return codepoint
    return lambda offset: offset + bisect_left(astral, offset)


def astral_of(text: str) -> tuple[int, ...]:
    """Return the offsets of the code points above U+FFFF, in order."""
    return () if text.isascii() else tuple(at for at, char in enumerate(text) if char > "\uffff")
