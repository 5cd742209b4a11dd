"""The last sentences of an article that the page ends with."""

from __future__ import annotations

from timeline.reading.page import Claims, Page, is_prose

MOST = 5  # lines: more than that is another text


def claims(page: Page) -> Claims:
    """Yield the lines below the article that are sentences to the end of the text: nothing else stands there."""
    count = len(page.lines)
    if page.first < page.last and count - page.last <= MOST and all(map(is_prose, page.lines[page.last :])):
        for number in range(page.last, count):
            yield number, "body", "sentences to the end of the text"
