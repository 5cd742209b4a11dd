"""Dates that can be found by their digits alone, for languages without rules of their own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date

from timeline.grammar.expression import Expression, Found, Said
from timeline.grammar.grain import kind_of
from timeline.grammar.meaning import Calendar
from timeline.grammar.token import Token
from timeline.rules import numeric
from timeline.rules.shapes import SHAPES, plain_tokens, read_shape

# A day, a word, a year, with the small words that languages put between: 11. Juli 2023, 11 de julio de 2023.
IN_WORDS = re.compile(
    r"(?<![\w.,])\d{1,2}\.?[ºª°]?[ ](?:(?:de|di|d')[ ]?)?[^\W\d_]{3,12}\.?[ ](?:(?:de|del)[ ])?\d{4}(?!\w)"
)
RULES = {"iso": numeric.RULES[0], "numeric": numeric.RULES[1]}
GLUED = frozenset("-/:$€£#%@_")
ReadDay = Callable[[str, str], date | None]


def find_digits(text: str, start: int, end: int, language: str, read_day: ReadDay) -> Iterator[Expression]:
    """Yield the whole dates and years of ``text[start:end]`` in text order; ``read_day`` reads those in words."""
    taken = start
    for match in sorted([*IN_WORDS.finditer(text, start, end), *plain_tokens().finditer(text, start, end)], key=_place):
        if match.start() < taken:
            continue
        found = _in_words(match, language, read_day) if match.re is IN_WORDS else _in_digits(text, match)
        if found:
            taken = found.end
            yield found


def _place(match: re.Match[str]) -> tuple[int, int]:
    return match.start(), -match.end()


def _in_words(match: re.Match[str], language: str, read_day: ReadDay) -> Expression | None:
    day = read_day(match[0], language)
    if day is None or str(day.year) not in match[0]:
        return None
    return _expression(match, Calendar(year=day.year, month=day.month, day=day.day), "day month year")


def _in_digits(text: str, match: re.Match[str]) -> Expression | None:
    shape = match.lastgroup
    if shape == "digits" and len(match[0]) == 4:
        return _year(text, match)
    token = read_shape(SHAPES[shape], match) if shape in RULES else None
    said = _said(token, RULES[shape].build) if token and shape else None
    if not said or not isinstance(said.meaning, Calendar):
        return None
    return _expression(match, said.meaning, RULES[shape or ""].name)


def _said(token: Token, build: Callable[[Found], Said | None]) -> Said | None:
    match = re.match("(?P<date>.)", token.kind)
    return build(Found(match, (token,))) if match else None


def _year(text: str, match: re.Match[str]) -> Expression | None:
    before, after = text[max(match.start() - 1, 0) : match.start()], text[match.end() : match.end() + 1]
    if not 1500 <= int(match[0]) <= 2100 or before in GLUED or after in GLUED:
        return None
    return _expression(match, Calendar(year=int(match[0])), "year")


def _expression(match: re.Match[str], meaning: Calendar, rule: str) -> Expression:
    return Expression(kind_of(meaning), match.start(), match.end(), meaning, rule)
