"""The page that the labelling rules look at: its lines, and where the model sees the article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from timeline.model import LineKind
from timeline.wrapping import FINAL

# Below even odds: a lost paragraph loses its events, a kept label is mostly harmless (chosen on the training pages).
KEPT = 0.42
# One rule's word on one line: its number, what it is, and the rule's name.
Claim = tuple[int, LineKind, str]
Claims = Iterator[Claim]


class Page(Struct, frozen=True, kw_only=True):
    """A text as lines; ``body`` is the probability of each that it belongs to the article's own text.

    ``lowered`` is the text in lower case; ``folded`` are the lines as labels are written, ``opening`` says which open
    by speaking of the site.

    ``first`` and ``last`` are the first line of the article and the line after its last, as the model sees it.
    """

    text: str
    lowered: str
    spans: Sequence[tuple[int, int]]
    lines: Sequence[str]
    folded: Sequence[str]
    opening: Sequence[bool]
    body: Sequence[float]
    first: int
    last: int
    title: str | None = None
    language: str = "und"


def is_prose(line: str) -> bool:
    """Return whether a line can be a paragraph: three words or more (characters where none are spaced), ended."""
    return line[-1] in FINAL - {":", ";"} and (len(line.split(None, 2)) > 2 or not line[: len(line) // 2].isascii())


def article_region(body: Sequence[float], lines: Sequence[str]) -> tuple[int, int]:
    """Return the run of lines with the most text that the model calls body (the maximum-sum segment; Kadane 1984)."""
    best, total, start = 0.0, 0.0, 0
    region = (0, 0)
    for number, (probability, line) in enumerate(zip(body, lines, strict=True)):
        if total <= 0:
            total, start = 0.0, number
        total += (probability - KEPT) * min(len(line), 400)
        if total > best:
            best, region = total, (start, number + 1)
    return region
