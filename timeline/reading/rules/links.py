"""Lists of links below the article."""

from __future__ import annotations

from timeline.reading.page import Claims, Page

SHORTEST_LIST = 3
LONGEST = 200  # characters of a link


def claims(page: Page) -> Claims:
    """Yield the lines of lists below the article: three or more short lines in a row that the model drops."""
    run: list[int] = []
    for number in range(page.last, len(page.lines) + 1):
        if number < len(page.lines) and len(page.lines[number]) <= LONGEST and page.body[number] < 0.5:
            run.append(number)
            continue
        if len(run) >= SHORTEST_LIST:
            for link in run:
                yield link, "sidebar", "list of links below the article"
        run = []
