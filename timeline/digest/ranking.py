"""Which days belong on a timeline: those that articles keep coming back to.

A day counts once for each article that names it, and the more the longer after it the article was published: what is
still told of weeks later mattered (Tran et al. 2013 learn much the same from many features). Days beside a chosen one
are held back a little, since a report names yesterday whatever happened.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from timeline.digest.outline import Outline
from timeline.digest.spec import Spec
from timeline.digest.story import distance

HELD_BACK = 0.55
"""What each chosen neighbour takes off a day's score (scores are natural logarithms)."""
PUBLICATION = 0.1
"""What an article counts for the day it appeared, so that days that nobody names come last, busiest first."""
ONE_DAY = timedelta(1)


def chosen_days(outlines: Iterable[Outline], spec: Spec) -> tuple[date, ...]:
    """Return the days of a digest in time order, at most ``spec.dates`` of them within its span."""
    scores = {day: score for day, score in day_scores(outlines).items() if spec.start <= day <= spec.end}
    return tuple(sorted(_best_first(scores, spec.dates)))


def day_scores(outlines: Iterable[Outline]) -> dict[date, float]:
    """Return the score of every day that the articles name or appeared on."""
    weights: dict[date, float] = defaultdict(float)
    for outline in outlines:
        for day in dict.fromkeys(day for sentence in outline.sentences for day in sentence.days):
            weights[day] += 1 + distance(outline.published, day)
        if outline.published:
            weights[outline.published] += PUBLICATION
    return {day: math.log1p(weight) for day, weight in weights.items()}


def _best_first(scores: Mapping[date, float], most: int) -> list[date]:
    left, chosen = dict(scores), list[date]()
    while left and len(chosen) < most:
        best = min(left, key=lambda day: (-left[day], day))
        del left[best]
        chosen.append(best)
        for neighbour in _neighbours(best):
            if neighbour in left:
                left[neighbour] -= HELD_BACK
    return chosen


def _neighbours(day: date) -> list[date]:
    before = [day - ONE_DAY] if day > date.min else []
    return [*before, day + ONE_DAY] if day < date.max else before
