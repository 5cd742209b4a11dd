"""HTML: the whole file is one page; its own metadata is read with it, what the caller knows may stand beside it."""

from __future__ import annotations

from collections.abc import Iterator

from api.ingest.source import Given, Item, Source, read_bounded
from api.ingest.text import document
from timeline.reading.decode import decode_bytes, looks_like_html

SUFFIXES = (".html", ".htm", ".xhtml")


def matches(source: Source) -> bool:
    """Return whether the file's name says that it is HTML, or its first bytes do where the name says nothing."""
    if source.name.endswith(SUFFIXES):
        return True
    return "." not in source.name and looks_like_html(source.start.decode("latin-1"))


def read(source: Source) -> Iterator[Item]:
    """Yield the file's article."""
    yield Given(source.where, document(source, decode_bytes(read_bounded(source.stream)), html=True))
