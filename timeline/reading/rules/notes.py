"""Notes about the text itself: how a summary was made, disclaimers, editors' notes."""

from __future__ import annotations

from timeline.languages.en.labels import NOTES
from timeline.reading.page import Claims, Page


def claims(page: Page) -> Claims:
    """Yield the lines that open as a note about the text."""
    for number, line in enumerate(page.folded):
        if line.startswith(NOTES):
            yield number, "boilerplate", "note about the text"
