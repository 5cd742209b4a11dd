"""Lists of links below the article."""

from __future__ import annotations

from timeline.reading.page import Claims, Page, is_prose

SHORTEST_LIST = 3
LONGEST = 200  # characters of a link
PARAGRAPH = 60  # characters from which a line that ends as a sentence is text


def claims(page: Page) -> Claims:
    """Yield the lines of lists below the article: three or more short lines in a row that the model drops."""
    run: list[int] = []
    for number in range(page.last, len(page.lines) + 1):
        if number < len(page.lines) and _is_link(page, number):
            run.append(number)
            continue
        if len(run) >= SHORTEST_LIST:
            for link in run:
                yield link, "sidebar", "list of links below the article"
        run = []


def _is_link(page: Page, number: int) -> bool:
    line = page.lines[number]
    return len(line) <= LONGEST and page.body[number] < 0.5 and not (len(line) > PARAGRAPH and is_prose(line))
