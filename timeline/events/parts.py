"""Sentences that only say more about the event an article mainly tells: they join it instead of standing alone."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from timeline.model import Mention

SHARED = 2
SHORTEST = 3


def with_parts(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Return the mentions of an article, those that say more about its main event marked as parts of that mention.

    The main event is the first one told on the article's main date. A sentence says more about it if it has no date of
    its own and shares at least two words with it.
    """
    lead = _lead(mentions)
    if lead is None:
        return tuple(mentions)
    words = _content(lead)
    parts = {mention.index for mention in mentions if _says_more(mention, lead, words)}
    if not parts:
        return tuple(mentions)
    return tuple(
        msgspec.structs.replace(mention, part_of=lead.index) if mention.index in parts | {lead.index} else mention
        for mention in mentions
    )


def _lead(mentions: Sequence[Mention]) -> Mention | None:
    """Return the first mention told on the day that the undated sentences inherit, None where nothing is inherited."""
    days = next((mention.moment for mention in mentions if mention.inherited), None)
    if days is None:
        return None
    same = (mention for mention in mentions if mention.moment and mention.moment.earliest == days.earliest)
    return next((mention for mention in same if mention.moment and mention.moment.latest == days.latest), None)


def _says_more(mention: Mention, lead: Mention, words: frozenset[str]) -> bool:
    return mention.inherited is not None and mention.index != lead.index and len(_content(mention) & words) >= SHARED


def _content(mention: Mention) -> frozenset[str]:
    return frozenset(stem for stem in mention.stems if len(stem) >= SHORTEST and not stem.isdigit())
