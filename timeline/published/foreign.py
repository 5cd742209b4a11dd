"""Dates beside the headline in languages whose month names the stamp reader does not know, by dateparser."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.languages.index import words_of
from timeline.languages.published import PublishedWords
from timeline.model import Evidence, Line
from timeline.published.found import Found, Reading, stamps_of
from timeline.resolve.fallback import read_day

REACH_UP, REACH_IN = 14, 2  # lines around the article's first in which a date is looked for
LONGEST = 80  # code points of a line that is a date and little else
# A day, words in any script, a year; or a year, words, a day.
SPAN = re.compile(r"(?<!\d)\d{1,2}[^\d\n]{2,24}(?:19|20)\d\d(?!\d)|(?<!\d)(?:19|20)\d\d[^\d\n]{2,24}\d{1,2}(?!\d)")
CONFIDENCE = 0.75


def found(reading: Reading) -> Iterator[Found]:
    """Yield the first such date, for an article in a language of which the stamp reader does not know every form."""
    if words_of(reading.language, "published", PublishedWords).stamps_known:
        return
    for line in _head(reading):
        if stamps_of(reading, line.start, line.end):
            return
        for match in SPAN.finditer(reading.text, line.start, line.end):
            day = read_day(match[0], reading.language)
            if day is not None and str(day.year) in match[0]:
                evidence = Evidence("date beside the headline", match[0], day.isoformat(), match.start(), match.end())
                yield Found(evidence, "text", day, day, CONFIDENCE, "bare", edtf=day.isoformat())
                return


def _head(reading: Reading) -> list[Line]:
    """Return the short lines around the beginning of the article."""
    body = [number for number, line in enumerate(reading.lines) if line.kind == "body"]
    first = body[0] if body else len(reading.lines)
    lines = reading.lines[max(first - REACH_UP, 0) : first + REACH_IN]
    return [line for line in lines if line.kind != "title" and line.end - line.start <= LONGEST]
