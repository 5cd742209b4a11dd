"""JSON: a file that holds one article, or an array of them; the JSON file beside a text is part of that text."""

from __future__ import annotations

from collections.abc import Iterator

from api.ingest.fields import decode_rows, row_article
from api.ingest.source import FileError, Given, Item, Passed, Source, read_bounded


def matches(source: Source) -> bool:
    """Return whether the file's name says that it is JSON."""
    return source.name.endswith(".json")


def read(source: Source) -> Iterator[Item]:
    """Yield the articles; one of an array without an id is called after its place in it."""
    rows = decode_rows(read_bounded(source.stream))
    for place, row in enumerate(rows, 1):
        where = source.where if len(rows) == 1 else f"{source.where}[{place - 1}]"
        try:
            yield Given(where, row_article(row, source.id if len(rows) == 1 else f"{source.id}-{place}"))
        except FileError as error:
            yield Passed(where, str(error))
