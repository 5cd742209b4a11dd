"""What the readers of files take and give: one stream of bytes in, articles or reasons out."""

from __future__ import annotations

from collections.abc import Callable
from typing import BinaryIO, Protocol

from msgspec import Struct

from timeline.model import Article

MOST_DOCUMENT_BYTES = 10 * 2**20
"""A document, or a line of JSON lines, that is longer is refused: no article is."""

_MOST_REASON = 200


class Readable(Protocol):
    """Anything that bytes are read from."""

    def read(self, size: int = -1, /) -> bytes:
        """Return at most so many bytes, none at the end."""
        ...


class FileError(ValueError):
    """A file, or a part of it, that cannot be read; the message says why without naming the file."""


class Source(Struct, frozen=True):
    """One plain (not packed) file: ``where`` names it to people, ``id`` is the default id of an article in it.

    ``sidecar`` holds the bytes of the JSON file of the same stem beside it, where there is one.
    """

    where: str
    id: str
    name: str
    stream: BinaryIO
    start: bytes
    sidecar: bytes | None = None


class Given(Struct, frozen=True):
    """One article and where it was found (``file.jsonl:12``)."""

    where: str
    article: Article


class Passed(Struct, frozen=True):
    """Something that gave no article, and why: ``refused`` where it should have, skipped where it is none."""

    where: str
    reason: str
    refused: bool = True


Item = Given | Passed


def taken(where: str, make: Callable[[], Article]) -> Item:
    """Return the article that is made of an item, or why there is none: whatever one raises, the others go on."""
    try:
        return Given(where, make())
    except Exception as error:  # noqa: BLE001  (files are hostile, and one item may never lose the others)
        return Passed(where, reason_of(error))


def reason_of(error: BaseException) -> str:
    """Return in one line why something cannot be read, in words that people know."""
    if isinstance(error, FileError):
        return str(error)
    if isinstance(error, OSError) and error.strerror:
        return error.strerror.lower()
    if isinstance(error, RecursionError):
        return "nested too deep"
    if isinstance(error, MemoryError):
        return "too large for the memory of this machine"
    told = str(error).strip().splitlines()
    return f"broken: {told[0][:_MOST_REASON]}" if told else "broken"


def read_bounded(stream: Readable, most: int = MOST_DOCUMENT_BYTES) -> bytes:
    """Return the rest of the stream. Raises FileError where it is longer than ``most`` bytes, or empty."""
    data = stream.read(most + 1)
    if len(data) > most:
        raise FileError(f"longer than {most} bytes")
    if not data.strip():
        raise FileError("empty")
    return data
