"""Ordinals that count something else than days: on the 20th floor, on the 3rd attempt."""

from __future__ import annotations

import re

from timeline.grammar.expression import Expression

NEXT_WORD = re.compile(r"[ \t\n]+([a-z]+)")
# What may follow a day; after any other word the ordinal counts what the word names.
FOLLOWERS = frozenset(
    "was is were are will would had has and or but of at in by to from with when that which as for after before the a he she"
    " they it we i his her their because while where until about around".split()
)


def is_ordinal_of_thing(text: str, lowered: str, expression: Expression) -> bool:
    """Return whether a bare "20th" counts what the next word names rather than a day."""
    if expression.rule != "day of the month":
        return False
    following = NEXT_WORD.match(lowered, expression.end)
    return bool(following) and following[1] not in FOLLOWERS and text[expression.end] != "\n"
