"""Sentences that only say more about the event an article mainly tells: they join it instead of standing alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from timeline.events.main_date import MainDate
from timeline.happenings import tells_of
from timeline.model import Mention

SHARED = 2
"""By hand: half of it changes 35, twice 30 of 814 mentions of 200 articles."""
SHORTEST = 3
"""By hand: half of it changes 1, twice 25 of 814 mentions of 200 articles."""


class Candidate(Struct, frozen=True):
    """A mention, the date it inherits, and whether it counts only where it says more about the main event."""

    mention: Mention
    inherited: MainDate | None
    only_part: bool


class MainEvent(Struct, frozen=True):
    """The first mention told on the day that undated sentences inherit, its words, and that day."""

    mention: Mention
    words: frozenset[str]
    inherited: MainDate


def main_event(found: Sequence[Candidate], inherited: MainDate | None) -> MainEvent | None:
    """Return the event that an article mainly tells, None where no mention inherits the article's main date."""
    if inherited is None:
        return None
    inheriting = next((one.mention for one in found if one.inherited == inherited), None)
    if inheriting is None:
        return None
    mention = next(one.mention for one in found if _days(one.mention) == _days(inheriting))
    return MainEvent(mention, _content(mention.stems), inherited)


def shares_words(stems: Iterable[str], main: MainEvent) -> bool:
    """Return whether a sentence has enough words of the main event's to say more about it."""
    return len(main.words.intersection(stems)) >= SHARED


def with_parts(found: Sequence[Candidate], main: MainEvent | None) -> tuple[Mention, ...]:
    """Return the mentions of an article, numbered, those that say more about its main event marked as parts of it.

    ``found`` are in text order. A sentence says more about the main event if it shares two words or more with it and is
    dated by ``today``, or by nothing and tells what it tells. Where it shares the words and, undated, tells something
    else, it is background and left out.
    """
    lead = main.mention if main else None
    beside = [main is not None and one.mention is not lead and _is_beside(one, main) for one in found]
    is_part = [
        near and lead is not None and (one.mention.timex is not None or tells_of(one.mention, lead))
        for one, near in zip(found, beside, strict=True)
    ]
    kept = [
        (one.mention, part)
        for one, near, part in zip(found, beside, is_part, strict=True)
        if part or not (one.only_part or (near and one.mention.timex is None))
    ]
    whole = next((index for index, (mention, _) in enumerate(kept) if mention is lead), None)
    parts = any(part for _, part in kept)
    return tuple(
        replace(mention, index=index, part_of=whole if part or (parts and index == whole) else None)
        for index, (mention, part) in enumerate(kept)
    )


def _is_beside(one: Candidate, main: MainEvent) -> bool:
    """Return whether a mention of the main event's day has enough of its words to say more about it."""
    same_day = one.inherited == main.inherited or _is_today(one.mention, main.mention)
    return same_day and shares_words(one.mention.stems, main)


def _days(mention: Mention) -> tuple[date | None, date | None] | None:
    return (mention.moment.earliest, mention.moment.latest) if mention.moment else None


def _is_today(mention: Mention, lead: Mention) -> bool:
    """Return whether a sentence is dated by ``today`` or ``this morning``, not by a name of the day, as the lead is."""
    timex = mention.timex
    if timex is None or timex.anchor is None or timex.anchor.kind != "publication" or not timex.text.islower():
        return False
    return mention.moment is not None and lead.moment is not None and mention.moment.earliest == lead.moment.earliest


def _content(stems: Iterable[str]) -> frozenset[str]:
    return frozenset([stem for stem in stems if len(stem) >= SHORTEST and not stem.isdigit()])
