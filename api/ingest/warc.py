"""WARC files of news crawls: each page that was answered with 200 is an article, called by its address."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from functools import partial
from typing import cast

from msgspec import Struct

from api.ingest.fields import checked
from api.ingest.source import MOST_DOCUMENT_BYTES, FileError, Item, Passed, Source, read_bounded, taken
from api.ingest.warc_blocks import Block, blocks
from timeline.model import Article
from timeline.reading.decode import decode_bytes

_PAGES = ("text/html", "application/xhtml+xml")
_OTHERS = frozenset(("warcinfo", "resource", "request", "metadata", "revisit", "conversion", "continuation"))
_FIELD = re.compile(r"^([A-Za-z-]+)[ \t]*:[ \t]*(.*?)[ \t\r]*$", re.MULTILINE)


class _Answer(Struct, frozen=True):
    """What a server answered; nothing but the status where it is no page."""

    status: int | None
    kind: str = ""
    charset: str | None = None
    body: bytes = b""


def matches(source: Source) -> bool:
    """Return whether the file is a WARC file, by its name or its first bytes."""
    return source.name.endswith(".warc") or source.start.startswith(b"WARC/")


def read(source: Source) -> Iterator[Item]:
    """Yield the article of each page of the crawl; records of other kinds are passed over, broken ones named.

    The day of the crawl is no publication context: the page's own metadata and text say when it was published.
    """
    found = False
    for number, block in enumerate(blocks(cast("io.BufferedIOBase", source.stream)), 1):
        fields = {name.lower(): value for name, value in _FIELD.findall(block.fields.decode("utf-8", "replace"))}
        if fields.get("warc-type", "").lower() in _OTHERS:
            continue
        found = True
        yield _item(block, fields, f"{source.where}#{fields.get('warc-target-uri') or number}")
    if not found:
        raise FileError("no page in it")


def _item(block: Block, fields: dict[str, str], where: str) -> Item:
    kind = fields.get("warc-type", "")
    if block.fault or kind.lower() != "response":
        return Passed(where, f"broken record: {block.fault or f'its WARC-Type is {kind[:40]!r}'}")
    url = fields.get("warc-target-uri", "").strip("<>")
    if not url or not fields.get("content-type", "application/http").lower().startswith("application/http"):
        return Passed(where, "not an answer over HTTP", refused=False)
    try:
        answer = _answer(block.data)
    except FileError as error:
        return Passed(where, str(error))
    if answer.status != 200:
        return Passed(where, f"answered with {answer.status}", refused=False)
    if answer.kind not in (*_PAGES, "text/plain"):
        return Passed(where, f"not a page but {answer.kind or 'of no type'}", refused=False)
    return taken(where, partial(_article, url, answer))


def _answer(record: bytes) -> _Answer:
    """Return what the record says was answered. Raises FileError where it cannot be read."""
    from fastwarc.warc import ArchiveIterator  # noqa: PLC0415  (only a WARC file pays for it)

    try:
        found = next(iter(ArchiveIterator(io.BytesIO(record), auto_decode="all")), None)
        http = found.http_headers if found else None
        if found is None or http is None or http.status_code is None:
            raise FileError("broken record: its block is no answer over HTTP")  # noqa: TRY301  (one place answers faults)
        kind = (found.http_content_type or "").lower()
        if http.status_code != 200 or kind not in (*_PAGES, "text/plain"):
            return _Answer(http.status_code, kind)
        return _Answer(200, kind, found.http_charset, read_bounded(found.reader, MOST_DOCUMENT_BYTES))
    except (FileError, KeyboardInterrupt):
        raise
    except BaseException as error:  # noqa: BLE001  (the library is Rust, whose panics are no Exceptions)
        told = str(error).splitlines()
        raise FileError(f"broken record: {told[0][:100].lower() if told else 'it cannot be read'}") from None


def _article(url: str, answer: _Answer) -> Article:
    text = decode_bytes(answer.body, declared=answer.charset)
    body = {"html" if answer.kind in _PAGES else "text": text}
    return checked(Article(id=url, url=url, **body))
