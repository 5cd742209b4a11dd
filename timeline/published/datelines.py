"""Datelines: place and day that open a report ("BRUSSELS, Feb. 15 —", "WASHINGTON | Mon Mar 2, 2009 4:23 pm EST")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.published.found import Found, Reading, of_stamp
from timeline.reading.stamps import Stamp, find_stamps

FIRST_LINES = 3  # body lines whose opening may be a dateline
OPENING = 90  # code points of a dateline
# A place in capitals or as a name, then what joins it to the date.
PLACE = re.compile(r"[^\W\d_]*[A-ZÀ-ÖØ-Þ][^\d\n(|—–:;!?]{1,48}?[\s,(|/–—-]{1,4}(?:\w{3,10}[.,]?\s){0,1}", re.UNICODE)
CLOSING = re.compile(r"\s?[,.]?\s?(?:\([^()\n]{2,30}\)\s?)?(?:[-–—:|)/]|\.\s?[-–—])|\s*$|\s?\([A-Z][\w/ ]{1,20}\)")
CAPITALS = re.compile(r"^\W{0,3}[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ .'’-]{2,}")
CONFIDENCE = 0.85


def found(reading: Reading) -> Iterator[Found]:
    """Yield the date of the first dateline."""
    body = [line for line in reading.lines if line.kind in ("body", "meta")][:FIRST_LINES]
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
    return bool(PLACE.fullmatch(before)) and (bool(CAPITALS.match(before)) or len(before) < 30)
