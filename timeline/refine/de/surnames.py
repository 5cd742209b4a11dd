"""Words of dates that are names here, where every noun has a capital: Karl Mai, Frau Sonntag, Sportlerin des Jahres."""

from __future__ import annotations

from timeline.grammar.expression import Expression
from timeline.grammar.meaning import Calendar
from timeline.languages.vocabulary import Vocabulary
from timeline.refine.beside import AFTER, BEFORE


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


def is_award(_text: str, lowered: str, expression: Expression, words: Vocabulary) -> bool:
    """Return whether a unit in the genitive is part of a title: Sportlerin des Jahres, but im Lauf des Jahres."""
    if "unit told" not in expression.tags or not lowered.startswith("des ", expression.start):
        return False
    before = BEFORE.search(lowered, max(expression.start - 40, 0), expression.start)
    return before is not None and before[1] not in words.introduce
