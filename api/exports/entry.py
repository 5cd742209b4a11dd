"""What every format tells of one event, cleaned once: the only file here that knows the contract's fields."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from api.contract import ArticleRef, ConflictOut, EventOut, MentionOut, TimelineOut
from api.exports.clean import one_line, web_link
from timeline.antiquity import Day, ancient_days

# Stands for "no article says when" where a format insists on a day; the Unix epoch, never the clock.
LONG_AGO = date(1970, 1, 1)


class Source(Struct, frozen=True):
    """One article that tells an event; ``url`` only if it is a web link, ``published`` EDTF."""

    id: str
    title: str | None
    url: str | None
    publisher: str | None
    published: str | None

    @property
    def label(self) -> str:
        """Return what names the article to a reader: title and publisher, as far as they are known, else its id."""
        return ", ".join(part for part in (self.title, self.publisher) if part) or self.id


class Entry(Struct, frozen=True, kw_only=True):
    """One event ready for any format: every text is one line of characters that every format can carry.

    ``earliest`` and ``latest`` are inclusive days, None where an end is open or nothing is known, and where the event
    begins before Christ: then ``ancient`` has its first and last day, in astronomical years (0 is 1 BC). ``reasons``
    says why this date, ``conflicts`` which sources say otherwise, ``marks`` that it is planned or cancelled; one
    sentence each. ``revised`` is the last day on which an article about it was published.
    """

    id: str
    edtf: str | None
    earliest: date | None
    latest: date | None
    ancient: tuple[Day, Day] | None
    precision: str | None
    approximate: bool
    display: str
    headline: str
    text: str
    tense: str
    importance: float
    entities: tuple[str, ...]
    reasons: tuple[str, ...]
    conflicts: tuple[str, ...]
    sources: tuple[Source, ...]
    mentions: int
    revised: date

    @property
    def dated(self) -> bool:
        """Return whether the event has any place on the calendar."""
        return self.earliest is not None or self.latest is not None or self.ancient is not None

    @property
    def marks(self) -> tuple[str, ...]:
        """Return what a reader must know beside the date: that it was planned or cancelled."""
        return {"planned": ("Planned.",), "cancelled": ("Cancelled.",)}.get(self.tense, ())


def entries(timeline: TimelineOut) -> tuple[Entry, ...]:
    """Return one entry an event, in the timeline's order."""
    return tuple(_entry(event) for event in timeline.events)


def _entry(event: EventOut) -> Entry:
    return Entry(
        id=event.id,
        edtf=event.edtf or None,
        earliest=event.earliest,
        latest=event.latest,
        ancient=ancient_days(event.edtf or ""),
        precision=event.precision,
        approximate=event.approximate,
        display=one_line(event.display or "date not known"),
        headline=one_line(event.headline),
        text=one_line(event.text),
        tense=event.tense,
        importance=event.importance,
        entities=_distinct(event.entities),
        reasons=_distinct(_reason(mention) for mention in event.mentions),
        conflicts=tuple(_conflict(event, conflict) for conflict in event.conflicts),
        sources=tuple({mention.article.id: _source(mention.article) for mention in event.mentions}.values()),
        mentions=len(event.mentions),
        revised=max((_published(mention) for mention in event.mentions), default=LONG_AGO),
    )


def _distinct(texts: Iterable[str | None]) -> tuple[str, ...]:
    """Return the texts that say something, each once, in order."""
    return tuple(dict.fromkeys(clean for text in texts if text and (clean := one_line(text))))


def _reason(mention: MentionOut) -> str | None:
    return mention.timex.explanation if mention.timex else mention.inherited


def _conflict(event: EventOut, conflict: ConflictOut) -> str:
    labels = _distinct(_source(event.mentions[index].article).label for index in conflict.mentions)
    told = one_line(conflict.display)
    if conflict.about == "moment":
        what = f"Another date, {told}"
    else:
        what = f"Earlier figures, “{told}”" if conflict.standing == "update" else f"Other figures, “{told}”"
    return f"{what}, in: {'; '.join(labels)}."


def _source(article: ArticleRef) -> Source:
    return Source(
        id=article.id,
        title=one_line(article.title) if article.title else None,
        url=web_link(article.url),
        publisher=one_line(article.source) if article.source else None,
        published=article.published.edtf if article.published else None,
    )


def _published(mention: MentionOut) -> date:
    """Return the last day on which the mention's article can have been published."""
    return mention.article.published.latest if mention.article.published else LONG_AGO
