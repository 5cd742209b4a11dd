"""The articles of files, whatever their format: ``READERS`` is the list of formats."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from pathlib import PurePosixPath
from types import ModuleType

from api.ingest import feed, html, json_file, jsonlines, text, warc
from api.ingest.finding import Found, sidecar_of, stem
from api.ingest.packed import is_gzip, is_zip, members, peek, ungzip
from api.ingest.source import FileError, Item, Passed, Source

READERS: tuple[ModuleType, ...] = (warc, jsonlines, json_file, feed, html, text)
"""One format a file; the first that matches reads."""

_BROKEN = (FileError, EOFError, zlib.error, zipfile.BadZipFile, NotImplementedError, OSError)


def read_file(found: Found) -> Iterator[Item]:
    """Yield what a file holds. What cannot be read is passed on with its reason; nothing is raised."""
    where = str(found.path)
    try:
        with found.path.open("rb") as stream:
            start = peek(stream)
            source = Source(where, found.stem, found.path.name.lower(), stream, start, sidecar_of(found.path))
            yield from _read(source, found.path.stat().st_size, named=found.named)
    except _BROKEN as error:
        yield Passed(where, _reason(error))


def _read(source: Source, size: int, *, named: bool) -> Iterator[Item]:
    """Yield what a file holds, packed (once) or not."""
    try:
        if is_gzip(source.start):
            stream = ungzip(source.stream, size)
            name = source.name.removesuffix(".gzip").removesuffix(".gz")
            yield from _read_plain(Source(source.where, source.id, name, stream, peek(stream)), named=named)
        elif is_zip(source.start):
            yield from _read_zip(source)
        else:
            yield from _read_plain(source, named=named)
    except _BROKEN as error:
        yield Passed(source.where, _reason(error))


def _read_zip(source: Source) -> Iterator[Item]:
    for member in members(source.stream, source.where):
        if isinstance(member, Passed):
            yield member
            continue
        where, name = f"{source.where}!{member.name}", PurePosixPath(member.name).name.lower()
        try:
            inner = Source(where, stem(member.name), name, member.stream, peek(member.stream), member.sidecar)
            yield from _read(inner, member.packed_bytes, named=False)
        except _BROKEN as error:
            yield Passed(where, _reason(error))


def _read_plain(source: Source, *, named: bool) -> Iterator[Item]:
    if not source.start.strip() and not source.stream.read(1):
        raise FileError("empty")
    reader = next((one for one in READERS if one.matches(source)), None)
    if reader is None and named:
        reader = text  # who names a file by name means it to be read
    if reader is None:
        yield Passed(source.where, "not a kind of file that is read", refused=False)
    else:
        yield from reader.read(source)


def _reason(error: BaseException) -> str:
    if isinstance(error, FileError):
        return str(error)
    if isinstance(error, OSError) and error.strerror:
        return error.strerror.lower()
    return f"broken: {error}" if str(error) else f"broken: {type(error).__name__}"
