"""Which way an open date looks: back or ahead, by the tense of its clause and by cue words."""

from __future__ import annotations

import re
from typing import Literal

from timeline.languages import en

Direction = Literal["past", "future"]
WORD = re.compile(r"[a-z']+")
# A verb farther away than this belongs to another clause.
REACH = 160
# A verb after the expression must be so much nearer than one before it to decide.
AFTERWARDS = 4
# How far before "by Friday" a past perfect is looked for.
DEADLINE_REACH = 6


def direction_of(lowered: str, scope: tuple[int, int], start: int, end: int) -> Direction | None:
    """Return the side of now that the clause round ``[start, end)`` speaks of; None where no word tells.

    The nearest verb or cue decides, and verbs before the expression are nearer than those after it.
    """
    before = WORD.findall(lowered, max(scope[0], start - REACH), start)
    if before and before[-1] in en.DEADLINES:
        return "past" if en.DONE & set(before[-DEADLINE_REACH:]) else "future"
    back, behind = _first(list(reversed(before)))
    ahead, beyond = _first(WORD.findall(lowered, end, min(scope[1], end + REACH)))
    if back and (not ahead or behind <= AFTERWARDS * beyond):
        return back
    return ahead or back


def _first(words: list[str]) -> tuple[Direction | None, int]:
    """Return the tense of the first word that tells one, and how many words away it is.

    ``words`` run away from the date, so that what stands before a word comes after it for words before the date.
    """
    for distance, word in enumerate(words, 1):
        tense = _tense(word, words[distance : distance + 3])
        if tense:
            return tense, distance
    return None, 0


def _tense(word: str, beyond: list[str]) -> Direction | None:
    if word == "to" and beyond and beyond[0] in en.HEADING:
        return "future"
    if word in en.FUTURE_CUES or word.endswith("'ll"):
        return "past" if en.WAS_TO_COME & set(beyond) else "future"
    if word in en.PAST_CUES or (word.endswith("ed") and len(word) > 4 and word not in en.NOT_PAST):
        return None if beyond and beyond[0] in en.INFINITIVES else "past"
    return None
