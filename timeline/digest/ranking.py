"""Which days belong on a timeline: those that articles keep coming back to.

A day counts once for each article that names it, and the more the longer after it the article was published: what is
still told of weeks later mattered (Tran et al. 2013 learn much the same from many features). A chronology, an article
that looks back on many days, has chosen its days itself and counts as several articles. Days beside a chosen one are
held back a little, since a report names yesterday whatever happened.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from timeline.days import add_days
from timeline.digest.outline import Outline
from timeline.digest.spec import Spec
from timeline.digest.story import distance

# Set on the four development topics of Timeline17, see benchmarks/README.md: half to twice of each moves AR1 by less
# than .006, weights of a chronology from 3 to 12 and bounds from 3 to 5 days by no more than .003.
HELD_BACK = 0.7
"""What each chosen neighbour takes off a day's score (scores are natural logarithms)."""
PUBLICATION = 0.1
"""What an article counts for the day it appeared, so that days that nobody names come last, busiest first."""
CHRONOLOGY = 4.0
"""What an article counts more for each time that it looks back on e times as many days as a report does."""
LOOKED_BACK_ON = 3
"""So many days before the day of publication and the one before it a report may name."""
ONE_DAY = timedelta(1)


def chosen_days(outlines: Iterable[Outline], spec: Spec) -> tuple[date, ...]:
    """Return the days of a digest in time order, at most ``spec.dates`` of them within its span."""
    scores = {day: score for day, score in day_scores(outlines).items() if spec.start <= day <= spec.end}
    return tuple(sorted(_best_first(scores, spec.dates)))


def day_scores(outlines: Iterable[Outline]) -> dict[date, float]:
    """Return the score of every day that the articles name or appeared on."""
    weights: dict[date, float] = defaultdict(float)
    for outline in outlines:
        days = dict.fromkeys(day for sentence in outline.sentences for day in sentence.days)
        several = 1 + CHRONOLOGY * _chronology(outline.published, days)
        for day in days:
            weights[day] += several * (1 + distance(outline.published, day))
        if outline.published:
            weights[outline.published] += PUBLICATION
    return {day: math.log1p(weight) for day, weight in weights.items()}


def _chronology(published: date | None, days: Iterable[date]) -> float:
    """Return by how much an article looks back on more days than a report, as a logarithm; 0 for a report."""
    if published is None:
        return 0.0
    past = sum(published - day > ONE_DAY for day in days)
    return max(0.0, math.log((1 + past) / (1 + LOOKED_BACK_ON)))


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
    return [beside for days in (-1, 1) if (beside := add_days(day, days))]
