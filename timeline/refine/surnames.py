"""Words of dates that are people here, where every noun has a capital: Karl Mai, August Huber, Frau Sonntag."""

from __future__ import annotations

from timeline.grammar.expression import Expression
from timeline.grammar.meaning import Calendar
from timeline.languages.vocabulary import Vocabulary
from timeline.refine.names import AFTER, BEFORE


def is_surname(text: str, lowered: str, expression: Expression, words: Vocabulary) -> bool:
    """Return whether a bare month, weekday or season stands where a name does: behind a name, or before one."""
    word = lowered[expression.start : expression.end]
    if word not in words.names or not isinstance(expression.meaning, Calendar):
        return False
    before = BEFORE.search(text, max(expression.start - 40, 0), expression.start)
    previous = before[1] if before else ""
    if previous.lower() in words.introduce:
        return False
    after = AFTER.match(text, expression.end) if word in words.given else None
    return previous in words.titles or (after is not None and after[1].istitle())
