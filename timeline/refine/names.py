"""Words of dates that are names here: Theresa May, the Long March, Sun Yat-sen, June Carter."""

from __future__ import annotations

import re

from timeline.grammar.expression import Expression
from timeline.grammar.meaning import Calendar

# Months that are also given names or surnames, or verbs; the others are months wherever they stand.
NAMES = frozenset({"april", "may", "june", "august", "march", "jan", "mar", "dec", "jun", "summer", "autumn", "sun", "sat"})
BEFORE = re.compile(r"(\S+)[ \t\n]+$")
AFTER = re.compile(r"[ \t]+([^\s,.;:!?)\"']+)")
INTRODUCE = frozenset(
    "in of since by until till from to for on during through throughout and or between before after last next this that"
    " early late mid every each a the about around is was as at late-".split()
)
MARCHES = frozenset("on to for of across through toward towards into against from past north south east west".split())
# "April Jones", but "March Madness" is in March.
GIVEN = frozenset({"april", "may", "june", "august", "jan", "sun", "sat"})
MAY_GOES_ON = frozenset("is was has had will would of and or to brought saw began came the".split())
MODALS = frozenset("i we you he she it they god the not".split())


def is_name(text: str, lowered: str, expression: Expression) -> bool:
    """Return whether a bare month, weekday or season is part of a name, or the verb may or march."""
    word = lowered[expression.start : expression.end].rstrip(".")
    if _is_title(text, lowered, expression):
        return True
    if word not in NAMES or not isinstance(expression.meaning, Calendar) or text[expression.end - 1] == ".":
        return False
    before = BEFORE.search(text, max(expression.start - 40, 0), expression.start)
    after = AFTER.match(text, expression.end)
    previous, following = before[1] if before else "", after[1] if after else ""
    if word == "march" and following.lower() in MARCHES and previous.lower() not in INTRODUCE - {"the", "a", "this", "that"}:
        return True
    if word == "may" and following.lower() in MODALS and previous.lower() not in INTRODUCE:
        return True
    if word == "may" and (not previous or previous[-1] in ".!?\"") and following and following.lower() not in MAY_GOES_ON:
        return True
    if previous.lower() in INTRODUCE:
        return False
    return _is_part_of_name(previous, following if word in GIVEN else "")


def _is_part_of_name(previous: str, following: str) -> bool:
    if previous[:1].isupper() and previous[-1:].isalpha() and not previous.isupper():
        return True
    return following[:1].isupper() and not following.isupper() and not previous[-1:].isdigit()


def _is_title(text: str, lowered: str, expression: Expression) -> bool:
    """Return whether a season or pointer is a title: Fall of Saigon, Spring of Life, "This Week With …", High Noon."""
    after = text[expression.end : expression.end + 5]
    if expression.rule == "season" and after[:4] == " of " and after[4:5].isupper():
        return True
    if expression.rule == "noon" and lowered.endswith("high ", 0, expression.start):
        return True
    said = text[expression.start : expression.end]
    quoted = text[max(expression.start - 1, 0) : expression.start] in {'"', "“", "`", "‘"}
    return quoted and said.istitle() and " " in said and after[1:2].isupper()
