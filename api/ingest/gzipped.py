"""Gzip, member by member: what is damaged costs its own member, and the members behind it are read."""

from __future__ import annotations

import io
import re
import zlib
from typing import TYPE_CHECKING

from api.ingest.source import FileError, Readable

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_MEMBER = re.compile(rb"\x1f\x8b\x08[\x00-\x1f]")  # RFC 1952, 2.3: magic, deflate, flags without reserved bits
_HEAD = 4
_PIECE = 2**16
_GZIP = 31  # zlib: the largest window, in a gzip wrapper
_MOST_DAMAGED = 1000
"""After so many damaged places the rest is given up: each may cost what unpacking a piece does."""


class Gunzipped(io.RawIOBase):
    """The bytes of all members of a gzip stream; FileError at the end where members of it were damaged."""

    def __init__(self, packed: Readable) -> None:
        self._packed = packed
        self._left = b""
        self._recent = b""  # what the present member was given last: the next one may begin in it
        self._member: zlib._Decompress | None = None
        self._damaged = 0

    def readable(self) -> bool:
        """Return True: a stream to read."""
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        """Return how many bytes were read into the buffer, 0 at the end."""
        view = memoryview(buffer).cast("B")
        data = self._next(len(view))
        view[: len(data)] = data
        return len(data)

    def _next(self, most: int) -> bytes:
        while True:
            member = self._member or self._begin()
            if member is None:
                self._check()
                return b""
            if data := self._unpack(member, most):
                return data

    def _begin(self) -> zlib._Decompress | None:
        """Return the next member, found behind whatever is none; None where there is no other."""
        while not (found := _MEMBER.search(self._left)):
            known = max(0, len(self._left) - _HEAD + 1)
            self._lost(self._left[:known])
            piece = self._packed.read(_PIECE)
            if not piece:
                self._lost(self._left[known:])
                self._left = b""
                return None
            self._left = self._left[known:] + piece
        self._lost(self._left[: found.start()])
        self._left, self._recent = self._left[found.start() :], b""
        self._member = zlib.decompressobj(_GZIP)
        return self._member

    def _unpack(self, member: zlib._Decompress, most: int) -> bytes:
        """Return some bytes of the member, none where it has none yet or no more."""
        packed = self._left or self._packed.read(_PIECE)
        try:
            data = member.decompress(packed, most)
        except zlib.error:
            self._give_up(packed)
            return b""
        self._left = member.unused_data if member.eof else member.unconsumed_tail
        self._recent = (self._recent + packed[: len(packed) - len(self._left)])[-_PIECE:]
        if member.eof:
            self._member = None
        elif not packed and not data:
            self._give_up(b"")
        return data

    def _give_up(self, packed: bytes) -> None:
        """Leave a damaged member, and look for the next one behind its beginning."""
        self._damaged += 1
        self._member, self._left, self._recent = None, (self._recent + packed)[1:], b""
        if self._damaged > _MOST_DAMAGED:
            self._check()

    def _lost(self, data: bytes) -> None:
        """Count bytes between members as damage, but not the zeros that fill up the last block of a tape."""
        if not self._damaged and data.strip(b"\0"):
            self._damaged = 1

    def _check(self) -> None:
        if self._damaged:
            raise FileError("damaged: some of its gzip data cannot be unpacked; what stands before and behind is read")
