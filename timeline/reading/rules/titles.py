"""The article's headline, and its copies."""

from __future__ import annotations

from timeline.languages import en_labels, other_labels
from timeline.reading.features import fold
from timeline.reading.page import Claims, Page
from timeline.reading.rules.metalines import is_byline, is_stamp_line

LABELS = (
    en_labels.NAVIGATION
    | en_labels.WIDGETS
    | en_labels.ENDINGS
    | other_labels.NAVIGATION
    | other_labels.WIDGETS
    | other_labels.ENDINGS
)
REACH = 14  # lines above the article in which its headline is looked for
SHORTEST, LONGEST = 12, 220
PARAGRAPH = 80  # characters: one such line between two copies of the headline is the article


def claims(page: Page) -> Claims:
    """Yield the headline and the lines that repeat it: chrome above the article, another list below it."""
    headline = title_line(page)
    if headline is None:
        return
    yield headline, "title", "headline above the article" if page.title is None else "the article's title"
    after = range(headline + 1, len(page.lines))
    text = (number for number in after if len(page.lines[number]) > PARAGRAPH and page.body[number] > 0.5)
    paragraph = next(text, len(page.lines))
    for number, line in enumerate(page.folded):
        if number != headline and line == page.folded[headline]:
            yield number, "sidebar" if number > paragraph else "boilerplate", "title repeated"


def title_line(page: Page) -> int | None:
    """Return the number of the headline: the line that is the given title, else the nearest headline above the text."""
    if page.title:
        wanted = fold(page.title)
        found = [number for number, line in enumerate(page.folded) if line == wanted and number <= page.first + 1]
        if found:
            return found[-1]
    for number in range(min(page.first, len(page.lines)) - 1, max(page.first - REACH, 0) - 1, -1):
        if _is_headline(page, number):
            return number
    inside = page.first
    # A headline without a full stop that the model took for the article's first line.
    if page.last - page.first > 1 and _is_headline(page, inside) and _is_bare(page.lines[inside]):
        return inside
    return None


def _is_bare(line: str) -> bool:
    return line[-1] not in '.!?:;,…"”’»' and len(line) < 140


def _is_headline(page: Page, number: int) -> bool:
    line, folded = page.lines[number], page.folded[number]
    if not SHORTEST <= len(line) <= LONGEST or len(line.split()) < 3 or folded in LABELS or page.opening[number]:
        return False
    return not (
        line.endswith((".", ":", "…", "...")) or is_byline(line) or is_stamp_line(page, number) or "|" in line[:3]
    )
