"""The articles of files, whatever their format: ``READERS`` is the list of formats."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath
from types import ModuleType

from api.ingest import feed, html, json_file, jsonlines, text, warc
from api.ingest.finding import Found, can_be_read, sidecar_of, stem
from api.ingest.packed import is_gzip, is_zip, members, peek, ungzip
from api.ingest.source import FileError, Item, Passed, Source, reason_of

READERS: tuple[ModuleType, ...] = (warc, jsonlines, json_file, feed, html, text)
"""One format a file; the first that matches reads."""


def read_file(found: Found | Passed) -> Iterator[Item]:
    """Yield what a file holds. What cannot be read is passed on with its reason; nothing is raised."""
    if isinstance(found, Passed):
        yield found
        return
    where = str(found.path)
    try:
        if not can_be_read(found.path):
            yield Passed(where, "not a file but a pipe, a socket or a device", refused=found.named)
            return
        with found.path.open("rb") as stream:
            start = peek(stream)
            source = Source(where, found.stem, found.path.name.lower(), stream, start, sidecar_of(found))
            yield from _read(source, found.path.stat().st_size, named=found.named)
    except Exception as error:  # noqa: BLE001  (files are hostile, and one may never lose the others)
        yield Passed(where, reason_of(error))


def _read(source: Source, size: int, *, named: bool) -> Iterator[Item]:
    """Yield what a file holds, packed (once) or not."""
    if is_gzip(source.start):
        stream = ungzip(source.stream, size)
        name = source.name.removesuffix(".gzip").removesuffix(".gz")
        yield from _read_plain(Source(source.where, source.id, name, stream, peek(stream)), named=named)
    elif is_zip(source.start):
        yield from _read_zip(source)
    else:
        yield from _read_plain(source, named=named)


def _read_zip(source: Source) -> Iterator[Item]:
    for member in members(source.stream, source.where):
        if isinstance(member, Passed):
            yield member
            continue
        where, name = f"{source.where}!{member.name}", PurePosixPath(member.name).name.lower()
        try:
            start = peek(member.stream)
            if is_zip(start):
                raise FileError("a zip file inside another, which is not opened")  # noqa: TRY301  (one place answers refusals)
            inner = Source(where, stem(member.name), name, member.stream, start, member.sidecar)
            yield from _read(inner, member.packed_bytes, named=False)
        except Exception as error:  # noqa: BLE001  (whatever is wrong with one, the others are read)
            yield Passed(where, reason_of(error))


def _read_plain(source: Source, *, named: bool) -> Iterator[Item]:
    if is_gzip(source.start) or is_zip(source.start):
        raise FileError("packed twice, of which only the outer packing is opened")
    if not source.start.strip() and not source.stream.read(1):
        raise FileError("empty")
    reader = next((one for one in READERS if one.matches(source)), None)
    if reader is None and named:
        reader = text  # who names a file by name means it to be read
    if reader is None:
        yield Passed(source.where, "not a kind of file that is read", refused=False)
    else:
        yield from reader.read(source)
