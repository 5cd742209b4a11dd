"""``dateline timeline``: the merged events of articles, or of a store."""

from __future__ import annotations

from datetime import date
from typing import BinaryIO

import click
import msgspec

from api.answers import event_out
from api.commands.digests import write_digest
from api.commands.kept import store_option, stored
from api.commands.lines import Faults, jsonl_option, raw_option, read_lines, write_line
from api.selection import select
from api.store.protocol import TimelinePage, TimelineQuery
from api.store.records import head_of
from timeline.model import ReadArticle
from timeline.pipeline import unified_timeline

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
        write_digest(jsonl, digest, raw=raw, faults=faults)
    else:
        _write_events(_page(_distinct(jsonl, raw=raw, faults=faults), query))
    faults.exit()


def _page(reads: list[ReadArticle], query: TimelineQuery) -> TimelinePage:
    heads = [head_of(read, b"", b"") for read in reads]
    return select(unified_timeline(reads), heads, query, b"")


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


def _distinct(jsonl: BinaryIO, *, raw: bool, faults: Faults) -> list[ReadArticle]:
    """Return the articles of a file; of two with one id the second is a fault."""
    reads: dict[str, ReadArticle] = {}
    for number, _, read in read_lines(jsonl, raw=raw, faults=faults):
        if read.id in reads:
            faults.tell(number, f"id {read.id!r} stands on an earlier line too")
        else:
            reads[read.id] = read
    return list(reads.values())
