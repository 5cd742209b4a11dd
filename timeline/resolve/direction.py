"""Which way an open date looks: back or ahead, by the tense of its clause and by cue words."""

from __future__ import annotations

import re
from typing import Literal

from timeline.languages import en

Direction = Literal["past", "future"]
WORD = re.compile(r"[a-z']+")
# A verb farther away than this belongs to another clause.
REACH = 160


def direction_of(lowered: str, scope: tuple[int, int], start: int, end: int) -> Direction | None:
    """Return the side of now that the clause round ``[start, end)`` speaks of; None where no word tells.

    The nearest verb or cue before the expression decides; where there is none, the first one after it.
    """
    before = WORD.findall(lowered, max(scope[0], start - REACH), start)
    if before and before[-1] in en.DEADLINES:
        return "future"
    for word in reversed(before):
        said = _tense(word)
        if said:
            return said
    for word in WORD.findall(lowered, end, min(scope[1], end + REACH)):
        said = _tense(word)
        if said:
            return said
    return None


def _tense(word: str) -> Direction | None:
    if word in en.FUTURE_CUES or word.endswith("'ll"):
        return "future"
    if word in en.PAST_CUES or (word.endswith("ed") and len(word) > 4 and word not in en.NOT_PAST):
        return "past"
    return None
