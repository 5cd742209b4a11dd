"""The unified timeline: the events that the mentions of all articles tell, in time order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from timeline.antiquity import LAST_DAY, day_numbers
from timeline.merge.event import build_event
from timeline.merge.graph import grouped
from timeline.model import Event, Mention, Moment, ReadArticle


def merge(articles: Iterable[ReadArticle]) -> tuple[Event, ...]:
    """Return the events that the articles tell, in time order, those without a date last; in any order."""
    known = tuple(articles)
    sources = {article.id: article.source for article in known if article.source}
    return merge_mentions((mention for article in known for mention in article.mentions), sources)


def merge_mentions(mentions: Iterable[Mention], sources: Mapping[str, str]) -> tuple[Event, ...]:
    """Return the events that the mentions tell, in time order, those without a date last.

    ``sources`` maps article ids to publishers where known. The order of the mentions does not matter, and adding
    articles one by one as ``merge/graph.py`` describes gives the same events.
    """
    return tuple(sorted((build_event(group, sources) for group in grouped(mentions)), key=time_order))


def time_order(event: Event) -> tuple[int, int, str]:
    """Return what a timeline is sorted by: first day, last day, id; years before Christ first, no days last."""
    return (*day_order(event.moment), event.id)


def day_order(moment: Moment | None) -> tuple[int, int]:
    """Return what a timeline is sorted by but for the id."""
    earliest, latest = day_numbers(moment)
    return LAST_DAY if earliest is None else earliest, LAST_DAY if latest is None else latest
