"""Lines that were hard-wrapped: which of them are one paragraph."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

Span = tuple[int, int]

NARROWEST, WIDEST = 40, 120  # code points of a hard-wrapped line
FULL = 0.75  # share of a paragraph's lines that are full when it is wrapped
FINAL = frozenset(".!?…:;\"”'’»)]。！？")


def wrapped_paragraphs(text: str, spans: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """Yield the numbers of the first and last line of each paragraph, in order; most are one line."""
    first = 0
    for number in range(1, len(spans) + 1):
        if number == len(spans) or not adjacent(text, spans[number - 1], spans[number]):
            yield from _split(text, spans, first, number - 1)
            first = number


def adjacent(text: str, line: Span, following: Span) -> bool:
    """Return whether the next line follows without a blank line between."""
    gap = text[line[1] : following[0]]
    return len(gap) <= 8 and gap.count("\n") <= 1 and gap.count("\r") <= 1


def wrap_width(text: str, block: Sequence[Span]) -> int | None:
    """Return the width that adjacent lines were wrapped at, or None where they were not wrapped."""
    width = max(end - start for start, end in block)
    if len(block) < 2 or not NARROWEST <= width <= WIDEST:
        return None
    broken = any(text[end - 1] not in FINAL for _, end in block[:-1])
    filled = sum(is_full(text, line, following, width) for line, following in pairwise(block))
    return width if broken and filled >= FULL * (len(block) - 1) else None


def is_full(text: str, line: Span, following: Span, width: int) -> bool:
    """Return whether the first word of the next line would not have fitted on this one."""
    word = text[following[0] : min(following[1], following[0] + width)].split(None, 1)[0]
    return line[1] - line[0] + 1 + len(word) > width - 2


def _split(text: str, spans: Sequence[Span], first: int, last: int) -> Iterator[tuple[int, int]]:
    width = wrap_width(text, spans[first : last + 1]) if last > first else None
    if width is None:
        yield from ((number, number) for number in range(first, last + 1))
        return
    begin = first
    for number in range(first, last):
        if not is_full(text, spans[number], spans[number + 1], width):
            yield begin, number
            begin = number + 1
    yield begin, last
