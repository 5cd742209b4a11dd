"""WARC files of news crawls: each page that was answered with 200 is an article, called by its address."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from api.ingest.fields import checked
from api.ingest.source import MOST_DOCUMENT_BYTES, FileError, Given, Item, Passed, Source, read_bounded
from timeline.model import Article
from timeline.reading.decode import decode_bytes

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

_PAGES = ("text/html", "application/xhtml+xml")


def matches(source: Source) -> bool:
    """Return whether the file is a WARC file, by its name or its first bytes."""
    return source.name.endswith(".warc") or source.start.startswith(b"WARC/")


def read(source: Source) -> Iterator[Item]:
    """Yield the article of each page of the crawl; other records are passed over.

    The day of the crawl is no publication context: the page's own metadata and text say when it was published.
    """
    from fastwarc.warc import ArchiveIterator, WarcRecordType  # noqa: PLC0415  (only a WARC file pays for it)

    found = False
    records = iter(ArchiveIterator(source.stream, record_types=WarcRecordType.response, auto_decode="all"))
    while (record := _next(records)) is not None:
        found = True
        where = f"{source.where}#{record.headers.get('WARC-Target-URI') or record.record_id}"
        try:
            yield _page(record, where)
        except FileError as error:
            yield Passed(where, str(error))
    if not found:
        raise FileError("no page in it")


def _next(records: Iterator[WarcRecord]) -> WarcRecord | None:
    """Return the next record, None at the end. Raises FileError where the file is broken there."""
    try:
        return next(records, None)
    except (FileError, KeyboardInterrupt):
        raise
    except BaseException as error:  # noqa: BLE001  (the library is Rust, whose panics are no Exceptions)
        raise FileError(f"broken: {str(error).splitlines()[0] if str(error) else type(error).__name__}") from None


def _page(record: WarcRecord, where: str) -> Item:
    http = record.http_headers
    url = record.headers.get("WARC-Target-URI")
    if http is None or not url:
        return Passed(where, "not an answer over HTTP", refused=False)
    if http.status_code != 200:
        return Passed(where, f"answered with {http.status_code}", refused=False)
    kind = (record.http_content_type or "").lower()
    if kind not in (*_PAGES, "text/plain"):
        return Passed(where, f"not a page but {kind or 'of no type'}", refused=False)
    text = decode_bytes(read_bounded(record.reader, MOST_DOCUMENT_BYTES), declared=record.http_charset)
    body = {"html" if kind in _PAGES else "text": text}
    return Given(where, checked(Article(id=url, url=url, **body)))
