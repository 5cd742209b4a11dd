"""What every store keeps and answers: the structs it takes and gives, the errors it raises, and the protocol itself."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from datetime import date
from typing import Literal, Protocol

from msgspec import Struct

from timeline.model import Article, Event, PublicationContext, ReadArticle, Tense

Outcome = Literal["created", "replaced", "unchanged", "refused"]
Order = Literal["asc", "desc"]
Granularity = Literal["day", "month", "year", "decade"]
Progress = Callable[[int, int], None]


class StoreError(Exception):
    """The store cannot do what was asked; the message says why in one line."""


class SchemaTooNewError(StoreError):
    """The file was written by a newer version of the program; it is left as it is."""


class ReadOnlyError(StoreError):
    """The store can only be read where it is; nothing was written."""


class FullError(StoreError):
    """There is no room for what was to be written; what is deleted makes some."""


class DamagedError(StoreError):
    """What is stored is not what was written: a row cannot be read any more."""


class VersionMismatchError(StoreError):
    """The stored article is not what the caller expects (HTTP 412); ``header`` names what it is expected by."""

    def __init__(self, message: str, header: str) -> None:
        super().__init__(message)
        self.header = header


class QueryError(ValueError):
    """A query asks for what cannot be, such as too many words; ``parameter`` is what of it asks."""

    parameter = "q"


class CursorError(QueryError):
    """A cursor leads nowhere: this store gave none such, or gave it for another query."""

    parameter = "cursor"


class Condition(Struct, frozen=True):
    """What must be stored for a write to be done: looked at in the transaction that writes.

    ``match``: it is stored under one of these versions (``*``: under any). ``none_match``: under none of them.
    """

    match: tuple[str, ...] | None = None
    none_match: tuple[str, ...] = ()

    def check(self, article: str, version: str | None) -> None:
        """Raise VersionMismatchError unless the version under which the article is stored is one that is asked for."""
        if self.match is not None and not _names(self.match, version):
            raise VersionMismatchError(f"article {article}: stored is {version or 'nothing'}", "If-Match")
        if _names(self.none_match, version):
            raise VersionMismatchError(f"article {article}: stored is {version}", "If-None-Match")


ALWAYS = Condition()


def _names(versions: tuple[str, ...], version: str | None) -> bool:
    return version is not None and (version in versions or "*" in versions)


class Put(Struct, frozen=True):
    """What became of one article given to ``put``: ``version`` is None and ``reason`` set where it was refused."""

    id: str
    outcome: Outcome
    version: str | None = None
    reason: str | None = None


class ArticleHead(Struct, frozen=True, kw_only=True):
    """What a list of articles, or the source of a mention, shows of one article.

    ``version`` changes whenever the article's answer would (a strong entity tag). ``astral`` holds the offsets of the
    code points above U+FFFF in the article's text: a UTF-16 offset is the code point offset plus the number of astral
    offsets below it.
    """

    id: str
    title: str | None
    url: str | None
    source: str | None
    language: str
    published: PublicationContext
    version: str
    astral: tuple[int, ...] = ()


class StoredArticle(Struct, frozen=True):
    """One article as given, and as it was read."""

    head: ArticleHead
    raw: Article
    read: ReadArticle


class ArticleQuery(Struct, frozen=True, kw_only=True):
    """Which articles to list, newest first. ``published_from``/``published_to`` are inclusive days.

    An article whose publication is an interval is listed when the interval touches the days asked for; one whose
    publication is unknown comes last, and never when days are asked for.
    """

    q: str | None = None
    source: str | None = None
    published_from: date | None = None
    published_to: date | None = None
    limit: int = 50
    cursor: str | None = None


class ArticlePage(Struct, frozen=True):
    """One page of articles; ``next`` is the cursor of the page after it, None at the end."""

    articles: tuple[ArticleHead, ...]
    next: str | None


class TimelineQuery(Struct, frozen=True, kw_only=True):
    """Which events to answer. ``start``/``end`` are inclusive days: events whose moment touches them.

    ``q`` asks for all of its words (a quoted phrase stays together), in any of the event's mentions. Events without a
    day (undated, or dated in part) come after all dated ones, in either order, and never when days are asked for.
    ``dates`` asks for the most important days alone, so many, each by its most important event.
    """

    start: date | None = None
    end: date | None = None
    q: str | None = None
    articles: tuple[str, ...] = ()
    source: str | None = None
    entity: str | None = None
    min_importance: float = 0.0
    tense: Tense | None = None
    dates: int | None = None
    granularity: Granularity | None = None
    order: Order = "asc"
    limit: int = 100
    cursor: str | None = None


class TopEvent(Struct, frozen=True):
    """The most important event of a period: enough to name it."""

    id: str
    headline: str
    importance: float


class Bucket(Struct, frozen=True):
    """One period of a timeline: its EDTF text, first and last day, the number of its events, and the most important.

    A period is never finer than its events: one that is told as a month alone is counted in a bucket of that month
    even where days are asked for. What fits no decade is counted under ``..`` without days.
    """

    period: str
    earliest: date | None
    latest: date | None
    count: int
    top: TopEvent


class TimelinePage(Struct, frozen=True, kw_only=True):
    """One page of a timeline.

    ``sources`` holds the head of every article that a mention of ``events`` names; ``span`` the first and last day of
    all matching events, None when none has a day; ``articles`` how many stored articles the
    timeline was drawn from (those of ``articles`` and ``source`` where these are asked for).
    """

    events: tuple[Event, ...]
    sources: Mapping[str, ArticleHead]
    span: tuple[date, date] | None
    articles: int
    buckets: tuple[Bucket, ...]
    next: str | None


class KeyedPage(Struct, frozen=True, kw_only=True):
    """One page of a timeline for a caller who knows some of its events already.

    ``keys`` name the events in their order: in every answer of one store the same key is the same event, told by the
    same mentions of the same articles. ``events`` and ``sources`` hold those alone that the caller did not know.
    """

    keys: tuple[bytes, ...]
    events: Mapping[bytes, Event]
    sources: Mapping[str, ArticleHead]
    span: tuple[date, date] | None
    articles: int
    buckets: tuple[Bucket, ...]
    next: str | None


class Store(Protocol):
    """Articles, and the one timeline that is always merged over all of them.

    Every method may be called from any thread. A write has reached the disk when its call returns. Whatever is wrong
    with the store itself is a StoreError, whose cause tells more.
    """

    def put(self, articles: Sequence[Article]) -> tuple[Put, ...]:
        """Return what became of each article, in their order.

        One that cannot be read or brought into the timeline never loses the others.
        """
        ...

    def put_one(self, article: Article, condition: Condition = ALWAYS) -> tuple[Put, StoredArticle | None]:
        """Return what became of one article, and what is stored of it once it was written: nothing where it is refused.

        Raises VersionMismatchError where the condition does not hold, and writes nothing then.
        """
        ...

    def get(self, article: str) -> StoredArticle | None:
        """Return one article, None where there is none of that id."""
        ...

    def delete(self, article: str, condition: Condition = ALWAYS) -> bool:
        """Return whether the article was there; its mentions leave the timeline with it.

        Raises VersionMismatchError where the condition does not hold.
        """
        ...

    def read_articles(self, ids: Iterable[str]) -> tuple[ReadArticle, ...]:
        """Return the articles of these ids as they were read, without those that are not stored."""
        ...

    def list_articles(self, query: ArticleQuery) -> ArticlePage:
        """Return one page of articles, newest first. Raises QueryError where the cursor is not one of its own."""
        ...

    def timeline(self, query: TimelineQuery) -> TimelinePage:
        """Return one page of the timeline. Raises QueryError where the cursor is not one of its own."""
        ...

    def keyed_timeline(self, query: TimelineQuery, known: Container[bytes]) -> KeyedPage:
        """Return one page of the timeline without the events that are known. Raises QueryError as ``timeline``."""
        ...

    def event(self, event: str) -> tuple[Event, Mapping[str, ArticleHead]] | None:
        """Return one event with the heads of the articles that tell it, None where there is none of that id."""
        ...

    def generation(self) -> str:
        """Return a text that changes with every write, whichever process made it."""
        ...

    def ready(self) -> bool:
        """Return whether the store can be read and written now."""
        ...

    def refresh(self, progress: Progress | None = None) -> int:
        """Return how many articles were read anew because an older version of the program had read them."""
        ...

    def close(self) -> None:
        """Let go of the file; nothing may be called after it."""
        ...
