"""The day in an article's address, as many news sites build them: /2023/07/11/vilnius-summit."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.days import make_day
from timeline.model import Evidence
from timeline.published.found import Found, Reading

DAY = re.compile(r"/((?:19|20)\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?![\d])", re.ASCII)
CONFIDENCE = 0.85


def found(reading: Reading) -> Iterator[Found]:
    """Yield the day of the address, where it holds one."""
    url = reading.article.url or ""
    match = DAY.search(url[:2000])
    if match is None:
        return
    day = make_day(int(match[1]), int(match[2]), int(match[3]))
    if day is None:
        return
    origin = "given" if reading.article.html is None else "html"
    evidence = Evidence("date in the address", match[0], day.isoformat())
    yield Found(evidence, "html" if origin == "html" else "given", day, day, CONFIDENCE, edtf=day.isoformat())
