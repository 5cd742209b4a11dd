"""Which way an open date looks: back or ahead, by the tense of its clause and by cue words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.languages.en import tense as en
from timeline.resolve.clauses import Clauses, Direction
from timeline.resolve.en.changes import is_called_off, is_moved
from timeline.resolve.en.tense import (
    is_scheduled,
    looks_back,
    may_be_scheduled,
    may_schedule,
    telling,
    tense_at,
)

# Words and commas; May beside a number is the month, never the verb.
WORD = re.compile(r"may,? \d+|\d{1,4}(?:st|nd|rd|th)? may\b|[a-z']+|,")
# A verb farther away than this belongs to another clause.
REACH = 160
# A verb after the expression must be so much nearer than one before it to decide.
AFTERWARDS = 4
# "Friday 8pm", "8-10pm Friday": a day beside its hour, as invitations have it.
HOUR = re.compile(r"\d ?[ap]\.?m")
HOUR_BEHIND = re.compile(r"[ ,@]{1,3}\d{1,2}(?::\d\d)?(?:-\d{1,2}(?::\d\d)?)? ?[ap]\.?m")
PRESENT = frozenset({"is", "are"})
REACH_OF_BE = 5
# "June 8 - The council meets": an entry of a chronology, where the present tells the past.
ENTRY_MARKS = frozenset("-–—:")
# How far before "by Friday" a past perfect is looked for.
DEADLINE_REACH = 6


def direction_of(_text: str, lowered: str, scope: tuple[int, int], start: int, end: int) -> Direction | None:
    """Return the side of now that the clause round ``[start, end)`` speaks of; None where no word tells.

    The nearest verb or cue decides, and verbs before the expression are nearer than those after it.
    """
    before = WORD.findall(lowered, max(scope[0], start - REACH), start)
    after = WORD.findall(lowered, end, min(scope[1], end + REACH))
    if is_moved(before) or is_called_off(before, after) or _is_copula(before) or _looks_forward(before, after):
        return "future"
    if before and before[-1] in en.DEADLINES:
        return "past" if _is_done(set(before[-DEADLINE_REACH:])) else "future"
    named = after[:1] == ["'s"]  # "visits the scene of Friday's crash" tells nothing of the crash
    back, behind, place = _last_telling(before, ["after"] if named else None)
    if lowered[end : end + 1] == ":" or (not before and lowered[end : end + 3].lstrip()[:1] in ENTRY_MARKS):
        after = _untimed(after)
    ahead, beyond = _first_telling(after, before[_past_comma(before) :])
    if not back or not ahead:
        told = back or ahead or _scheduled(before, after)
        return told or ("future" if _invites(lowered, scope, (start, end), before, after) else None)
    if beyond == 1 and back == "future":  # "will appear on Friday charged with", but "a firm to watch, on Friday said"
        return ahead if "," in before[place:] else back
    return back if behind <= AFTERWARDS * beyond else ahead


def _is_done(clause: set[str]) -> bool:
    """Return whether something was done by the day; what was expected by it may still come, what had been may not."""
    return bool(en.DONE & clause) and ("had" in clause or not en.FUTURE_CUES & clause)


def is_change(lowered: str, scope: tuple[int, int], start: int) -> bool:
    """Return whether the date that begins at start is the old or new day of something that was moved."""
    return is_moved(WORD.findall(lowered, max(scope[0], start - REACH), start))


def _is_copula(before: Sequence[str]) -> bool:
    """Return whether the date is what something is, or when it is done: the vote is, or is decided, on Sunday."""
    words = [word for word in before[-REACH_OF_BE:] if word not in en.PREPOSITIONS]
    if words and words[-1].endswith("ed") and before[-1] == "on":
        words.pop()
    return bool(words) and words[-1] in PRESENT


def _looks_forward(before: Sequence[str], after: Sequence[str]) -> bool:
    """Return whether somebody waits for the date: can't wait for Friday, is it Friday yet."""
    waits = len(before) > 1 and before[-1] in en.FORWARD and before[-2] in en.LOOKING_FORWARD
    return waits or after[:1] == ["yet"]


def _invites(
    lowered: str, scope: tuple[int, int], span: tuple[int, int], before: Sequence[str], after: Sequence[str]
) -> bool:
    """Return whether a sentence without a verb of its own invites: join us on Friday, lunch on Friday?, Friday 8pm."""
    start, end = span
    if HOUR.search(lowered, start, end) or HOUR_BEHIND.match(lowered, end):
        return True
    asks = lowered.rfind("?", end, min(scope[1], end + REACH)) >= 0 and "," not in after
    words = before or after
    return asks or (bool(words) and words[0] in en.INVITING and scope[0] + REACH > end)


def _scheduled(before: Sequence[str], after: Sequence[str]) -> Direction | None:
    """Return the future where the clause has no verb but one of timetables that might be a noun."""
    if after[:1] == ["'s"]:
        return None
    clause, rest = before[_past_comma(before) :], after[1:] if after[:1] == [","] else after
    rest = rest[: rest.index(",")] if "," in rest else rest
    if looks_back(clause):
        return None
    if "to" in clause and any(word == "to" and clause[at] in en.QUESTIONS for at, word in enumerate(clause[1:])):
        return "future"  # "how to vote on Thursday"
    return "future" if may_schedule(clause) or may_schedule(rest) else None


def _untimed(words: Sequence[str]) -> list[str]:
    """Return the words without those that look ahead only as verbs of timetables."""
    return [word for at, word in enumerate(words) if not is_scheduled(words, at) and not may_be_scheduled(words, at)]


def _past_comma(words: Sequence[str]) -> int:
    """Return where the words after the last comma begin."""
    return len(words) - words[::-1].index(",") if "," in words else 0


def _last_telling(words: Sequence[str], between: Sequence[str] | None) -> tuple[Direction | None, int, int]:
    """Return the tense of the last word that tells one, how many words from the end it is, and where.

    ``between`` are the words that tie the date to something; None for those behind each word.
    """
    for at in reversed(telling(words)):
        found = _told(words, at, words[at + 1 :] if between is None else between)
        if found:
            return found, len(words) - at - words[at:].count(","), at
    return None, 0, 0


def _first_telling(words: Sequence[str], between: Sequence[str]) -> tuple[Direction | None, int]:
    """Return the tense of the first word that tells one, and how many words from the beginning it is."""
    for at in telling(words):
        found = _told(words, at, between)
        if found:
            return found, at + 1 - words[: at + 1].count(",")
    return None, 0


def _told(words: Sequence[str], at: int, between: Sequence[str]) -> Direction | None:
    """Return the tense that a word tells; a timetable's tells none where the date is tied to what was before."""
    found = tense_at(words, at)
    return None if found == "future" and is_scheduled(words, at) and looks_back(between) else found


ENGLISH = Clauses(direction_of, is_change, re.compile(en.WILL), re.compile(en.HAPPENING), on=(" on ",))
