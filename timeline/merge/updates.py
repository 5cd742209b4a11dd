"""Counts that later reports replace: a toll of twelve that the next day's articles put at fifteen."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from timeline.merge.figures import ONE_OF_A_KIND, Figure, figures_of, same
from timeline.model import Mention

Counts = Mapping[int, Sequence[Figure]]
"""The figures that each mention tells, by its place among those of its event."""


def figures_told(mentions: Sequence[Mention]) -> Counts:
    """Return the figures of each mention by its place, none at all where one article alone tells the event."""
    if len({mention.article for mention in mentions}) == 1:
        return {}
    return {place: figures for place, mention in enumerate(mentions) if (figures := figures_of(mention))}


def outdated(mentions: Sequence[Mention], told: Counts) -> frozenset[int]:
    """Return the places of the mentions that count differently what an article of a later day counts too."""
    places: set[int] = set()
    for unit in ONE_OF_A_KIND:
        counting = {place: [figure for figure in figures if figure.unit == unit] for place, figures in told.items()}
        counting = {place: figures for place, figures in counting.items() if figures}
        last = max((day for place in counting if (day := mentions[place].reported)), default=None)
        if last is not None:
            latest = [figure for place in counting if mentions[place].reported == last for figure in counting[place]]
            places.update(
                place
                for place, figures in counting.items()
                if is_earlier(mentions[place].reported, last) and not any_same(figures, latest)
            )
    return frozenset(places)


def is_earlier(day: date | None, last: date | None) -> bool:
    """Return whether a report is known to be of an earlier day than the last one."""
    return day is not None and last is not None and day < last


def any_same(figures: Collection[Figure], others: Collection[Figure]) -> bool:
    """Return whether two tellings agree on some count."""
    return any(same(one, other) for one in figures for other in others)
