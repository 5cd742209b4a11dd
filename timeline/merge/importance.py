"""How important an event is, from the event alone: who tells it, how prominently, how precisely it is dated."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence

from timeline.model import Mention, Moment

PRECISE = frozenset({"day", "part-of-day", "hour", "minute", "second"})
MOST_TOLD = 40.0
"""Tellers, each counted the more the longer after the day it looks back on it, from which an event is told by all.

The weights of breadth, prominence, own date and precision, and this bound, were set on the days of Timeline17's
references (``benchmarks/README.md``) and lie on flat ground.
"""
MOST_DAYS = 30
"""Days back from which it counts no more how far an article looks back: ten make important days worse by .015, sixty
change none."""
HISTORY = 365
"""Days back from which an article tells background, which is not its news: half a year makes important days worse by
.01, two years change none."""
BREADTH, PROMINENCE, DATED, PRECISION = 0.7, 0.1, 0.1, 0.1


def importance(mentions: Sequence[Mention], moment: Moment | None, sources: Mapping[str, str]) -> float:
    """Return the importance of an event, 0-1, rounded to three decimals.

    ``sources`` maps article ids to their publisher; an article without one counts as its own. Copies of one wire
    story (the same words) count once, whoever prints them.
    """
    is_known = moment is not None and moment.earliest is not None
    explicit = is_known and any(mention.timex is not None for mention in mentions)
    precise = moment is not None and is_known and moment.precision in PRECISE and not moment.approximate
    salience = max(mention.salience for mention in mentions)
    breadth = _breadth(mentions, sources)
    return round(BREADTH * breadth + PROMINENCE * salience + DATED * explicit + PRECISION * precise, 3)


def _breadth(mentions: Sequence[Mention], sources: Mapping[str, str]) -> float:
    """Return how broadly an event is told, 0-1: by one article alone 0, however far it looks back."""
    told = {mention.article: mention for mention in {mention.stems: mention for mention in mentions}.values()}
    tellers = _tellers(told, sources)
    if tellers <= 1:
        return 0.0
    looked_back = math.fsum(math.log1p(_days_back(mention)) for mention in told.values())
    return min(1.0, math.log(tellers + looked_back) / math.log(MOST_TOLD))


def _tellers(articles: Collection[str], sources: Mapping[str, str]) -> float:
    """Return how many tell the event: publishers count whole, further articles of theirs half."""
    publishers = {sources.get(article, article) for article in articles}
    return len(publishers) + 0.5 * (len(articles) - len(publishers))


def _days_back(mention: Mention) -> int:
    """Return how many days before its article the day lies that a mention names, at most a month, 0 where unknown."""
    moment = mention.moment
    if mention.timex is None or moment is None or moment.earliest is None or mention.reported is None:
        return 0
    back = (mention.reported - moment.earliest).days
    return min(MOST_DAYS, max(0, back)) if back <= HISTORY else 0
