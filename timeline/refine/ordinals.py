"""Ordinals that count something else than days: on the 20th floor, on the 3rd attempt."""

from __future__ import annotations

import re

from timeline.grammar.expression import Expression
from timeline.languages import en

NEXT_WORD = re.compile(r"[ \t\n]+([a-z]+)")


def is_ordinal_of_thing(text: str, lowered: str, expression: Expression) -> bool:
    """Return whether a bare "20th" counts what the next word names rather than a day."""
    if expression.rule != "day of the month":
        return False
    following = NEXT_WORD.match(lowered, expression.end)
    return following is not None and following[1] not in en.FOLLOWERS and text[expression.end] != "\n"
