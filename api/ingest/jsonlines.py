"""JSON lines: one article a line; a line that is none is refused by its number, and the others are read."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import BinaryIO

from api.ingest.fields import decode_row, row_article
from api.ingest.source import MOST_DOCUMENT_BYTES, FileError, Item, Source, taken
from timeline.model import Article

SUFFIXES = (".jsonl", ".ndjson", ".jsonlines")
_PIECE = 2**20


def matches(source: Source) -> bool:
    """Return whether the file's name says that it is JSON lines, or its first byte where the name says nothing."""
    if source.name.endswith(SUFFIXES):
        return True
    return "." not in source.name and source.start.lstrip().startswith(b"{")


def read(source: Source) -> Iterator[Item]:
    """Yield the article of every line that is not blank; one without an id is called after its line."""
    for number, line in numbered_lines(source.stream):
        yield taken(f"{source.where}:{number}", partial(_article, line, f"{source.id}-{number}"))


def numbered_lines(stream: BinaryIO) -> Iterator[tuple[int, bytes | None]]:
    """Yield number and bytes of every line that is not blank, None for one longer than a document may be."""
    number = 0
    while line := stream.readline(MOST_DOCUMENT_BYTES + 1):
        number += 1
        if len(line) > MOST_DOCUMENT_BYTES and not line.endswith(b"\n"):
            _skip_line(stream)
            yield number, None
        elif line.strip():
            yield number, line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line


def _article(line: bytes | None, default_id: str) -> Article:
    if line is None:
        raise FileError(f"longer than {MOST_DOCUMENT_BYTES} bytes")
    return row_article(decode_row(line), default_id)


def _skip_line(stream: BinaryIO) -> None:
    while (piece := stream.readline(_PIECE)) and not piece.endswith(b"\n"):
        pass
