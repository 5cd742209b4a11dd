"""A date in the lead that names its weekday, as press releases write it: "on Tuesday (11 July 2023)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from timeline.days import add_days
from timeline.languages.stamp_names import WEEKDAYS
from timeline.published.found import Found, Reading, of_stamp, stamps_of

FIRST_LINES = 2
OPENING = 400  # code points of a lead
NAMES = "|".join(
    sorted({name for names in WEEKDAYS.values() for name in names.split() if len(name) > 3}, key=len, reverse=True)
)
WEEKDAY = re.compile(
    rf"\b(?:{NAMES})\s?(?:\(|,?\s?the\s)$|\b(?:today|heute|aujourd[’']hui|hoy|hoje|oggi|vandaag)\W{{1,3}}(?:{NAMES})?\W{{0,3}}$",
    re.IGNORECASE,
)
AHEAD = re.compile(
    r"\b(?:will|shall|to be held|scheduled|upcoming|plans? to|planned|due to|set to|ahead of|before|until)\b",
    re.IGNORECASE,
)
CONFIDENCE = 0.55


def found(reading: Reading) -> Iterator[Found]:
    """Yield the first such date whose weekday is right, where its sentence does not look ahead to it.

    News of a day appears on that day or the next, so the evidence is an interval of two days.
    """
    body = [line for line in reading.lines if line.kind == "body"][:FIRST_LINES]
    for line in body:
        stop = min(line.end, line.start + OPENING)
        for stamp in stamps_of(reading, line.start, stop):
            last = add_days(stamp.first, 1)
            if last and _is_told(reading.text[line.start : stamp.start]) and stamp.year:
                day = of_stamp(stamp, reading, "weekday and date in the lead", "bare", CONFIDENCE)
                yield replace(day, last=last, edtf=f"{stamp.first.isoformat()}/{last.isoformat()}")
                return


def _is_told(before: str) -> bool:
    """Return whether a weekday stands right before the date, in a clause that does not look ahead."""
    clause = before[before.rfind(". ") + 1 :]
    return WEEKDAY.search(before) is not None and AHEAD.search(clause) is None
