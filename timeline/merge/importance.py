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
    tellings = {(sources.get(mention.article, mention.article)): mention.stems for mention in mentions}
    distinct = len(set(tellings.values()))
    breadth = min(1.0, math.log2(distinct) / math.log2(MANY_SOURCES)) if distinct else 0.0
    salience = max(mention.salience for mention in mentions)
    explicit = any(mention.timex is not None for mention in mentions)
    precise = moment is not None and moment.precision in PRECISE and not moment.approximate
    return round(0.45 * breadth + 0.3 * salience + 0.15 * explicit + 0.1 * precise, 3)
