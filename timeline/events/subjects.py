"""The name that a pronoun at the head of a clause stands for, where the article makes it plain."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.languages import en_events as en

ORGANISATION = frozenset({"it", "its"})
PERSON = frozenset({"he", "she", "his", "her"})


def subject_for(pronoun: str, before: Sequence[str], names: Sequence[str]) -> str | None:
    """Return the one name that a pronoun can mean: the name that opened the sentence before, or its only name.

    ``before`` are the words that open that sentence, ``names`` the names in it, in order. ``they`` is left alone, so
    is every pronoun with more than one candidate.
    """
    if pronoun not in ORGANISATION | PERSON or not names:
        return None
    opening = " ".join(before)
    first = next((name for name in names if opening.startswith((name, f"The {name}"))), None)
    if first and (len(names) == 1 or pronoun in PERSON or " " not in first):
        return first
    return names[0] if len(names) == 1 and not en.HONORIFICS & {names[0].lower()} else None
