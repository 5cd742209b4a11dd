"""Figures on which the sources of an event disagree with the telling that it shows: an update, or a conflict."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from timeline.languages import en_figures as en
from timeline.merge.figures import Figure, figures_of, same
from timeline.merge.telling import cosine, telling_of, without_figures
from timeline.model import Conflict, Mention

ALIKE = 0.6
"""Cosine, figures apart, from which two tellings count the same of what there may be several (``ships``, ``%``)."""
ONE_OF_A_KIND = frozenset({*en.FATES.values(), en.MAGNITUDE})
"""What a happening has one count of, however it is told; any other count may be another one."""
UNKNOWN_TIME = "XXXX"

Told = Mapping[int, tuple[Figure, ...]]


def disputed_figures(mentions: Sequence[Mention], shown: Mention) -> tuple[Conflict, ...]:
    """Return each figure that excludes those of the article shown, or of the first that counts it; ordered by unit.

    An article that tells the figure too does not dispute it, whatever else it counts.
    """
    if len({mention.article for mention in mentions}) == 1:
        return ()
    told = {position: figures_of(mention) for position, mention in enumerate(mentions)}
    against: dict[tuple[str, float], list[int]] = defaultdict(list)
    texts: dict[tuple[str, float], str] = {}
    for unit in sorted({figure.unit for figures in told.values() for figure in figures}):
        first = _reference(mentions, told, shown, unit)
        for position, figure in _disputing(mentions, told, first, unit):
            if position not in against[unit, figure.value]:
                against[unit, figure.value].append(position)
            texts.setdefault((unit, figure.value), figure.text)
    return tuple(
        Conflict(_time(mentions[against[key][0]]), tuple(against[key]), "figures", texts[key]) for key in sorted(texts)
    )


def _reference(mentions: Sequence[Mention], told: Told, shown: Mention, unit: str) -> int:
    """Return the place of the mention whose count of a unit is taken as the event's own."""
    counting = [place for place, figures in told.items() if any(figure.unit == unit for figure in figures)]
    return min(counting, key=lambda place: (mentions[place] != shown, mentions[place].article != shown.article, place))


def _disputing(mentions: Sequence[Mention], told: Told, first: int, unit: str) -> Iterable[tuple[int, Figure]]:
    counts = _counts_by_article(mentions, told, unit)
    own = counts[mentions[first].article]
    agreeing = {article for article, others in counts.items() if any(same(a, b) for a in own for b in others)}
    for position, figures in told.items():
        if mentions[position].article not in agreeing:
            found = [figure for figure in figures if figure.unit == unit]
            if found and _counts_the_same(mentions[first], mentions[position], unit):
                yield from ((position, figure) for figure in found)


def _counts_by_article(mentions: Sequence[Mention], told: Told, unit: str) -> dict[str, list[Figure]]:
    counts: dict[str, list[Figure]] = defaultdict(list)
    for position, figures in told.items():
        counts[mentions[position].article] += [figure for figure in figures if figure.unit == unit]
    return counts


def _counts_the_same(one: Mention, other: Mention, unit: str) -> bool:
    if unit in ONE_OF_A_KIND:
        return True
    return cosine(without_figures(telling_of(one)), without_figures(telling_of(other))) >= ALIKE


def _time(mention: Mention) -> str:
    return mention.moment.edtf if mention.moment else UNKNOWN_TIME
