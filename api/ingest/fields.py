"""The fields of an article as files give them: rows of JSON, the JSON file beside a text, and their faults."""

from __future__ import annotations

import json
import re
from typing import TypeVar

import msgspec

from api.ingest.source import FileError
from timeline.model import Article

MOST_ID = 500
T = TypeVar("T")

_SURROGATE = re.compile("[\ud800-\udfff]")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


class Known(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the JSON file beside a text or HTML file says of it."""

    id: str | None = None
    title: str | None = None
    url: str | None = None
    source: str | None = None
    language: str | None = None
    published: str | None = None
    timezone: str | None = None


class Row(msgspec.Struct, frozen=True):
    """One article as a JSON object; fields beside these are not looked at.

    ``lines`` (joined with line feeds) may stand for ``text``, ``dct`` (document creation time) for ``published``.
    """

    id: str | int | None = None
    text: str | None = None
    html: str | None = None
    lines: list[str] | None = None
    title: str | None = None
    url: str | None = None
    source: str | None = None
    language: str | None = None
    published: str | None = None
    dct: str | None = None
    timezone: str | None = None


_ROW = msgspec.json.Decoder(Row)
_KNOWN = msgspec.json.Decoder(Known)


def decode_row(data: bytes) -> Row:
    """Return the row of one JSON object. Raises FileError saying what is wrong with it."""
    return _decode(_ROW, data)


def decode_known(data: bytes) -> Known:
    """Return what a JSON file beside a text says of it. Raises FileError."""
    return _decode(_KNOWN, data)


def row_article(row: Row, default_id: str) -> Article:
    """Return the article of a row. Raises FileError naming the field that is wrong."""
    text = "\n".join(row.lines) if row.text is None and row.lines is not None else row.text
    return checked(
        Article(
            id=default_id if row.id is None else str(row.id),
            text=text,
            html=row.html,
            title=row.title,
            url=row.url,
            source=row.source,
            language=row.language,
            published=row.published if row.published is not None else row.dct,
            timezone=row.timezone,
        )
    )


def checked(article: Article) -> Article:
    """Return the article as it is. Raises FileError naming the field that no article can have so."""
    if (article.text is None) == (article.html is None):
        raise FileError("give exactly one of text and html")
    if not article.id or len(article.id) > MOST_ID or _CONTROL.search(article.id):
        raise FileError(f"id must have 1 to {MOST_ID} characters and no control character, not {article.id[:60]!r}")
    for name in article.__struct_fields__:
        _check_text(name, getattr(article, name))
    return article


def _check_text(name: str, value: str | None) -> None:
    if value is None:
        return
    if "\0" in value:
        raise FileError(f"{name} holds U+0000 at offset {value.index(chr(0))}")
    if not value.isascii() and (found := _SURROGATE.search(value)):
        raise FileError(f"{name} holds a lone surrogate at offset {found.start()}")


def _decode(decoder: msgspec.json.Decoder[T], data: bytes) -> T:
    try:
        return decoder.decode(data)
    except UnicodeDecodeError as error:
        raise FileError(f"not UTF-8: byte {data[error.start]:#04x} at offset {error.start}") from None
    except RecursionError:
        raise FileError("JSON is nested too deep") from None
    except msgspec.ValidationError as error:
        raise FileError(f"not an article: {error}") from None
    except msgspec.DecodeError as error:
        raise FileError(f"not JSON: {_syntax_fault(data, error)}") from None


def _syntax_fault(data: bytes, error: msgspec.DecodeError) -> str:
    # msgspec calls a lone surrogate "truncated" or "malformed"; the standard library tells the two faults apart.
    try:
        value = json.dumps(json.loads(data), ensure_ascii=False)
    except (ValueError, RecursionError):
        return str(error)
    return "a string holds a lone surrogate" if _SURROGATE.search(value) else str(error)
