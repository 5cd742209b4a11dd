"""JSON: a file that holds one article, or an array of them; the JSON file beside a text is part of that text."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from api.ingest.elements import elements
from api.ingest.fields import decode_row, row_article
from api.ingest.source import Item, Source, read_bounded, taken
from timeline.model import Article

_MARK = b"\xef\xbb\xbf"


def matches(source: Source) -> bool:
    """Return whether the file's name says that it is JSON."""
    return source.name.endswith(".json")


def read(source: Source) -> Iterator[Item]:
    """Yield the articles; one of an array without an id is called after its place in it."""
    data = read_bounded(source.stream).removeprefix(_MARK)
    if not data.lstrip().startswith(b"["):
        yield taken(source.where, partial(_article, data, source.id))
        return
    found = tuple(elements(data))
    for place, element in enumerate(found, 1):
        alone = len(found) == 1
        where = source.where if alone else f"{source.where}[{place - 1}]"
        yield taken(where, partial(_article, element, source.id if alone else f"{source.id}-{place}"))


def _article(data: bytes, default_id: str) -> Article:
    return row_article(decode_row(data), default_id)
