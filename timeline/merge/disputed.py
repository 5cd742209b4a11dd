"""Figures on which the sources of an event disagree with the telling that it shows: an update, or a conflict."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from timeline.merge.figures import ONE_OF_A_KIND, Figure
from timeline.merge.profile import cosine_of_words, profile_of
from timeline.merge.updates import Counts, any_same, is_earlier
from timeline.model import Conflict, Mention

ALIKE = 0.6
"""Cosine, figures apart, from which two tellings count the same of what there may be several (``ships``, ``%``): no
effect seen between .4 and .6, at .8 four of 25 disputes are lost."""
UNKNOWN_TIME = "XXXX"


def disputed_figures(mentions: Sequence[Mention], shown: Mention, told: Counts) -> tuple[Conflict, ...]:
    """Return each figure that excludes those of the article shown, or of the last that counts it; ordered by unit.

    An article that tells the figure too does not dispute it, whatever else it counts. A count that nobody gives on the
    day of the event's own or later is an update's earlier state; one of the same day, or of a day unknown, a conflict.
    """
    against: dict[tuple[str, float], dict[int, None]] = defaultdict(dict)
    texts: dict[tuple[str, float], str] = {}
    own: dict[str, date | None] = {}
    for unit, counting in sorted(_by_unit(told).items()):
        first = _reference(mentions, counting, shown)
        disputing = list(_disputing(mentions, counting, first, unit))
        own[unit] = _last_agreeing(mentions, counting, first)
        for position, figure in disputing:
            against[unit, figure.value][position] = None
            texts.setdefault((unit, figure.value), figure.text)
    return tuple(_conflict(mentions, tuple(against[key]), texts[key], own[key[0]]) for key in sorted(texts))


def _conflict(mentions: Sequence[Mention], places: tuple[int, ...], text: str, own: date | None) -> Conflict:
    is_replaced = all(is_earlier(mentions[place].reported, own) for place in places)
    edtf = _time(mentions[places[0]])
    return Conflict(edtf, places, "figures", text, "update" if is_replaced else "conflict")


def _by_unit(told: Counts) -> dict[str, dict[int, list[Figure]]]:
    """Return for each unit the figures that count it, by the place of their mention."""
    counting: dict[str, dict[int, list[Figure]]] = defaultdict(lambda: defaultdict(list))
    for place, figures in told.items():
        for figure in figures:
            counting[figure.unit][place].append(figure)
    return counting


def _reference(mentions: Sequence[Mention], counting: Iterable[int], shown: Mention) -> int:
    """Return the place of the mention whose count is taken as the event's own: that shown, else the last reported."""
    return min(
        counting,
        key=lambda place: (
            mentions[place] != shown,
            mentions[place].article != shown.article,
            -(mentions[place].reported or date.min).toordinal(),
            place,
        ),
    )


def _disputing(
    mentions: Sequence[Mention], counting: Mapping[int, Sequence[Figure]], first: int, unit: str
) -> Iterable[tuple[int, Figure]]:
    counts = _by_article(mentions, counting)
    own = counts[mentions[first].article]
    agreeing = {article for article, others in counts.items() if any_same(own, others)}
    for position, figures in counting.items():
        if mentions[position].article not in agreeing and _counts_the_same(mentions[first], mentions[position], unit):
            yield from ((position, figure) for figure in figures)


def _last_agreeing(mentions: Sequence[Mention], counting: Mapping[int, Sequence[Figure]], first: int) -> date | None:
    """Return the last day on which the event's own count was reported, None where none is known."""
    days = (mentions[at].reported for at, figures in counting.items() if any_same(figures, counting[first]))
    return max((day for day in days if day), default=None)


def _by_article(mentions: Sequence[Mention], counting: Mapping[int, Sequence[Figure]]) -> dict[str, list[Figure]]:
    counts: dict[str, list[Figure]] = defaultdict(list)
    for position, figures in counting.items():
        counts[mentions[position].article] += figures
    return counts


def _counts_the_same(one: Mention, other: Mention, unit: str) -> bool:
    if unit in ONE_OF_A_KIND:
        return True
    return cosine_of_words(profile_of(one), profile_of(other)) >= ALIKE


def _time(mention: Mention) -> str:
    return mention.moment.edtf if mention.moment else UNKNOWN_TIME
