"""Datelines: place and day that open a report ("BRUSSELS, Feb. 15 —", "WASHINGTON | Mon Mar 2, 2009 4:23 pm EST")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.published.found import Found, Reading, of_stamp
from timeline.reading.stamps import Stamp, find_stamps

FIRST_LINES = 3  # body lines whose opening may be a dateline
OPENING = 90  # code points of a dateline
# A place, every word of it a name, then what joins it to the date; a weekday may stand between.
PLACE = re.compile(
    r"\W{0,3}(?:(?:[A-ZÀ-ÖØ-Þ][\w.'’-]{0,25}|of|de|la|el|the|and|am|an|der|sur|upon)[ ,]{1,2}){1,7}"
    r"[(|/–—-]{0,2}\s?(?:on\s)?(?:[^\W\d_]{3,10}[.,]?\s)?",
)
CLOSING = re.compile(r"\s?[,.]?\s?(?:\([^()\n]{2,30}\)\s?)?(?:[-–—:|)/]|\.\s?[-–—])|\s*$|\s?\([A-Z][\w/ ]{1,20}\)")
CONFIDENCE = 0.85


def found(reading: Reading) -> Iterator[Found]:
    """Yield the date of the first dateline."""
    body = [line for line in reading.lines if line.kind == "body"][:FIRST_LINES]
    for line in body:
        stop = min(line.end, line.start + OPENING)
        for stamp in find_stamps(reading.text, line.start, stop, reading.language)[:1]:
            if _opens(reading.text, line.start, stop, stamp):
                yield of_stamp(stamp, reading, "dateline", "published", CONFIDENCE)
                return


def _opens(text: str, start: int, stop: int, stamp: Stamp) -> bool:
    """Return whether only a place stands before the stamp, and a dash or the agency behind it."""
    before, after = text[start : stamp.start], text[stamp.end : stop]
    if not CLOSING.match(after):
        return False
    return PLACE.fullmatch(before) is not None
