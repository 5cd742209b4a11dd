"""Lists of the article: items that go on as their first item began."""

from __future__ import annotations

import re

from timeline.reading.page import KEPT, Claims, Page

BULLET = re.compile(r"[•·▪◦●■►*–—-]\s")


def claims(page: Page) -> Claims:
    """Yield the items below an item that the model keeps, where they begin with the same mark."""
    mark, kept = "", False
    for number in range(page.first, min(page.last + 20, len(page.lines))):
        line = page.lines[number]
        if not BULLET.match(line):
            mark, kept = "", False
            continue
        goes_on = kept and line[0] == mark
        kept = goes_on or page.body[number] > KEPT
        mark = line[0]
        if goes_on and page.body[number] <= KEPT:
            yield number, "body", "list that goes on"
