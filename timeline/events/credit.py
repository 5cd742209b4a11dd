"""Sentences that tell of the article itself: who wrote it, where it appeared, what its reader may do."""

from __future__ import annotations

from timeline.languages import en_events as en

OPENING = 60
"""Characters within which a credit is named; beyond, a sentence tells something else first."""


def is_credit(text: str) -> bool:
    """Return whether a sentence is a credit, a stamp or an offer of the page."""
    opening = text[:OPENING].lower()
    return any(credit in opening for credit in en.CREDITS)
