"""Evidence of the page's own markup, as the HTML reader found it, best first."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.model import PublicationContext
from timeline.published.found import Found, Reading, is_open, stamp_edtf
from timeline.published.given import parse_published
from timeline.reading.stamps import find_stamps

# How often the day is right: a page's own declaration, and htmldate (0.903 of 1,000 pages).
DECLARED, GUESSED = 0.95, 0.9


def found(reading: Reading) -> Iterator[Found]:
    """Yield each piece of evidence that the markup gives; a free-form date is read as a stamp."""
    for declared in reading.declared:
        evidence = declared.evidence
        context, open_order = _context(evidence.published, reading)
        if context is None or context.earliest is None or context.latest is None:
            continue
        weight = GUESSED if declared.what == "guessed" else DECLARED
        modified = declared.what == "modified"
        yield Found(
            evidence,
            "html",
            context.earliest,
            context.latest,
            weight / 2 if modified else weight,
            "updated" if modified else "published",
            edtf=context.edtf,
            utc_offset=context.utc_offset,
            open_order=open_order,
        )


def _context(published: str, reading: Reading) -> tuple[PublicationContext | None, bool]:
    """Return what a declared value says (None where it cannot be read), and whether day and month are in open order."""
    zone = reading.article.timezone
    try:
        return parse_published(published, zone), False
    except ValueError:
        stamps = find_stamps(published, 0, len(published), reading.language, day_first=reading.day_first)
    if len(stamps) != 1 or not stamps[0].year:
        return None, False
    try:
        return parse_published(stamp_edtf(stamps[0]), zone), is_open(stamps[0])
    except ValueError:
        return None, False
