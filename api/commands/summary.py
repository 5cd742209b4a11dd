"""``dateline summary``: the blurb of articles."""

from __future__ import annotations

from functools import partial
from typing import BinaryIO

import click
import msgspec

from api.answers import summary_out
from api.commands.kept import store_option, stored
from api.commands.lines import Object, answer_lines, jsonl_option, raw_option, write_line
from api.commands.workers import workers_option
from api.ingest.fields import Row
from summarize.blurb import summarize
from summarize.methods import METHODS
from summarize.model import Budget
from timeline.model import ReadArticle


@click.command("summary")
@jsonl_option
@raw_option
@workers_option
@click.option("--article", "articles", multiple=True, metavar="ID", help="A stored article; several make one blurb.")
@store_option
@click.option(
    "--method", type=click.Choice(METHODS), default="blurb", show_default=True, help="How sentences are chosen."
)
@click.option("--sentences", type=int, metavar="N", help="At most so many sentences (3 where no budget is given).")
@click.option("--words", type=int, metavar="N", help="At most so many words.")
@click.option("--characters", type=int, metavar="N", help="At most so many characters.")
@click.option("--ratio", type=float, metavar="R", help="At most this share of the article's words.")
@click.option("--query", metavar="WORDS", help="What the blurb should be about.")
def command(  # noqa: PLR0913  (one argument an option)
    jsonl: BinaryIO | None,
    articles: tuple[str, ...],
    store: str,
    method: str,
    sentences: int | None,
    words: int | None,
    characters: int | None,
    ratio: float | None,
    query: str | None,
    workers: int,
    *,
    raw: bool,
) -> None:
    """Write the blurb of articles: sentences of the text, verbatim, in text order.

    One JSON object an article, in their order: {"id", "sentences": [{"text", "start", "end", "score"}], …}; with
    --article, one blurb over these articles of the store.
    """
    if (jsonl is None) == (not articles):
        raise click.UsageError("give either --jsonl FILE or --article ID")
    budget = _budget(sentences=sentences, words=words, characters=characters, ratio=ratio)

    if jsonl is not None:
        answer = partial(_answer, method=method, budget=budget, query=query)
        answer_lines(jsonl, raw=raw, workers=workers, answer=answer, upto="words")
        return
    with stored(store) as opened:
        found = opened.read_articles(articles)
    missing = set(articles) - {read.id for read in found}
    if missing:
        raise click.ClickException(f"no article {min(missing)} in {store}")
    write_line(_blurb(list(found), method, budget, query))


def _answer(row: Row, read: ReadArticle, *, method: str, budget: Budget, query: str | None) -> Object:
    return {"id": row.id if row.id is not None else read.id, **_blurb([read], method, budget, query)}


def _blurb(reads: list[ReadArticle], method: str, budget: Budget, query: str | None) -> Object:
    blurb = summarize(reads, method=method, budget=budget, query=query)
    found: Object = msgspec.to_builtins(summary_out(blurb, reads))
    return found


def _budget(**given: float | None) -> Budget:
    asked = {unit: value for unit, value in given.items() if value is not None}
    try:
        return Budget(**(asked or {"sentences": 3}))  # type: ignore[arg-type]  # click has made each of its type
    except ValueError as error:
        raise click.UsageError(str(error)) from None
