"""Headlines of any language: the words round the date, by punctuation alone."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from timeline.headlines.headlines import Before, Headlines, Person, Wanted
from timeline.syntax.sentence import Parsed

MOST_CHARACTERS = 120
"""Up to here a sentence is its own headline: some sixteen words, the length that English headlines are cut to."""
FEWEST_CHARACTERS = 40
"""A shorter part of a sentence seldom tells what happened by itself: what stands beside it is taken in."""
PARTS = re.compile(r"(?<=[,;:،؛，；：、])\s*|\s+[-–—]\s+|(?<=[—―])")
"""Where a part of a sentence ends: behind a comma, a semicolon or a colon of any script, or at a dash."""
ENDS = " \t\n,;:،؛，；：、-–—."


def plain_headline(wanted: Wanted) -> str:
    """Return the sentence, or where it is long the parts of it round the date, with an ellipsis where it was cut."""
    text = wanted.one.sentence.text
    if len(text) <= MOST_CHARACTERS:
        return " ".join(text.split()).rstrip(".。 ")
    at = wanted.own.start - wanted.one.sentence.start if wanted.own else 0
    first, last = _round(_parts(text), at)
    headline = " ".join(text[first:last].split()).strip(ENDS)
    headline = headline if len(headline) <= 2 * MOST_CHARACTERS else _cut(headline)
    opening = "… " if first else ""
    ending = " …" if last < len(text.rstrip(ENDS)) else ""
    return f"{opening}{headline}{ending}"


def _parts(text: str) -> list[tuple[int, int]]:
    """Return the spans of the parts of a sentence, in order."""
    cuts = [0, *(match.end() for match in PARTS.finditer(text)), len(text)]
    return [(first, last) for first, last in pairwise(cuts) if first < last]


def _round(parts: Sequence[tuple[int, int]], at: int) -> tuple[int, int]:
    """Return the span of the part that holds a place, with those beside it until it tells enough."""
    number = next((number for number, (_, last) in enumerate(parts) if at < last), len(parts) - 1)
    first, last = parts[number]
    low, high = number, number
    while last - first < FEWEST_CHARACTERS and (high + 1 < len(parts) or low):
        if high + 1 < len(parts):
            high += 1
            last = parts[high][1]
        else:
            low -= 1
            first = parts[low][0]
    return first, last


def _cut(headline: str) -> str:
    """Return what fits of a part that is too long, to a word's end, with an ellipsis."""
    kept = headline[: 2 * MOST_CHARACTERS].rpartition(" ")[0] or headline[: 2 * MOST_CHARACTERS]
    return f"{kept.rstrip(ENDS)} …"


def _nobody(parsed: Sequence[Parsed], forms: Mapping[str, str]) -> Person | None:
    _ = parsed, forms
    return None


class Forgetful:
    """Sentences that leave nothing to refer back to: pronouns are not known."""

    def __init__(self, forms: Mapping[str, str]) -> None:
        """Begin; ``forms`` are the long forms of the article's names."""
        _ = forms

    def add(self, one: Parsed, /) -> None:
        """Take the next sentence in."""

    def before(self, one: Parsed, /) -> Before:
        """Return nothing to refer back to."""
        _ = one
        return Before()


PLAIN = Headlines(headline_of=plain_headline, one_person=_nobody, earlier=Forgetful)
