"""CSV as RFC 4180 has it: a header line, CRLF line ends, UTF-8, one line an event.

Cells that a spreadsheet would run as a formula are led by an apostrophe (OWASP, "CSV Injection"); several values in one
cell are parted by `` | ``.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from io import StringIO

from api.contract import TimelineOut
from api.exports.entry import Entry, entries

COLUMNS = (
    "id",
    "edtf",
    "earliest",
    "latest",
    "precision",
    "approximate",
    "display",
    "headline",
    "text",
    "tense",
    "importance",
    "entities",
    "conflicts",
    "why",
    "articles",
    "urls",
)
# The full-width forms count as formulas in some locales' spreadsheets.
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")  # noqa: RUF100


def export(timeline: TimelineOut) -> bytes:
    """Return the timeline as CSV with one line an event; cells a format cannot fill are empty."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([_safe(cell) for cell in _row(entry)] for entry in entries(timeline))
    return out.getvalue().encode()


def _row(entry: Entry) -> tuple[str, ...]:
    return (
        entry.id,
        entry.edtf or "",
        entry.earliest.isoformat() if entry.earliest else "",
        entry.latest.isoformat() if entry.latest else "",
        entry.precision or "",
        "true" if entry.approximate else "false",
        entry.display,
        entry.headline,
        entry.text,
        entry.tense,
        f"{entry.importance:g}",
        _joined(entry.entities),
        _joined(entry.conflicts),
        _joined(entry.reasons),
        _joined([source.id for source in entry.sources]),
        _joined([source.url for source in entry.sources if source.url]),
    )


def _joined(values: Sequence[str]) -> str:
    return " | ".join(values)


def _safe(cell: str) -> str:
    """Return ``cell`` so that no spreadsheet runs it: an apostrophe before what would start a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
