"""Sentences that only say more about the event an article mainly tells: they join it instead of standing alone."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from timeline.model import Mention

SHARED = 2
SHORTEST = 3


def with_parts(found: Sequence[tuple[Mention, bool]]) -> tuple[Mention, ...]:
    """Return the mentions of an article, numbered, those that say more about its main event marked as parts of it.

    ``found`` are mentions in text order, each with whether it counts only as such a part. The main event is the first
    one told on the article's main date. A sentence says more about it if it has no date of its own and shares at least
    two words with it.
    """
    lead = _lead([mention for mention, only_part in found if not only_part])
    words = _content(lead) if lead else frozenset()
    is_part = [lead is not None and mention is not lead and _says_more(mention, words) for mention, _ in found]
    kept = [(mention, part) for (mention, only), part in zip(found, is_part, strict=True) if part or not only]
    whole = next((index for index, (mention, _) in enumerate(kept) if mention is lead), None)
    parts = any(part for _, part in kept)
    return tuple(
        replace(mention, index=index, part_of=whole if part or (parts and index == whole) else None)
        for index, (mention, part) in enumerate(kept)
    )


def _lead(mentions: Sequence[Mention]) -> Mention | None:
    """Return the first mention told on the day that the undated sentences inherit, None where nothing is inherited."""
    days = next((mention.moment for mention in mentions if mention.inherited), None)
    if days is None:
        return None
    same = (mention for mention in mentions if mention.moment and mention.moment.earliest == days.earliest)
    return next((mention for mention in same if mention.moment and mention.moment.latest == days.latest), None)


def _says_more(mention: Mention, words: frozenset[str]) -> bool:
    return mention.inherited is not None and len(_content(mention) & words) >= SHARED


def _content(mention: Mention) -> frozenset[str]:
    return frozenset(stem for stem in mention.stems if len(stem) >= SHORTEST and not stem.isdigit())
