"""Numbers that look like years and are none: 1500 civilians, $1999, #2010, 1080 x 1920, model numbers."""

from __future__ import annotations

import re

from timeline.grammar.expression import Expression
from timeline.grammar.meaning import Calendar
from timeline.languages.vocabulary import Vocabulary

LAST_TOKEN = re.compile(r"(\S+)[ \t\n]+$")
LONG_CODE = re.compile(r"[-/](?!\d{2}(?!\d)|\d{4}(?!\d))\d")
NEXT_WORD = re.compile(r"[ \t\n]+([^\W\d_]+)|\s?(%|x\d)")
LAST_WORD = re.compile(r"([^\W\d_]+)[ \t\n]+$")
HUNDREDTHS = re.compile(r"\.\d")
GLUED = frozenset("$€£¥#@/=_+*")


def is_count(text: str, lowered: str, expression: Expression, words: Vocabulary) -> bool:
    """Return whether four digits count or name something rather than a year."""
    meaning = expression.meaning
    if not isinstance(meaning, Calendar) or meaning != Calendar(year=meaning.year) or "year" not in expression.tags:
        return False
    start, end = expression.start, expression.end
    if text[start - 1 : start] in GLUED and start:
        return True
    return _is_glued(text, start, end) or _is_counted(lowered, start, end, meaning.year or 0, words)


def is_ratio(text: str, _: str, expression: Expression, words: Vocabulary) -> bool:
    """Return whether digits with a colon are a verse (John 3:16), a race's time (2:15:25), or part of a version."""
    if "digits" not in expression.tags:
        return False
    said = text[expression.start : expression.end]
    before = LAST_TOKEN.search(text, max(expression.start - 24, 0), expression.start)
    previous = before[1] if before else ""
    if "clock" not in expression.tags:
        return previous.lower() in words.numbered
    if HUNDREDTHS.match(text, expression.end):  # a personal best of 2:06.73
        return True
    if not said.replace(":", "").isdigit():
        return False
    named = previous.istitle() and previous.isalpha() and previous.lower() not in words.introduce | words.stamps
    return named or (said.count(":") == 2 and previous.lower() in words.timed)


def _is_glued(text: str, start: int, end: int) -> bool:
    """Return whether the digits are part of a longer code: A-1998, 555-1998, 1998-A, 1.1998, 1998:12."""
    before, after = text[max(start - 2, 0) : start], text[end : end + 2]
    if (
        len(before) == 2
        and before[1] in "-.:/"
        and (before[0].isupper() or before[0].isdigit())
        and not (before[1] in "-/" and _year_before(text, start))
    ):
        return True
    if LONG_CODE.match(text, end) or text[end : end + 1].isalpha():  # the 1500m
        return True
    return len(after) == 2 and after[0] in ".:," and after[1].isdigit()


def _is_introduced(lowered: str, start: int, before: str, words: Vocabulary) -> bool:
    """Return whether a word or mark before the digits says that a year follows, as it must for one so long ago."""
    return before in words.daters or lowered[max(start - 1, 0) : start] in {"(", "-", "–", ","}


def _year_before(text: str, start: int) -> bool:
    year = text[max(start - 6, 0) : start - 1]
    return year[-4:].isdigit() and len(year) >= 4 and not year[-5:-4].isdigit()


def _word_before(lowered: str, start: int, before: str) -> str:
    """Return the word before the word before the digits."""
    found = LAST_WORD.search(lowered, max(start - 40, 0), start - len(before) - 1)
    return found[1] if found else ""


def _is_counted(lowered: str, start: int, end: int, year: int, words: Vocabulary) -> bool:
    following, previous = NEXT_WORD.match(lowered, end), LAST_WORD.search(lowered, max(start - 20, 0), start)
    before = previous[1] if previous else ""
    if following and following[1] in words.measures and before not in words.daters - words.determiners:
        return True
    if before in words.numbered or (following and following[2]):
        return True
    if before in words.hard_counters and following and following[1]:
        return _word_before(lowered, start, before) not in words.daters - words.ambiguous
    if (
        not following
        or not following[1].endswith(words.plural_ends)
        or following[1] in words.not_counted
        or following[1].endswith(words.singular_ends)
    ):
        if before in words.counters:  # "about 1320 men", but "in about 1320"
            return not 1700 <= year <= 2100 and _word_before(lowered, start, before) not in words.daters
        return not 1700 <= year <= 2100 and not _is_introduced(lowered, start, before, words)
    return before in words.counters or (year < 1800 and before not in words.daters)
