"""Cards about the author: biographies below the article, and the fields of author boxes, true or made up."""

from __future__ import annotations

import re

from timeline.languages.index import words_of_any
from timeline.languages.labels import Labels
from timeline.languages.lines import Lines
from timeline.reading.page import Claims, Page

KNOWN, LINES = words_of_any("labels", Labels), words_of_any("lines", Lines)
LABELS = KNOWN.navigation | KNOWN.widgets | KNOWN.endings
FIELD = re.compile(rf"(?:{'|'.join(LINES.fields)})\s?:.{{0,1000}}", re.IGNORECASE)
PERSON = re.compile(rf"(?:[^\W\d_a-z][\w.’'-]{{0,30}}\s){{2,4}}(?:{'|'.join(LINES.does)})\s")
TRADE = re.compile(rf"\b(?:{'|'.join(LINES.trades)})\b|@\w{{3,}}", re.IGNORECASE)
FIELDS_OF_A_CARD = 3
CARD = 4  # lines that a card's label may be followed by
TAIL = 3  # last lines of the article in which a biography may stand


def claims(page: Page) -> Claims:
    """Yield the lines of author cards: labelled ones, boxes of fields, and biographies that end the article."""
    yield from _boxes(page)
    for number in range(page.first, len(page.lines)):
        if page.folded[number] in KNOWN.authors or page.folded[number].startswith(KNOWN.author_openings):
            yield number, "author_bio", "label of an author card"
            yield from _card(page, number)
    for number in range(max(page.last - TAIL, page.first + 1), len(page.lines)):
        line = page.lines[number]
        if len(line) < 700 and PERSON.match(line) and TRADE.search(line) and '"' not in line and "“" not in line:
            yield number, "author_bio", "biography below the article"


def _card(page: Page, label: int) -> Claims:
    for number in range(label + 1, min(label + 1 + CARD, len(page.lines))):
        if page.folded[number] in LABELS:
            return
        if number > label + 1 and not (PERSON.match(page.lines[number]) or "@" in page.lines[number]):
            return
        yield number, "author_bio", "author card"


def _boxes(page: Page) -> Claims:
    """Yield the fields of a box and the labels among them, where three fields or more stand close together."""
    fields = [
        number
        for number in range(page.first + 1, len(page.lines))
        if ":" in page.lines[number][:20] and FIELD.fullmatch(page.lines[number])
    ]
    if len(fields) < FIELDS_OF_A_CARD or fields[-1] - fields[0] > 4 * len(fields):
        return
    if page.folded[fields[0] - 1] in KNOWN.authors:
        yield fields[0] - 1, "author_bio", "label of an author card"
    for number in range(fields[0], fields[-1] + 1):
        yield number, "author_bio", "fields of an author card"
