"""Lines that open by speaking to the reader about the site: other stories, newsletters, rights, tags."""

from __future__ import annotations

from timeline.reading.page import Claims, Page

LONGEST = 250
SURE = 0.8  # a line that the model is surer of than this is the article's, however it opens


def claims(page: Page) -> Claims:
    """Yield the short lines with such an opening, where the model is not sure that the article itself speaks."""
    for number, opening in enumerate(page.opening):
        if opening and len(page.lines[number]) <= LONGEST and page.body[number] < SURE:
            yield number, "boilerplate", "opening that speaks of the page"
