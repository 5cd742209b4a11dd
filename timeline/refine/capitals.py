"""Words of dates that are none, in languages that write months small: Julio Serra, Domingo, Mars, el diario."""

from __future__ import annotations

from timeline.grammar.expression import Expression
from timeline.grammar.meaning import Calendar
from timeline.languages.vocabulary import Vocabulary
from timeline.refine import Filter
from timeline.refine.beside import AFTER, BEFORE
from timeline.refine.numbers import is_count, is_ratio
from timeline.refine.ordinals import is_ordinal_of_thing

ENDS = frozenset('.!?:;"“«»”(')


def is_name_by_capital(text: str, lowered: str, expression: Expression, words: Vocabulary) -> bool:
    """Return whether a bare month, weekday or season has a capital that no beginning of a sentence gives it.

    So headlines in capitals and those of Portuguese of old are dates still: behind a word that introduces one.
    """
    start, end = expression.start, expression.end
    word = lowered[start:end].rstrip(".")
    if word not in words.names or not text[start].isupper() or not isinstance(expression.meaning, Calendar):
        return False
    after = AFTER.match(text, end)
    following = after[1] if after else ""
    if following[:1].isupper() and following[1:].islower() and following.lower() not in words.months:
        return not _is_introduced(lowered, start, words)
    before = BEFORE.search(text, max(start - 40, 0), start)
    if before is None or before[1][-1] in ENDS or text[start:end].isupper():
        return False
    return before[1].lower() not in words.introduce and before[1][-1] != ","


def _is_introduced(lowered: str, start: int, words: Vocabulary) -> bool:
    before = BEFORE.search(lowered, max(start - 40, 0), start)
    return before is not None and before[1] in words.introduce


def is_newspaper(_text: str, lowered: str, expression: Expression, words: Vocabulary) -> bool:
    """Return whether what tells how often is a newspaper: el diario, ce quotidien."""
    if "frequency" not in expression.tags or lowered[expression.start : expression.end] not in words.papers:
        return False
    before = BEFORE.search(lowered, max(expression.start - 40, 0), expression.start)
    return before is not None and before[1].rpartition("'")[2] in words.determiners


def is_award(_text: str, lowered: str, expression: Expression, words: Vocabulary) -> bool:
    """Return whether a unit belongs to a title: le sportif de l'année, but le dernier mois de l'année."""
    if "unit told" not in expression.tags:
        return False
    before = lowered[max(expression.start - 40, 0) : expression.start].split()
    if len(before) < OWNED or words.words.get(before[-1]) != "of":
        return False
    return before[-2] not in words.introduce


def is_street(_text: str, lowered: str, expression: Expression, words: Vocabulary) -> bool:
    """Return whether a day is the name of a street: la calle 17 de Junio, rue du 4-Septembre."""
    if "day month" not in expression.tags:
        return False
    before = lowered[max(expression.start - 20, 0) : expression.start].split()
    return not words.streets.isdisjoint(before[-STREET_REACH:])


# How many words stand between a street and its day at most, the street with them.
STREET_REACH = 2
# What is owned and the word that says so.
OWNED = 2
# Of all such languages, in the order they are asked.
FILTERS: tuple[Filter, ...] = (
    is_name_by_capital,
    is_newspaper,
    is_award,
    is_street,
    is_count,
    is_ratio,
    is_ordinal_of_thing,
)
