"""Captions and credits of pictures."""

from __future__ import annotations

import re

from timeline.languages.index import words_of_any
from timeline.languages.lines import Lines
from timeline.reading.page import Claims, Page

ENDS = frozenset('.!?:"”')
LONGEST = 400
REACH = 15  # lines around the article in which pictures are credited
LINES = words_of_any("lines", Lines)
# What only a caption says: the parts of a picture, its agency, its maker.
CREDIT = re.compile(
    "|".join((
        "^©",
        rf"^(?:{'|'.join(LINES.pictures)})s?(?: (?:{'|'.join(LINES.credited)}))?\s?[:/©]",
        *LINES.credits,
    )),
    re.IGNORECASE,
)  # fmt: skip
# What a sentence of the article may say as well: a credit only where no sentence ends.
MAYBE = re.compile("|".join(LINES.maybe_credits), re.IGNORECASE)
# One of these stands in every credit: looking for them first spares most lines the expression.
HINTS = (*LINES.picture_hints, "©")
PICTURE = re.compile(rf"\b(?:{'|'.join(sorted(LINES.shown))})\b|\((?:{'|'.join(LINES.sides)})\)", re.IGNORECASE)
WORD = re.compile(r"\w+")


def is_credit(line: str) -> bool:
    """Return whether the line credits a picture."""
    return CREDIT.search(line) is not None or (line[-1] not in ENDS and MAYBE.search(line) is not None)


def _names_picture(line: str) -> bool:
    """Return whether the line names a picture; the words it may name it by are looked up first."""
    return ("(" in line or not LINES.shown.isdisjoint(WORD.findall(line.lower()))) and PICTURE.search(line) is not None


def _has_any(lowered: str, hints: list[str]) -> bool:
    return any(hint in lowered for hint in hints)


def claims(page: Page) -> Claims:
    """Yield the lines that credit a picture, and the short unpunctuated ones that name one."""
    hints = [hint for hint in HINTS if hint in page.lowered]
    for number in range(max(page.first - REACH, 0), min(page.last + REACH, len(page.lines))):
        line = page.lines[number]
        if len(line) > LONGEST:
            continue
        if hints and _has_any(line.lower(), hints) and is_credit(line):
            yield number, "boilerplate", "picture credit"
        elif len(line) < 120 and line[-1] not in ENDS and page.first < number < page.last and _names_picture(line):
            yield number, "boilerplate", "caption"
