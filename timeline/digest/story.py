"""The story of a day, and the sentences that tell it best.

A day's story is the mean of two centroids: of the sentences that name the day, wherever they stand, and of the openings
of the articles that appeared on it (PM-mean of Gholipour Ghalandari and Ifrim 2020). Sentences are added one by one so
that together they come closest to the story, as their centroid-opt does.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from timeline.digest.vectors import Vector, add, dot, scaled
from timeline.words import UNSPACED

# Set on the four development topics of Timeline17: half to twice of each moves AR1 by less than .006.
FEWEST_WORDS = 5
MOST_WORDS = 60
"""Words of a sentence that a reader takes for one: fewer are captions and links, more are fused lines."""
MOST_CANDIDATES = 200
"""Sentences, the closest to the story, among which a day's are chosen."""
LOOKING_BACK = 2.0
"""How much more a sentence that names the day counts for its story, for each e times as many days it looks back."""
NAMING = 0.3
"""How much closer to the story a sentence counts that names the day."""
ALIKE = 0.3
"""Cosine above which a sentence says again what a chosen one says."""
STORY_WORDS = 60
"""Words that a day's story is told in."""


class Candidate(Struct, frozen=True):
    """A sentence that may tell a day's story: its vector of length 1, whether it names the day, its weight if so.

    ``weight`` grows with the time from the day to the article: what is still told later is what mattered.
    """

    text: str
    vector: Vector
    names_day: bool
    weight: float


def story_of(candidates: Sequence[Candidate]) -> Vector:
    """Return the vector of a day's story at length 1: its heaviest words, without what single sentences add."""
    story: Vector = {}
    for naming in (True, False):
        centroid: Vector = {}
        for candidate in candidates:
            if candidate.names_day is naming:
                add(centroid, candidate.vector, 1 + LOOKING_BACK * candidate.weight if naming else 1.0)
        add(story, scaled(centroid))
    heaviest = sorted(story.items(), key=lambda item: (-item[1], item[0]))[:STORY_WORDS]
    return scaled(dict(heaviest))


def best_sentences(candidates: Sequence[Candidate], count: int) -> list[str]:
    """Return the sentences that together tell the day's story best, at most ``count``, none much like another."""
    story = story_of(candidates)
    pool = _pool(candidates, story)
    chosen: list[Candidate] = []
    total: Vector = {}
    while pool and len(chosen) < count:
        best = max(pool, key=lambda candidate: _closeness(candidate, total, story))
        chosen.append(best)
        add(total, best.vector)
        pool = [candidate for candidate in pool if dot(candidate.vector, best.vector) <= ALIKE]
    return [candidate.text for candidate in chosen]


def _pool(candidates: Sequence[Candidate], story: Vector) -> list[Candidate]:
    """Return the likeliest candidates of a readable length, each text once, the closest first."""
    by_text = {candidate.text: candidate for candidate in candidates if _is_readable(candidate.text)}
    return sorted(by_text.values(), key=lambda candidate: (-dot(candidate.vector, story), candidate.text))[
        :MOST_CANDIDATES
    ]


def _is_readable(text: str) -> bool:
    return FEWEST_WORDS <= _length(text) <= MOST_WORDS


def _length(text: str) -> int:
    """Return how many words a text has; in scripts without spaces two characters count as one."""
    unspaced = 0 if text.isascii() else sum(len(run) // 2 for run in UNSPACED.findall(text))
    return text.count(" ") + 1 + unspaced


def _closeness(candidate: Candidate, total: Vector, story: Vector) -> float:
    """Return the cosine to the story of what is chosen with the candidate, raised where it names the day."""
    together = dot(total, total) + 2 * dot(total, candidate.vector) + 1
    cosine = (dot(total, story) + dot(candidate.vector, story)) / math.sqrt(together)
    return cosine * (1 + NAMING * candidate.names_day)


def distance(published: date | None, day: date) -> float:
    """Return how far behind an article the day it names lies, as a logarithm; 0 where it lies ahead or nobody knows."""
    return math.log1p(max(0, (published - day).days)) if published else 0.0
