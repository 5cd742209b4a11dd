"""Sentences that only say more about the event an article mainly tells: they join it instead of standing alone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from msgspec.structs import replace

from timeline.events.main_date import MainDate
from timeline.model import Mention

SHARED = 2
SHORTEST = 3


def with_parts(found: Sequence[tuple[Mention, bool]], inherited: MainDate | None) -> tuple[Mention, ...]:
    """Return the mentions of an article, numbered, those that say more about its main event marked as parts of it.

    ``found`` are mentions in text order, each with whether it counts only as such a part. The main event is the first
    one told on the article's main date. A sentence says more about it if it has no date but ``today`` and shares two
    words or more with it.
    """
    reason = inherited.reason if inherited else None
    lead = _lead([mention for mention, only_part in found if not only_part], reason)
    words = _content(lead) if lead else frozenset()
    is_part = [
        lead is not None and mention is not lead and _says_more(mention, lead, words, reason) for mention, _ in found
    ]
    kept = [(mention, part) for (mention, only), part in zip(found, is_part, strict=True) if part or not only]
    whole = next((index for index, (mention, _) in enumerate(kept) if mention is lead), None)
    parts = any(part for _, part in kept)
    return tuple(
        replace(mention, index=index, part_of=whole if part or (parts and index == whole) else None)
        for index, (mention, part) in enumerate(kept)
    )


def _lead(mentions: Sequence[Mention], reason: str | None) -> Mention | None:
    """Return the first mention told on the day that the undated sentences inherit, None where nothing is inherited."""
    inheriting = next((mention for mention in mentions if mention.inherited and mention.inherited == reason), None)
    if inheriting is None:
        return None
    return next(mention for mention in mentions if _days(mention) == _days(inheriting))


def _says_more(mention: Mention, lead: Mention, words: frozenset[str], reason: str | None) -> bool:
    same_day = (mention.inherited is not None and mention.inherited == reason) or _is_today(mention, lead)
    return same_day and len(_content(mention) & words) >= SHARED


def _days(mention: Mention) -> tuple[date | None, date | None] | None:
    return (mention.moment.earliest, mention.moment.latest) if mention.moment else None


def _is_today(mention: Mention, lead: Mention) -> bool:
    """Return whether a sentence is dated by ``today`` or ``this morning``, not by a name of the day, as the lead is."""
    timex = mention.timex
    if timex is None or timex.anchor is None or timex.anchor.kind != "publication" or not timex.text.islower():
        return False
    return mention.moment is not None and lead.moment is not None and mention.moment.earliest == lead.moment.earliest


def _content(mention: Mention) -> frozenset[str]:
    return frozenset(stem for stem in mention.stems if len(stem) >= SHORTEST and not stem.isdigit())
