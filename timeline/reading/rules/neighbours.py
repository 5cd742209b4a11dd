"""The headlines of the neighbouring articles that a page names under "Previous Article" and "Next Article"."""

from __future__ import annotations

from timeline.languages.index import words_of_any
from timeline.languages.labels import Labels
from timeline.reading.page import Claims, Page

NEIGHBOURS = words_of_any("labels", Labels).neighbours
LONGEST = 200  # characters of a headline


def claims(page: Page) -> Claims:
    """Yield the line below each neighbour label, unless that is a label itself or the article goes on there."""
    for number in range(1, len(page.lines)):
        if page.folded[number - 1] in NEIGHBOURS and page.folded[number] not in NEIGHBOURS:
            line = page.lines[number]
            if len(line) <= LONGEST and not line.endswith((".", "”", '"')):
                yield number, "sidebar", "headline of a neighbouring article"
