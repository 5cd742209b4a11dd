"""How important an event is, from the event alone: who tells it, how prominently, how precisely it is dated."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from timeline.model import Mention, Moment

PRECISE = frozenset({"day", "part-of-day", "hour", "minute", "second"})
MANY_SOURCES = 10


def importance(mentions: Sequence[Mention], moment: Moment | None, sources: Mapping[str, str]) -> float:
    """Return the importance of an event, 0-1, rounded to three decimals.

    ``sources`` maps article ids to their publisher; an article without one counts as its own. Copies of one wire
    story (the same words) count once, whoever prints them.
    """
    breadth = min(1.0, math.log2(_tellers(mentions, sources)) / math.log2(MANY_SOURCES))
    salience = max(mention.salience for mention in mentions)
    is_known = moment is not None and moment.earliest is not None
    explicit = is_known and any(mention.timex is not None for mention in mentions)
    precise = moment is not None and is_known and moment.precision in PRECISE and not moment.approximate
    return round(0.5 * breadth + 0.25 * salience + 0.15 * explicit + 0.1 * precise, 3)


def _tellers(mentions: Sequence[Mention], sources: Mapping[str, str]) -> float:
    """Return how many tell the event: publishers count whole, further articles of theirs half, copies not at all."""
    articles = {mention.stems: mention.article for mention in mentions}.values()
    publishers = {sources.get(article, article) for article in articles}
    return len(publishers) + 0.5 * (len(set(articles)) - len(publishers))
