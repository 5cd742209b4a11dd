"""What the article itself calls past and ahead: it was published between the two."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from timeline.languages.index import words_of
from timeline.languages.published import PublishedWords
from timeline.model import Evidence
from timeline.published.found import Found, Reading, stamps_of
from timeline.reading.stamps import Stamp

BEFORE = 40  # code points before a date in which its verb stands
WIDEST = 366  # days: a wider interval resolves nothing
LINES = 40  # body lines that are looked at
CONFIDENCE = 0.5


@cache
def _cues(language: str) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    """Return what stands right before a past date, and before one ahead; None where the language has no words."""
    words = words_of(language, "published", PublishedWords)
    return (_cue(words.happened), _cue(words.to_come)) if words.happened and words.to_come else None


def _cue(words: tuple[str, ...]) -> re.Pattern[str]:
    choice = "|".join(re.escape(word) for word in words)
    return re.compile(rf"\b(?:{choice})\b[^.;!?\d]{{0,25}}$", re.IGNORECASE)


def found(reading: Reading) -> Iterator[Found]:
    """Yield the interval from the last day called past to the first called ahead, where the article has both.

    One end alone says nothing that a relative expression could be resolved against.
    """
    cues = _cues(reading.language)
    if cues is None:
        return
    dated = [(stamp, side) for stamp, side in _sided(reading, *cues) if side]
    past = [stamp for stamp, side in dated if side == "past"]
    ahead = [stamp for stamp, side in dated if side == "ahead"]
    if not past or not ahead:
        return
    last, first = max(past, key=lambda stamp: stamp.first), min(ahead, key=lambda stamp: stamp.first)
    if not 0 <= (first.first - last.first).days <= WIDEST:
        return
    edtf = f"{last.first.isoformat()}/{first.first.isoformat()}"
    words = f"{reading.text[last.start : last.end]} … {reading.text[first.start : first.end]}"
    evidence = Evidence("called past and called ahead", words, edtf, last.start, last.end)
    yield Found(evidence, "text", last.first, first.first, CONFIDENCE, "bare", edtf=edtf)


def _sided(reading: Reading, past: re.Pattern[str], ahead: re.Pattern[str]) -> Iterator[tuple[Stamp, str]]:
    """Yield the full dates of the body with the side of publication that the words before them put them on."""
    body = [line for line in reading.lines if line.kind == "body"][:LINES]
    for line in body:
        for stamp in stamps_of(reading, line.start, line.end):
            before = reading.text[max(line.start, stamp.start - BEFORE) : stamp.start]
            if stamp.year and stamp.first == stamp.last:
                yield stamp, "ahead" if ahead.search(before) else "past" if past.search(before) else ""
