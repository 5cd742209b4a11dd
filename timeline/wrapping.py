"""Lines that were hard-wrapped: which of them are one paragraph."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

Span = tuple[int, int]

NARROWEST, WIDEST = 40, 120  # code points of a hard-wrapped line
FULL = 0.75  # share of a paragraph's lines that are full when it is wrapped
PROVING = 3  # lines that prove a width; of two lines one is always the widest
FINAL = frozenset(".!?…:;\"”'’»)]。！？।॥؟۔።။។")


def wrapped_paragraphs(
    text: str, spans: Sequence[Span], *, alone: Callable[[Span], bool] | None = None
) -> Iterator[tuple[int, int]]:
    """Yield the numbers of the first and last line of each paragraph, in order; most are one line.

    Lines of which ``alone`` holds, such as bylines and publication stamps, join no paragraph.
    """
    blocks = list(_blocks(text, spans))
    several = [spans[first : last + 1] for first, last in blocks if first < last]
    if not several:
        yield from blocks
        return
    width = proven_width(text, several)
    for first, last in blocks:
        for begin, end in _split(text, spans, first, last, width):
            if alone is None or begin == end:
                yield begin, end
            else:
                yield from _without(spans, begin, end, alone)


def adjacent(text: str, line: Span, following: Span) -> bool:
    """Return whether the next line follows without a blank line between."""
    gap = text[line[1] : following[0]]
    return len(gap) <= 8 and gap.count("\n") <= 1 and gap.count("\r") <= 1


def proven_width(text: str, blocks: Sequence[Sequence[Span]]) -> int | None:
    """Return the width that blocks of three and more adjacent lines show the text to be wrapped at, None if none do."""
    widths = [wrap_width(text, block) for block in blocks if len(block) >= PROVING]
    return max((width for width in widths if width is not None), default=None)


def wrap_width(text: str, block: Sequence[Span], proven: int | None = None) -> int | None:
    """Return the width that adjacent lines were wrapped at, or None where they were not wrapped.

    Two lines prove no width of their own: they are at the ``proven`` one, or the second goes on in lower case.
    """
    width = max(end - start for start, end in block)
    if len(block) < 2 or not NARROWEST <= width <= WIDEST:
        return None
    broken = any(text[end - 1] not in FINAL for _, end in block[:-1])
    if len(block) < PROVING and not text[block[1][0]].islower():
        if proven is None or width > proven:
            return None
        width = proven
    filled = sum(is_full(text, line, following, width) for line, following in pairwise(block))
    return width if broken and filled >= FULL * (len(block) - 1) else None


def is_full(text: str, line: Span, following: Span, width: int) -> bool:
    """Return whether the first word of the next line would not have fitted on this one."""
    word = text[following[0] : min(following[1], following[0] + width)].split(None, 1)[0]
    return line[1] - line[0] + 1 + len(word) > width - 2


def _blocks(text: str, spans: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """Yield the numbers of the first and last of each run of adjacent lines."""
    first = 0
    for number in range(1, len(spans) + 1):
        if number == len(spans) or not adjacent(text, spans[number - 1], spans[number]):
            yield first, number - 1
            first = number


def _split(text: str, spans: Sequence[Span], first: int, last: int, proven: int | None) -> Iterator[tuple[int, int]]:
    width = wrap_width(text, spans[first : last + 1], proven) if last > first else None
    if width is None:
        yield from ((number, number) for number in range(first, last + 1))
        return
    begin = first
    for number in range(first, last):
        if not is_full(text, spans[number], spans[number + 1], width):
            yield begin, number
            begin = number + 1
    yield begin, last


def _without(spans: Sequence[Span], first: int, last: int, alone: Callable[[Span], bool]) -> Iterator[tuple[int, int]]:
    """Yield the paragraph in the parts that the lines which stand alone leave of it."""
    begin = first
    for number in range(first, last + 1):
        if alone(spans[number]):
            if begin < number:
                yield begin, number - 1
            yield number, number
            begin = number + 1
    if begin <= last:
        yield begin, last
