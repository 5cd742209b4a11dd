"""Lines that lead in what follows: "The minister said:"."""

from __future__ import annotations

from timeline.reading.page import KEPT, Claims, Page

FEWEST, LONGEST = 4, 200  # words; characters


def claims(page: Page) -> Claims:
    """Yield the lines with a colon at their end right above a line that the model keeps."""
    for number in range(max(page.first - 1, 0), min(page.last, len(page.lines) - 1)):
        line = page.lines[number]
        if line[-1] in ":：" and len(line) <= LONGEST and len(line.split()) >= FEWEST and page.body[number + 1] > KEPT:
            yield number, "body", "leads in what follows"
