"""Lines that are a label of the site and nothing else: navigation, sharing, advertising, widgets."""

from __future__ import annotations

from timeline.languages.index import words_of_any
from timeline.languages.labels import Labels
from timeline.reading.page import Claims, Page

LABELS = words_of_any("labels", Labels)  # the language is not known before the lines are


def claims(page: Page) -> Claims:
    """Yield the lines whose whole text is a label; a word of the navigation may be a subheading of the article."""
    for number, line in enumerate(page.folded):
        if line in LABELS.widgets:
            yield number, "boilerplate", "widget label"
        elif line in LABELS.endings:
            yield number, "boilerplate", "label that ends an article"
        elif line in LABELS.comments:
            yield number, "boilerplate", "label of a comment form"
        elif line in LABELS.navigation and page.body[number] < 0.5:
            yield number, "boilerplate", "navigation label"
        elif not line and not page.lines[number].isalnum():
            yield number, "boilerplate", "marks alone"
