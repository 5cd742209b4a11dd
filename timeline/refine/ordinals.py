"""Numbers that count or name something else than a time: on the 20th floor, at 1600 Elm Street."""

from __future__ import annotations

import re

from timeline.grammar.expression import Expression
from timeline.languages.vocabulary import Vocabulary

NEXT_WORD = re.compile(r"[ \t\n]+(\w+)")


def is_ordinal_of_thing(text: str, lowered: str, expression: Expression, words: Vocabulary) -> bool:
    """Return whether a bare "20th" or "1600" belongs to what the next word names rather than to a time."""
    if "bare number" not in expression.tags:
        return False
    following = NEXT_WORD.match(lowered, expression.end)
    if following is None or text[expression.end] == "\n":
        return False
    return following[1] not in words.followers and following[1] not in words.numbers
