"""Date expressions of a text: rules find them, refiners join and drop them, resolution puts them on the calendar."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from timeline.model import Moment, PublicationContext, Sentence, Timex

MONTHS = "january february march april may june july august september october november december".split()
DAY = re.compile(r"\b(\d{1,2})\s+(" + "|".join(MONTHS) + r")\s+(\d{4})\b", re.IGNORECASE)


def tag_dates(
    text: str, sentences: Sequence[Sentence], published: PublicationContext, language: str = "en"
) -> tuple[Timex, ...]:
    """Return the date expressions of the sentences in text order; ``text[start:end] == timex.text``."""
    _ = published, language
    return tuple(timex for sentence in sentences for timex in _explicit(text, sentence.start, sentence.end))


def tag_stamps(text: str, start: int, end: int, language: str = "en") -> tuple[Timex, ...]:
    """Return the explicit dates between two offsets of a meta line; nothing relative is resolved."""
    _ = language
    return tuple(_explicit(text, start, end))


def _explicit(text: str, start: int, end: int) -> list[Timex]:
    found = []
    for match in DAY.finditer(text, start, end):
        day = date(int(match[3]), MONTHS.index(match[2].lower()) + 1, int(match[1]))
        value = day.isoformat()
        found.append(
            Timex(
                start=match.start(),
                end=match.end(),
                text=match[0],
                type="DATE",
                value=value,
                rule="day month year",
                explanation=f"An explicit date: {value}.",
                moment=Moment(day, day, "day", value),
            )
        )
    return found
