"""A date in the lead that names its weekday, as press releases write it: "on Tuesday (11 July 2023)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from msgspec.structs import replace

from timeline.days import add_days
from timeline.languages.index import words_of, words_of_any
from timeline.languages.published import PublishedWords
from timeline.languages.stamp_names import WEEKDAYS
from timeline.languages.stamps import StampLabels
from timeline.published.found import Found, Reading, of_stamp, stamps_of

FIRST_LINES = 2
OPENING = 400  # code points of a lead
LABELS = words_of_any("stamps", StampLabels)
NAMES = "|".join(
    sorted({name for names in WEEKDAYS.values() for name in names.split() if len(name) > 3}, key=len, reverse=True)
)
WEEKDAY = re.compile(
    rf"\b(?:{NAMES})\s?(?:\(|,?\s?(?:{'|'.join(LABELS.article)})\s)$"
    rf"|\b(?:{'|'.join(LABELS.today)})\W{{1,3}}(?:{NAMES})?\W{{0,3}}$",
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
            if last and _is_told(reading.text[line.start : stamp.start], reading.language) and stamp.year:
                day = of_stamp(stamp, reading, "weekday and date in the lead", "bare", CONFIDENCE)
                yield replace(day, last=last, edtf=f"{stamp.first.isoformat()}/{last.isoformat()}")
                return


def _is_told(before: str, language: str) -> bool:
    """Return whether a weekday stands right before the date, in a clause that does not look ahead."""
    clause = before[before.rfind(". ") + 1 :]
    ahead = _ahead(language)
    return WEEKDAY.search(before) is not None and (ahead is None or ahead.search(clause) is None)


@cache
def _ahead(language: str) -> re.Pattern[str] | None:
    words = words_of(language, "published", PublishedWords).ahead
    return re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE) if words else None
