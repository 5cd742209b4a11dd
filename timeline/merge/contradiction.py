"""Whether articles that put alike happenings on different days contradict each other, or tell of two happenings."""

from __future__ import annotations

from datetime import date

from timeline.languages.weights import weights_of
from timeline.merge.figures import exclude, figures_of
from timeline.merge.moments import days_of
from timeline.model import Mention
from timeline.stems import begins_with

RARE_NAME = 4.0
"""Weight in news from which a name that both tell speaks for one happening: chosen by hand, 3 to 5 change four pairs in
4,775. In a language without weights no name does."""
LARGE = 10
"""Figures above this that both tell speak for one happening: small ones are told of anything. Chosen by hand; no effect
seen between 3 and 30."""


def one_happening(a: Mention, b: Mention) -> bool:
    """Return whether two alike mentions of different days tell of one happening: a rare name or large figure says so.

    They do not where each article tells the day of its own publication: then the same happened again.
    """
    return (_share_name(a, b) or _share_figure(a, b)) and not _each_its_own_day(a, b)


def _share_name(a: Mention, b: Mention) -> bool:
    shared = {word.casefold() for entity in a.entities for word in entity.split()}
    shared &= {word.casefold() for entity in b.entities for word in entity.split()}
    stems = set(a.stems) & set(b.stems)
    weights, others = weights_of(stems, a.language), weights_of(stems, b.language)
    rare = {stem for stem in stems if min(weights[stem], others[stem]) >= RARE_NAME}
    return any(begins_with(word, stem) for stem in rare for word in shared)


def _share_figure(a: Mention, b: Mention) -> bool:
    told = {(figure.unit, figure.value) for figure in figures_of(a) if figure.value > LARGE}
    return any((figure.unit, figure.value) in told for figure in figures_of(b))


def _each_its_own_day(a: Mention, b: Mention) -> bool:
    """Return whether the later day is that of the later article, told by weekday or with other figures."""
    published_a, published_b = _publication(a), _publication(b)
    days_a, days_b = a.moment and days_of(a.moment), b.moment and days_of(b.moment)
    if not (published_a and published_b and days_a and days_b) or published_a == published_b:
        return False
    follows = (published_a < published_b) == (days_a < days_b)
    return follows and ((_is_relative(a) and _is_relative(b)) or exclude(figures_of(a), figures_of(b)))


def _publication(mention: Mention) -> date | None:
    """Return the day of publication that a mention's date was counted from, None where it was not."""
    anchor = mention.timex.anchor if mention.timex else None
    if anchor is None or anchor.kind != "publication":
        return None
    try:
        return date.fromisoformat(anchor.value[:10])
    except ValueError:  # a month, a year, or an interval of days
        return None


def _is_relative(mention: Mention) -> bool:
    return mention.timex is not None and not any(char.isdigit() for char in mention.timex.text)
