"""One page of a timeline that is not stored: the same filters, order, periods and cursors as the store's."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import cache

from api.store.cursor import Place, query_digest, read_cursor, write_cursor
from api.store.days import on_most_important_days
from api.store.periods import NONE, period_at, period_days, smallest_period
from api.store.protocol import ArticleHead, Bucket, Granularity, TimelinePage, TimelineQuery, TopEvent
from api.store.search import worded
from timeline.antiquity import ancient_years
from timeline.merge.timeline import time_order
from timeline.model import Event

TERM = re.compile(r'"([^"]*)"|[^\s"]+')
TOKEN = re.compile(r"[^\W_]+")


def select(events: Sequence[Event], heads: Sequence[ArticleHead], query: TimelineQuery, secret: bytes) -> TimelinePage:
    """Return a page of the events, which are in time order; ValueError where the cursor is not one of theirs.

    ``secret`` seals the cursors; a digest of the articles makes them good for these articles alone.
    """
    sources = {head.id: head for head in heads}
    matching = [event for event in events if _matches(event, query, sources)]
    if query.order == "desc":
        matching = [event for event in reversed(matching) if _first(event)] + [
            event for event in reversed(matching) if not _first(event)
        ]
    digest = query_digest(query)
    listed = matching if query.dates is None else on_most_important_days(matching, query.dates)
    begin = read_cursor(query.cursor, digest, secret) if query.cursor else 0
    end = begin + query.limit
    return TimelinePage(
        events=tuple(listed[begin:end]),
        sources=sources,
        span=_span(matching),
        articles=sum(_is_wanted(head, query) for head in heads),
        buckets=_buckets(matching, query.granularity) if query.granularity else (),
        next=write_cursor(Place(digest, end), secret) if end < len(listed) else None,
    )


def _matches(event: Event, query: TimelineQuery, sources: dict[str, ArticleHead]) -> bool:
    return (
        event.importance >= query.min_importance
        and (query.tense is None or event.tense == query.tense)
        and _touches(event, query.start, query.end)
        and (not query.articles or any(mention.article in query.articles for mention in event.mentions))
        and (query.source is None or any(sources[m.article].source == query.source for m in event.mentions))
        and (query.entity is None or query.entity.casefold() in (entity.casefold() for entity in event.entities))
        and (query.q is None or _tells(event, query.q))
    )


def _touches(event: Event, start: date | None, end: date | None) -> bool:
    if start is None and end is None:
        return True
    if event.moment and ancient_years(event.moment.edtf):  # before every day that can be asked for
        return start is None
    first = _first(event)
    if first is None:
        return False
    last = event.moment.latest if event.moment and event.moment.latest else date.max
    return (end is None or first <= end) and (start is None or last >= start)


def _first(event: Event) -> date | None:
    return event.moment.earliest if event.moment else None


def _tells(event: Event, q: str) -> bool:
    """Return whether all words of a query occur, stemmed as the store's full-text table stems them."""
    if worded(q) is None:
        return True
    words = stems("\n".join((event.headline, event.text, *(mention.sentence.text for mention in event.mentions))))
    text = f" {' '.join(words)} "
    phrases = (" ".join(stems(match[1] if match[1] is not None else match[0])) for match in TERM.finditer(q))
    return all(f" {phrase} " in text for phrase in phrases if phrase)


def stems(text: str) -> list[str]:
    """Return the Porter stems of a text's words, without case and accents."""
    bare = "".join(char for char in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(char))
    stem = _stemmer()
    return [stem(word) for word in TOKEN.findall(bare)]


@cache
def _stemmer() -> Callable[[str], str]:
    import Stemmer  # noqa: PLC0415  (only where words are searched for)

    stem: Callable[[str], str] = Stemmer.Stemmer("porter").stemWord
    return stem


def _is_wanted(head: ArticleHead, query: TimelineQuery) -> bool:
    return (not query.articles or head.id in query.articles) and query.source in (None, head.source)


def _span(events: Iterable[Event]) -> tuple[date, date] | None:
    moments = [event.moment for event in events if event.moment and event.moment.earliest]
    days = [day for moment in moments for day in (moment.earliest, moment.latest) if day]
    return (min(days), max(days)) if days else None


def _buckets(events: Iterable[Event], granularity: Granularity) -> tuple[Bucket, ...]:
    periods: dict[str, list[Event]] = {}
    for event in events:
        moment = event.moment
        smallest = smallest_period(moment.earliest, moment.latest) if moment else NONE
        periods.setdefault(period_at(smallest, granularity), []).append(event)
    return tuple(_bucket(period, periods[period]) for period in sorted(periods, key=_period_order))


def _period_order(period: str) -> tuple[date, date]:
    days = period_days(period)
    return days or (date.max, date.max)


def _bucket(period: str, events: Sequence[Event]) -> Bucket:
    days = period_days(period)
    top = min(events, key=lambda event: (-event.importance, time_order(event)))
    return Bucket(
        period,
        days[0] if days else None,
        days[1] if days else None,
        len(events),
        TopEvent(top.id, top.headline, top.importance),
    )
