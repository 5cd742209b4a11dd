"""Plain text: the whole file is one article; what the caller knows of it may stand in a JSON file beside it."""

from __future__ import annotations

from collections.abc import Iterator

from api.ingest.fields import Known, checked, decode_known
from api.ingest.source import FileError, Given, Item, Source, read_bounded
from timeline.model import Article
from timeline.reading.decode import decode_bytes, looks_like_html

SUFFIXES = (".txt", ".text")


def matches(source: Source) -> bool:
    """Return whether the file's name says that it is plain text."""
    return source.name.endswith(SUFFIXES)


def read(source: Source) -> Iterator[Item]:
    """Yield the file's article; a text that is HTML is taken as HTML."""
    text = decode_bytes(read_bounded(source.stream))
    yield Given(source.where, document(source, text, html=looks_like_html(text)))


def document(source: Source, text: str, *, html: bool) -> Article:
    """Return the article of a file that is one document, with the fields of the JSON file beside it."""
    known = _known(source)
    return checked(
        Article(
            id=known.id or source.id,
            text=None if html else text,
            html=text if html else None,
            title=known.title,
            url=known.url,
            source=known.source,
            language=known.language,
            published=known.published,
            timezone=known.timezone,
        )
    )


def _known(source: Source) -> Known:
    if source.sidecar is None:
        return Known()
    try:
        return decode_known(source.sidecar)
    except FileError as error:
        raise FileError(f"the JSON file beside it: {error}") from None
