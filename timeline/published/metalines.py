"""Stamps of the article's meta lines: "Published: …", "Last updated: …", bylines with a date."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.languages.index import words_of_any
from timeline.languages.stamps import StampLabels
from timeline.published.found import Found, Reading, Role, of_stamp, stamps_of
from timeline.reading.rules.metalines import RIGHTS
from timeline.reading.stamps import month_stamp

CONFIDENCE: dict[Role, float] = {"published": 0.95, "bare": 0.9, "updated": 0.6}


def _any(labels: tuple[str, ...]) -> re.Pattern[str]:
    # Longer labels first, so that "last updated" is not read as "updated" alone.
    ordered = sorted(labels, key=len, reverse=True)
    return re.compile(r"(?<!\w)(?:" + "|".join(re.escape(label) for label in ordered) + r")(?![^\W\d_])", re.IGNORECASE)


KNOWN = words_of_any("stamps", StampLabels)
LABELS: tuple[tuple[Role | None, re.Pattern[str]], ...] = (
    (None, _any((*KNOWN.other, *RIGHTS))),
    ("updated", _any(KNOWN.updated)),
    ("published", _any(KNOWN.published)),
)
MONTH = 0.9  # halved, as every interval's weight is
SHORT = 60  # code points before a stamp in which its label stands


def found(reading: Reading) -> Iterator[Found]:
    """Yield the stamps of the meta lines in text order, each with the role that its label gives it.

    Bare dates above the headline are the page's own where they are one day and none stands below; else teasers'.
    """
    stamps = list(_stamps(reading))
    title = next((line.start for line in reading.lines if line.kind == "title"), 0)
    above = [each for each in stamps if each.role == "bare" and (each.evidence.start or 0) < title]
    days = {(each.first, each.last) for each in above}
    foreign = above if len(days) > 1 or (days and len(above) < len(stamps)) else []
    yield from (each for each in stamps if each not in foreign)


def _stamps(reading: Reading) -> Iterator[Found]:
    for line in reading.lines:
        if line.kind != "meta" or line.entry:
            continue
        at = line.start
        stamps = stamps_of(reading, line.start, line.end)
        for stamp in stamps:
            role = _role(reading.text[max(at, stamp.start - SHORT) : stamp.start], reading.text[stamp.end : line.end])
            at = stamp.end
            if role is not None:
                yield of_stamp(stamp, reading, f"meta line ({role})", role, CONFIDENCE[role])
        month = None if stamps else month_stamp(reading.text, line.start, line.end)
        if month is not None:
            yield of_stamp(month, reading, "meta line (month)", "bare", MONTH)


def _role(before: str, after: str) -> Role | None:
    """Return what the label nearest before the stamp says it is; some languages write the label behind it."""
    near = [(match.end(), role) for role, pattern in LABELS for match in pattern.finditer(before)]
    if near:
        return max(near, key=lambda each: each[0])[1]
    behind = after.strip()
    if behind.startswith(KNOWN.updated_behind):
        return "updated"
    return "published" if behind.startswith(KNOWN.published_behind) else "bare"
