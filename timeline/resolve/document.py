"""What the whole text says of how to read its dates: narrative or news, day first or month first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from timeline.grammar.expression import Expression
from timeline.grammar.meaning import Calendar, Shift
from timeline.resolve.looks import Scoped

# A narrative names its years, and most of them lie well away from publication.
FEWEST_YEARS = 5
FAR = 2
SHARE = 0.6
FEWEST_BEFORE = 2
# "In early 1943" is no longer than this before its year, "Founded in 1943" is.
BEGINNING = 10
YEARS_PER_DEICTIC = 8
# "Today her house is a museum" ends many a life.
YEARS_PER_TODAY = 5
TODAY = Shift(amount=0, unit="day", sign=-1, anchor="publication", exact=True)
# Money and clocks of where the day, and of where the month, is written first.
BRITISH = re.compile(r"£\d|€\d|\b(?:GMT|BST|CEST|CET|IST|AEST|NZST)\b")
AMERICAN = re.compile(r"(?<![A-Z])\$\d|\b(?:[ECMP][SD]T|ET|PT)\b")


def is_narrative(found: Sequence[Scoped], publication: date | None) -> bool:
    """Return whether the text tells of long ago: years far from publication, few words like "yesterday".

    A text of a few years does only when it names nothing nearer, and a month from which it can go on.
    """
    expressions = [scoped.expression for scoped in found]
    years = [
        one.meaning.year
        for one in expressions
        if isinstance(one.meaning, Calendar) and one.meaning.year and not one.meaning.two_digits
    ]
    if not years:
        return False
    now = publication.year if publication else max(years)
    told = sum(map(_is_told_from_now, expressions))
    todays = sum(one.meaning == TODAY for one in expressions)
    if len(years) < FEWEST_YEARS:
        return told == todays and all(now - year >= FAR for year in years) and _begins_dated(found)
    far = sum(abs(year - now) >= FAR for year in years)
    per_deictic = YEARS_PER_TODAY if told == todays else YEARS_PER_DEICTIC
    return far >= SHARE * len(years) and len(years) >= per_deictic * told


def _begins_dated(found: Sequence[Scoped]) -> bool:
    """Return whether the first month that the text names has its year, or comes behind years that the story is in.

    One year is enough where a sentence begins with it: "During 1943 the raids grew". A story goes on from year to year;
    years that go back are only compared ("like the epidemics of 1968 and 1918").
    """
    years, last = 0, 0
    for scoped in found:
        meaning = scoped.expression.meaning
        if isinstance(meaning, Calendar) and meaning.month:
            return meaning.year is not None or years >= FEWEST_BEFORE
        if isinstance(meaning, Calendar) and meaning.year is not None:
            begins = scoped.expression.start - scoped.scope[0] < BEGINNING
            years = 1 if meaning.year < last else years + (FEWEST_BEFORE if begins else 1)
            last = meaning.year
    return False


def _is_told_from_now(found: Expression) -> bool:
    """Return whether an expression counts from the telling, as news does: yesterday, this week, on Tuesday."""
    meaning = found.meaning
    if isinstance(meaning, Calendar):
        return meaning.weekday is not None and meaning.month is None
    return isinstance(meaning, Shift) and meaning.anchor not in {"reference", "near"}


def is_day_first(text: str, expressions: Sequence[Expression], *, usually: bool) -> bool:
    """Return whether numeric dates put the day first.

    What one of them can only mean tells; else the money and time zones that the text names, and else what is usual.
    """
    numeric = [found.meaning for found in expressions if isinstance(found.meaning, Calendar) and found.meaning.numeric]
    if not numeric:
        return usually
    day_first = any((found.month or 0) > 12 for found in numeric)
    month_first = any((found.day or 0) > 12 for found in numeric)
    if day_first != month_first:
        return day_first
    british, american = bool(BRITISH.search(text)), bool(AMERICAN.search(text))
    return british if british != american else usually
