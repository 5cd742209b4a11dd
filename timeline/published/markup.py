"""Evidence of the page's own markup, as the HTML reader found it, best first."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.published.found import Found, Reading
from timeline.published.given import parse_published

# How often the day is right: a page's own declaration, and htmldate (0.903 of 1,000 pages).
DECLARED, GUESSED = 0.95, 0.9


def found(reading: Reading) -> Iterator[Found]:
    """Yield each piece of evidence that the markup gives."""
    for evidence in reading.html_evidence:
        try:
            context = parse_published(evidence.published, reading.article.timezone)
        except ValueError:
            continue
        if context.earliest and context.latest:
            role = "updated" if "modified" in evidence.rule else "published"
            weight = GUESSED if evidence.rule.startswith("htmldate") else DECLARED
            yield Found(
                evidence,
                "html",
                context.earliest,
                context.latest,
                weight if role == "published" else weight / 2,
                "updated" if role == "updated" else "published",
                edtf=context.edtf,
                utc_offset=context.utc_offset,
            )
