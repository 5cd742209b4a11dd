"""Sentences that tell of the article itself: who wrote it, where it appeared, what its reader may do."""

from __future__ import annotations

import re

from timeline.languages.en import events as en

OPENING = 90
"""Characters within which a credit is named; beyond, a sentence tells something else first."""

COMMENT = re.compile(en.COMMENT)


def is_credit(text: str) -> bool:
    """Return whether a sentence is a credit, a stamp, an offer of the page or a reader's comment."""
    opening = text[:OPENING].lower()
    return any(credit in opening for credit in en.CREDITS) or _is_comment(opening)


def _is_comment(opening: str) -> bool:
    return en.WROTE in opening and COMMENT.search(opening) is not None
