"""Which way a date looks in its clause, and whether it goes on with what the text tells of long ago."""

from __future__ import annotations

from msgspec import Struct

from timeline.grammar.expression import Expression
from timeline.grammar.meaning import Calendar
from timeline.resolve.anchor import Story
from timeline.resolve.clauses import Direction

# How far before a date "will" is looked for.
REACH = 160


class Scoped(Struct, frozen=True):
    """An expression and the sentence it stands in."""

    expression: Expression
    scope: tuple[int, int]


def looks(text: str, lowered: str, scoped: Scoped, story: Story) -> Direction | None:
    """Return the direction of an open date from publication; None for what the story goes on with, and tell it so."""
    expression, meaning = scoped.expression, scoped.expression.meaning
    story.goes_on = story.narrative
    if not isinstance(meaning, Calendar) or not _is_open(meaning):
        return None
    direction = None
    if scoped.scope not in story.lists:
        direction = story.clauses.direction(text, lowered, scoped.scope, expression.start, expression.end)
    if story.is_telling():
        before = lowered[scoped.scope[0] : expression.start]
        story.goes_on = not _is_of_now(meaning, direction, story, before)
        weekday = meaning.weekday is not None and not meaning.month
        return None if story.goes_on else direction or ("past" if weekday else None)
    return direction


def _is_of_now(meaning: Calendar, direction: Direction | None, story: Story, before: str) -> bool:
    """Return whether a date is counted from publication though the text tells of long ago.

    So is what will be, and a weekday when the story has named no day to count it from: she died on Sunday. Where only
    a paragraph tells of long ago, days alone go on with it.
    """
    if direction == "future" and story.clauses.will.search(before[-REACH:]):
        return True
    if not story.narrative:
        return not (meaning.month and meaning.day)
    return meaning.weekday is not None and not meaning.month and story.names_no_day()


def _is_open(meaning: Calendar) -> bool:
    return meaning.year is None and not meaning.which
