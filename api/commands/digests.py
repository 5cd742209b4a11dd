"""Timelines summarised to so many days and sentences, as a JSON file of specifications asks."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import BinaryIO

import click
import msgspec

from api.commands.lines import Faults, each_line
from api.ingest.fields import Row, row_article
from timeline.digest.digest import digest
from timeline.digest.outline import Outline, outline_of
from timeline.digest.spec import read_specs


def write_digest(articles: BinaryIO, specs: BinaryIO, *, raw: bool, faults: Faults) -> None:
    """Write one JSON object: the name of each specification → its days → their sentences.

    The articles are read for their dates alone and only the sentences that count are kept, so that thousands fit.
    """
    try:
        asked = read_specs(specs.read())
    except ValueError as error:
        raise click.ClickException(f"{specs.name}: {error}") from error
    written = digest(_outlines(articles, raw=raw, faults=faults), asked)
    sys.stdout.buffer.write(msgspec.json.encode(written) + b"\n")


def _outlines(articles: BinaryIO, *, raw: bool, faults: Faults) -> Iterator[Outline]:
    known: set[str] = set()

    def read(row: Row, number: int) -> Outline:
        article = row_article(row, str(number))
        if article.id in known:
            raise ValueError(f"id {article.id!r} stands on an earlier line too")
        known.add(article.id)
        return outline_of(article, raw=raw)

    return (outline for _, outline in each_line(articles, read, faults=faults))
