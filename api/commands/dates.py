"""``dateline dates``: the date expressions of articles."""

from __future__ import annotations

from typing import BinaryIO

import click

from api.answers import timex_out
from api.commands.lines import Object, answer_lines, jsonl_option, raw_option
from api.commands.workers import workers_option
from api.ingest.fields import Row
from timeline.model import ReadArticle


@click.command("dates")
@jsonl_option
@raw_option
@workers_option
def command(jsonl: BinaryIO | None, workers: int, *, raw: bool) -> None:
    """Write every date expression of articles, with what it means and why.

    One JSON object an article, in their order: {"id", "timexes": [{"start", "end", "text", "type", "value", …}]}.
    Offsets are code points of the text as given (of the extracted text for HTML).
    """
    if jsonl is None:
        raise click.UsageError("give --jsonl FILE")
    answer_lines(jsonl, raw=raw, workers=workers, answer=_answer, upto="dates")


def _answer(row: Row, read: ReadArticle) -> Object:
    return {"id": row.id if row.id is not None else read.id, "timexes": [timex_out(timex) for timex in read.timexes]}
