"""Days and years that are where somebody lives: 12 March Street, 1984 Mill Road."""

from __future__ import annotations

import re

from timeline.grammar.expression import Expression
from timeline.grammar.tag import Tag
from timeline.languages.vocabulary import Vocabulary

# "1984 Mill Road" names the street as well.
NAMED = re.compile(
    r" [A-Z][a-z]{1,20}(?: [A-Z][a-z]{1,20})? (?:Street|Road|Avenue|Lane|Drive|Boulevard|Place|Crescent)\b"
)
STREET = re.compile(r" (?:Street|Road|Avenue|Lane|Drive|Boulevard|Crescent)\b")

STREETS: dict[Tag, re.Pattern[str]] = {"day month": STREET, "year": NAMED}


def is_address(text: str, lowered: str, expression: Expression, _: Vocabulary) -> bool:
    """Return whether a day of a month, or a year alone, is the number of a house."""
    if lowered.endswith("the ", 0, expression.start):
        return False
    streets = (STREETS[tag] for tag in expression.tags if tag in STREETS)
    return any(street.match(text, expression.end) for street in streets)
