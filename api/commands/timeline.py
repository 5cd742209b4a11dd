"""``dateline timeline``: the merged events of articles, or of a store."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from typing import BinaryIO, TypeVar

import click
import msgspec

from api.answers import event_out
from api.commands.digests import write_digests
from api.commands.kept import store_option, stored
from api.commands.lines import Faults, each_line, jsonl_option, raw_option, read_row, write_line
from api.commands.workers import workers_option
from api.ingest.fields import Row
from api.selection import select
from api.store.protocol import TimelinePage, TimelineQuery
from api.store.records import head_of
from api.tasks import ToldArticle, merged
from timeline.digest.outline import Outline, outline_of
from timeline.model import Article

T = TypeVar("T")
_PAGE = 500
_ALL = 10**9


class _Day(click.ParamType[date]):
    """A day as ISO 8601 writes it."""

    name = "day"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Return the day."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value!r} is not a day such as 2023-07-11", param, ctx)


@click.command("timeline")
@jsonl_option
@raw_option
@workers_option
@store_option
@click.option(
    "--digest",
    type=click.File("rb"),
    metavar="SPEC",
    help="Summarise to the days and sentences that the JSON file SPEC asks for.",
)
@click.option("--from", "start", type=_Day(), metavar="DAY", help="Events that touch this day or a later one.")
@click.option("--to", "end", type=_Day(), metavar="DAY", help="Events that touch this day or an earlier one.")
@click.option("--q", metavar="WORDS", help="Events that tell all of these words.")
@click.option(
    "--article", "articles", multiple=True, metavar="ID", help="Events that this article tells; may be repeated."
)
@click.option("--source", metavar="NAME", help="Events that this publisher tells.")
@click.option("--entity", metavar="NAME", help="Events with this person, place or organisation.")
@click.option(
    "--min-importance",
    type=click.FloatRange(0, 1),
    default=0.0,
    metavar="X",
    help="Events of at least this importance, 0 to 1.",
)
@click.option("--tense", type=click.Choice(["past", "planned", "cancelled"]), help="Past, planned or cancelled events.")
@click.option(
    "--dates",
    type=click.IntRange(min=1),
    metavar="N",
    help="Only so many days, the most important, each by its most important event.",
)
@click.option(
    "--order", type=click.Choice(["asc", "desc"]), default="asc", show_default=True, help="Oldest or newest first."
)
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="At most so many events.")
def command(
    jsonl: BinaryIO | None,
    store: str,
    digest: BinaryIO | None,
    start: date | None,
    end: date | None,
    limit: int | None,
    workers: int,
    *,
    raw: bool,
    **filters: object,
) -> None:
    """Write the unified timeline of the articles in a file, or of the stored ones.

    One event a line, as POST /timeline answers them. With --digest, one JSON object: name → day → sentences.
    """
    if digest is not None and jsonl is None:
        raise click.UsageError("--digest works on --jsonl FILE")
    query = TimelineQuery(start=start, end=end, limit=limit or _ALL, **filters)  # type: ignore[arg-type]  # click has made each of its type
    if jsonl is None:
        _write_stored(store, query)
        return
    faults = Faults()
    if digest is not None:
        # Of each article only its outline is kept, so that thousands of them fit in memory.
        outlines = each_line(jsonl, faults, workers, partial(_outlined, raw=raw))
        write_digests(_distinct(outlines, faults), digest)
    else:
        told = each_line(jsonl, faults, workers, partial(_told, raw=raw))
        _write_events(_page(list(_distinct(told, faults)), query))
    faults.exit()


def _outlined(_: Row, article: Article, *, raw: bool) -> tuple[str, Outline]:
    return article.id, outline_of(article, raw=raw)


def _told(row: Row, article: Article, *, raw: bool) -> tuple[str, ToldArticle]:
    read = read_row(row, article, raw=raw)
    return read.id, ToldArticle(head_of(read, b"", b""), read.mentions)


def _page(told: list[ToldArticle], query: TimelineQuery) -> TimelinePage:
    return select(merged(told), [article.head for article in told], query, b"")


def _write_events(page: TimelinePage) -> None:
    for event in page.events:
        write_line(event_out(event, page.sources))


def _write_stored(store: str, query: TimelineQuery) -> None:
    left = query.limit
    with stored(store) as opened:
        while left > 0:
            page = opened.timeline(_part(query, min(left, _PAGE)))
            _write_events(page)
            left -= len(page.events)
            if page.next is None:
                break
            query = _part(query, left, page.next)


def _part(query: TimelineQuery, limit: int, cursor: str | None = None) -> TimelineQuery:
    return msgspec.structs.replace(query, limit=limit, cursor=cursor or query.cursor)


def _distinct(lines: Iterable[tuple[int, tuple[str, T]]], faults: Faults) -> Iterator[T]:
    """Yield what was made of each line; of two articles with one id the second is a fault."""
    seen: set[str] = set()
    for number, (article, made) in lines:
        if article in seen:
            faults.tell(number, f"id {article!r} stands on an earlier line too")
        else:
            seen.add(article)
            yield made
