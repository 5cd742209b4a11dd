"""Gzip and zip: the files inside, bounded, so that a small file cannot fill memory or the disk."""

from __future__ import annotations

import io
import stat
import zipfile
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, BinaryIO, cast

from msgspec import Struct

from api.ingest.finding import DOCUMENTS
from api.ingest.gzipped import Gunzipped
from api.ingest.source import FileError, Passed, read_bounded, reason_of

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

MOST_UNPACKED_BYTES = 8 * 2**30
MOST_EXPANSION = 200
FREE_BYTES = 16 * 2**20
"""Below so many unpacked bytes the expansion is not looked at: a short text of one letter packs very well."""
MOST_MEMBERS = 1_000_000


_START = 2048
_SKIP = 2**16


class Member(Struct, frozen=True):
    """One file in a zip, and the bytes of the JSON file beside it."""

    name: str
    stream: BinaryIO
    packed_bytes: int
    sidecar: bytes | None


def peek(stream: BinaryIO) -> bytes:
    """Return the next bytes of a buffered stream without taking them."""
    return cast("io.BufferedReader", stream).peek(_START)[:_START]


def is_gzip(start: bytes) -> bool:
    """Return whether the bytes begin a gzip file."""
    return start.startswith(b"\x1f\x8b")


def is_zip(start: bytes) -> bool:
    """Return whether the bytes begin a zip file."""
    return start.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def ungzip(stream: BinaryIO, packed_bytes: int) -> BinaryIO:
    """Return the unpacked stream; reading it raises FileError where it expands beyond all measure."""
    return io.BufferedReader(_Bounded(cast("BinaryIO", Gunzipped(stream)), packed_bytes))


def members(stream: BinaryIO, where: str) -> Iterator[Member | Passed]:
    """Yield each file in a zip in the order of the names, or why one cannot be read.

    Raises zipfile.BadZipFile, and FileError for too many.
    """
    with zipfile.ZipFile(stream) as packed:
        files = {info.filename: info for info in packed.infolist() if not info.is_dir()}
        if len(files) > MOST_MEMBERS:
            raise FileError(f"{len(files)} files in it, at most {MOST_MEMBERS} are read")
        documents = {str(PurePosixPath(name).with_suffix("")) for name in files if name.endswith(DOCUMENTS)}
        for name in sorted(files):
            if name.endswith(".json") and name.removesuffix(".json") in documents:
                continue
            try:
                member, beside = _opened(packed, files[name]), _beside(packed, name, files)
            except Exception as error:  # noqa: BLE001  (whatever is wrong with one, the others are read)
                yield Passed(f"{where}!{name}", reason_of(error))
                continue
            with member:
                yield Member(name, member, files[name].compress_size, beside)


def _opened(packed: zipfile.ZipFile, info: zipfile.ZipInfo) -> BinaryIO:
    if stat.S_ISLNK(info.external_attr >> 16):
        raise FileError("a link, which is not followed")
    if info.flag_bits & 1:
        raise FileError("encrypted")
    return io.BufferedReader(_Bounded(cast("BinaryIO", packed.open(info)), info.compress_size))


def _beside(packed: zipfile.ZipFile, name: str, files: dict[str, zipfile.ZipInfo]) -> bytes | None:
    beside = str(PurePosixPath(name).with_suffix(".json"))
    if beside not in files or not name.endswith(DOCUMENTS):
        return None
    try:
        with _opened(packed, files[beside]) as sidecar:
            return read_bounded(sidecar)
    except Exception as error:  # noqa: BLE001  (the same)
        raise FileError(f"the JSON file beside it: {reason_of(error)}") from None


class _Bounded(io.RawIOBase):
    """A stream that stops with FileError once it has given out of proportion more than was packed."""

    def __init__(self, inner: BinaryIO, packed_bytes: int) -> None:
        self._inner = inner
        self._most = min(MOST_UNPACKED_BYTES, max(FREE_BYTES, packed_bytes * MOST_EXPANSION))
        self._given = 0

    def readable(self) -> bool:
        """Return True: a stream to read."""
        return True

    def seekable(self) -> bool:
        """Return True: readers of crawls skip forward over what they do not want."""
        return True

    def tell(self) -> int:
        """Return how many bytes were read."""
        return self._given

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Return the place after skipping forward to it; there is no way back."""
        target = offset if whence == io.SEEK_SET else self._given + offset
        if whence == io.SEEK_END or target < self._given:
            raise FileError("broken: it points back into what was read")
        while self._given < target and self.read(min(_SKIP, target - self._given)):
            pass
        return self._given

    def readinto(self, buffer: WriteableBuffer) -> int:
        """Return how many bytes were read into the buffer, 0 at the end."""
        view = memoryview(buffer).cast("B")
        data = self._inner.read(len(view))
        self._given += len(data)
        if self._given > self._most:
            raise FileError(f"unpacks to more than {self._most} bytes")
        view[: len(data)] = data
        return len(data)
