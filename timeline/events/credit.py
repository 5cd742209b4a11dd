"""Sentences that tell of the article itself: who wrote it, where it appeared, what its reader may do."""

from __future__ import annotations

import re

from timeline.languages.events import EventWords

LONGEST = 400
OPENING = 90
"""Characters within which a credit is named; beyond, a sentence tells something else first."""


def is_credit(text: str, words: EventWords) -> bool:
    """Return whether a sentence is a credit, a stamp, an offer of the page or a reader's comment."""
    opening, whole = text[:OPENING].lower(), text[:LONGEST].lower()
    if any(footer in whole for footer in words.footers):
        return True
    return any(credit in opening for credit in words.credits) or _is_comment(opening, words)


def _is_comment(opening: str, words: EventWords) -> bool:
    wrote = any(written in opening for written in words.wrote)
    return wrote and bool(words.comment) and re.search(words.comment, opening) is not None
