"""Datelines: place and day that open a report ("BRUSSELS, Feb. 15 —", "WASHINGTON | Mon Mar 2, 2009 4:23 pm EST")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.languages.datelines import DatelineWords
from timeline.languages.index import words_of_any
from timeline.languages.stamp_names import WEEKDAYS
from timeline.published.found import Found, Reading, of_stamp, stamps_of
from timeline.reading.stamps import Stamp

FIRST_LINES = 3  # body lines whose opening may be a dateline
OPENING = 90  # code points of a dateline
# A place, every word of it a name, then what joins it to the date; a weekday may stand between.
WEEKDAY = (
    "(?i:"
    + "|".join(sorted({name for names in WEEKDAYS.values() for name in names.split()}, key=len, reverse=True))
    + ")"
)
WORDS = words_of_any("datelines", DatelineWords)  # a place keeps its name in every language
PLACE = re.compile(
    rf"\W{{0,3}}(?!(?:{'|'.join(WORDS.no_names)})\b)"
    rf"(?:(?:[A-ZÀ-ÖØ-Þ][\w.'’-]{{0,25}}|{'|'.join(WORDS.within_names)})[ ,]{{1,2}}){{1,7}}"
    rf"([(|/–—-]{{0,2}})\s?(?:(?:{'|'.join(WORDS.on)})\s)?(?:{WEEKDAY}[.,]?\s)?",
)
CLOSING = re.compile(
    r"\s?[,.]?\s?(?:\([^()\n]{2,30}\)\s?)?(?:[–—:|)/]|-(?!\d)|\.\s?[-–—])|\s*$|\s?\([A-Z][\w/ ]{1,20}\)"
)
FULL_STOP = re.compile(r"\.\s+[\"“‘«]?[^\W\d_a-z]")
CONFIDENCE = 0.85


def found(reading: Reading) -> Iterator[Found]:
    """Yield the date of the first dateline."""
    body = [line for line in reading.lines if line.kind == "body"][:FIRST_LINES]
    for line in body:
        stop = min(line.end, line.start + OPENING)
        for stamp in stamps_of(reading, line.start, stop)[:1]:
            if _opens(reading.text, line.start, stop, stamp):
                yield of_stamp(stamp, reading, "dateline", "published", CONFIDENCE)
                return


def _opens(text: str, start: int, stop: int, stamp: Stamp) -> bool:
    """Return whether only a place stands before the stamp, and a dash or the agency behind it.

    A full stop closes a dateline too, where a dash or capitals set its place apart ("BRUSSELS - 18 December 2024. …").
    """
    before, after = text[start : stamp.start], text[stamp.end : stop]
    place = PLACE.fullmatch(before)
    if place is None:
        return False
    if CLOSING.match(after):
        return True
    apart = bool(place[1]) or before.split(",")[0].strip().isupper()
    return stamp.year and apart and FULL_STOP.match(after) is not None
