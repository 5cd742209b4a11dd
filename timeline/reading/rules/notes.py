"""Notes about the text itself: how a summary was made, disclaimers, editors' notes."""

from __future__ import annotations

from timeline.languages.index import words_of_any
from timeline.languages.labels import Labels
from timeline.reading.page import Claims, Page

NOTES = words_of_any("labels", Labels).notes


def claims(page: Page) -> Claims:
    """Yield the lines that open as a note about the text."""
    for number, line in enumerate(page.folded):
        if line.startswith(NOTES):
            yield number, "boilerplate", "note about the text"
