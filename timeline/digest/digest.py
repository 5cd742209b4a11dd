"""Timelines summarised to so many days of so many sentences each, out of thousands of articles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from timeline.digest.outline import OPENING, Outline
from timeline.digest.ranking import chosen_days
from timeline.digest.spec import Spec
from timeline.digest.story import Candidate, best_sentences, distance
from timeline.digest.vectors import Vector, rarities, unit_vector

Digest = dict[str, list[str]]
Place = tuple[int, int]


def digest(outlines: Iterable[Outline], specs: Sequence[Spec]) -> dict[str, Digest]:
    """Return for each specification's name its days (ISO 8601, in order), each with the sentences that tell it.

    The order of the articles does not matter. A day that no sentence tells is left out.
    """
    known = sorted(outlines, key=lambda outline: (outline.published or date.min, outline.opening))
    topics: dict[tuple[str, ...], _Topic] = {}
    for spec in specs:
        if spec.keywords not in topics:
            topics[spec.keywords] = _Topic(_on_topic(known, spec.keywords))
    return {spec.name: topics[spec.keywords].digest(spec) for spec in specs}


def _on_topic(outlines: Sequence[Outline], keywords: Sequence[str]) -> Sequence[Outline]:
    words = [keyword.lower() for keyword in keywords]
    return [outline for outline in outlines if any(word in outline.opening for word in words)] or outlines


class _Topic:
    """The articles of one topic, indexed by the days that they name and appeared on."""

    def __init__(self, outlines: Sequence[Outline]) -> None:
        self._outlines = outlines
        self._rarity = rarities(sentence.stems for outline in outlines for sentence in outline.sentences)
        self._places: Mapping[date, list[Place]] = _by_day(outlines)
        self._vectors: dict[Place, Vector] = {}
        self._told: dict[tuple[date, int], list[str]] = {}

    def digest(self, spec: Spec) -> Digest:
        """Return one digest of the topic."""
        days = chosen_days(self._outlines, spec)
        told = {day.isoformat(): self._sentences(day, spec.sentences_per_date) for day in days}
        return {day: sentences for day, sentences in told.items() if sentences}

    def _sentences(self, day: date, count: int) -> list[str]:
        if (day, count) not in self._told:
            candidates = [self._candidate(place, day) for place in self._that_know(day)]
            self._told[day, count] = best_sentences(candidates, count)
        return self._told[day, count]

    def _that_know(self, day: date) -> Sequence[Place]:
        """Return the sentences of articles that appeared on a day or later; those that look ahead where there are none.

        What was said of tomorrow is not what happened then.
        """
        places = self._places.get(day, ())
        known = [place for place in places if (self._outlines[place[0]].published or day) >= day]
        return known or places

    def _candidate(self, place: Place, day: date) -> Candidate:
        outline = self._outlines[place[0]]
        sentence = outline.sentences[place[1]]
        if place not in self._vectors:
            self._vectors[place] = unit_vector(sentence.stems, self._rarity)
        return Candidate(sentence.text, self._vectors[place], day in sentence.days, distance(outline.published, day))


def _by_day(outlines: Sequence[Outline]) -> dict[date, list[Place]]:
    """Return for each day the sentences that name it or open an article of that day."""
    places: dict[date, list[Place]] = defaultdict(list)
    for number, outline in enumerate(outlines):
        for position, sentence in enumerate(outline.sentences):
            days = dict.fromkeys(sentence.days)
            if outline.published and sentence.place < OPENING:
                days[outline.published] = None
            for day in days:
                places[day].append((number, position))
    return places
