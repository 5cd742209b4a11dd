"""``dateline read``: what each line of an article is, and when the article was published."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import BinaryIO

import click

from api.answers import publication_out
from api.commands.lines import Object, answer_lines, jsonl_option, raw_option
from api.commands.workers import workers_option
from api.ingest.fields import Row
from timeline.model import ReadArticle

_KEPT = ("title", "body")


@click.command("read")
@jsonl_option
@raw_option
@workers_option
def command(jsonl: BinaryIO | None, workers: int, *, raw: bool) -> None:
    """Write what each line of articles is, with the rule that said so, and when the article was published.

    One JSON object an article, in their order: {"id", "kept": [line indices of title and body], "lines": [{"start",
    "end", "kind", "rule"}], "published": {…}}. Spans of HTML point into "text", which is then written too.
    """
    if jsonl is None:
        raise click.UsageError("give --jsonl FILE")
    answer_lines(jsonl, raw=raw, workers=workers, answer=_answer, upto="dates")


def _answer(row: Row, read: ReadArticle) -> Object:
    found: Object = {
        "id": row.id if row.id is not None else read.id,
        "kept": _kept(row, read),
        "lines": read.lines,
        "title": read.title,
        "language": read.language,
        "published": publication_out(read.published),
    }
    return found if row.html is None else {**found, "text": read.text}


def _kept(row: Row, read: ReadArticle) -> list[int]:
    """Return the indices of the lines as given that hold title or body, in order."""
    given = row.lines if row.text is None and row.lines is not None else read.text.split("\n")
    starts = [0, *accumulate(len(line) + 1 for line in given)]
    return sorted({bisect_right(starts, line.start) - 1 for line in read.lines if line.kind in _KEPT})
