"""Sentences that tell of the article itself: who wrote it, where it appeared, what its reader may do."""

from __future__ import annotations

from timeline.languages import en_events as en

OPENING = 60
"""Characters within which a credit names what it does; beyond, a sentence tells something else first."""


def is_credit(text: str) -> bool:
    """Return whether a sentence is a credit, a stamp or an offer of the page."""
    lower = text.lower()
    found = (lower.find(words) for words in en.CREDITS)
    return any(0 <= at <= OPENING for at in found)
