"""Lines that are a label of the site and nothing else: navigation, sharing, advertising, widgets."""

from __future__ import annotations

from timeline.languages import other_labels
from timeline.languages.en import labels as en_labels
from timeline.reading.page import Claims, Page

NAVIGATION = en_labels.NAVIGATION | other_labels.NAVIGATION
WIDGETS = en_labels.WIDGETS | other_labels.WIDGETS
ENDINGS = en_labels.ENDINGS | other_labels.ENDINGS


def claims(page: Page) -> Claims:
    """Yield the lines whose whole text is a label; a word of the navigation may be a subheading of the article."""
    for number, line in enumerate(page.folded):
        if line in WIDGETS:
            yield number, "boilerplate", "widget label"
        elif line in ENDINGS:
            yield number, "boilerplate", "label that ends an article"
        elif line in en_labels.COMMENTS:
            yield number, "boilerplate", "label of a comment form"
        elif line in NAVIGATION and page.body[number] < 0.5:
            yield number, "boilerplate", "navigation label"
        elif not line and not page.lines[number].isalnum():
            yield number, "boilerplate", "marks alone"
