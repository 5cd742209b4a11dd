"""The records of a WARC file, kept apart by this program: a broken one never swallows those behind it.

FastWARC reads a record well, and stops at the first that is not as it should be; a Content-Length that is too large
makes it take the next records for text. So each record is cut out here, by its length where what follows agrees with
that, else by where the next record begins, and handed on by itself (ISO 28500:2017, clause 4: a record is a version
line, named fields, an empty line, a block of Content-Length bytes, two empty lines).
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

from msgspec import Struct

from api.ingest.source import MOST_DOCUMENT_BYTES

_BEGIN = re.compile(rb"WARC/\d\.\d{1,2}\r?\n(?=[A-Za-z-]{1,60}[ \t]*:)")
_BEGIN_BYTES = 80
_FIELDS_END = re.compile(rb"\r?\n\r?\n")
_LENGTH = re.compile(rb"^content-length[ \t]*:[ \t]*(\d{1,15})[ \t]*\r?$", re.IGNORECASE | re.MULTILINE)
_AFTER = re.compile(rb"\r?\n\r?\n|[\r\n \0]*(?:WARC/\d|\Z)")
_AFTER_BYTES = 16
_MOST_FIELDS = 2**16
MOST_BLOCK = MOST_DOCUMENT_BYTES + 2**20
"""The block of a page holds its HTTP head, too."""
_PIECE = 2**18


class Block(Struct, frozen=True):
    """One record: its fields with the version line, all of its bytes, and its fault (then without bytes)."""

    fields: bytes
    data: bytes
    fault: str | None = None


class _Window:
    """What of a stream is looked at now; ``fault`` is what ended it early."""

    def __init__(self, stream: io.BufferedIOBase) -> None:
        self._stream = stream
        self.data = bytearray()
        self.ended = False
        self.fault: Exception | None = None

    def fill(self, size: int) -> None:
        """Hold at least so many bytes, or all that are left."""
        while len(self.data) < size and not self.ended:
            try:
                piece = self._stream.read1(_PIECE)  # one call below: what it raises costs nothing that came before
            except Exception as error:  # noqa: BLE001  (whatever it is, the records before it are read first)
                piece, self.fault = b"", error
            self.data += piece
            self.ended = not piece

    def drop(self, size: int) -> None:
        """Go on behind so many bytes."""
        del self.data[:size]


def blocks(stream: io.BufferedIOBase) -> Iterator[Block]:
    """Yield each record in its order, those with a fault too. Raises what the stream raises, after what came before."""
    window = _Window(stream)
    broken = False
    while True:
        rubbish = _stand_at_next(window)
        if rubbish and not broken:  # what is left of a broken record needs no second word
            yield Block(b"", b"", "what stands here begins like no record")
        if not window.data:
            break
        block = _block(window)
        broken = block.fault is not None
        yield block
    if window.fault:
        raise window.fault


def _stand_at_next(window: _Window) -> bool:
    """Go to where a record begins, or to the end; return whether anything but space was passed over."""
    rubbish = False
    window.fill(_PIECE)
    while window.data:
        found = _BEGIN.search(window.data)
        held = len(window.data) if window.ended else max(0, len(window.data) - _BEGIN_BYTES)
        passed = found.start() if found else held
        rubbish = rubbish or bool(window.data[:passed].strip(b"\r\n \0"))
        window.drop(passed)
        if found:
            break
        window.fill(_PIECE)
    return rubbish


def _block(window: _Window) -> Block:
    """Return the record that the window stands at, and go on behind it."""
    window.fill(_MOST_FIELDS)
    end = _FIELDS_END.search(window.data, 0, _MOST_FIELDS)
    if end is None or _BEGIN.search(window.data, 1, end.end()):
        known = bytes(window.data[: _MOST_FIELDS if end is None else end.start()])
        return _cut_out(window, known, 1, "its fields have no end")
    fields = bytes(window.data[: end.end()])
    length = _LENGTH.search(fields)
    if length is None:
        return _cut_out(window, fields, end.end(), "its Content-Length is missing or no number")
    size = end.end() + int(length[1])
    if int(length[1]) > MOST_BLOCK:
        return _skipped(window, fields, size)
    window.fill(size + _AFTER_BYTES)
    if len(window.data) >= size and _AFTER.match(window.data[size : size + _AFTER_BYTES]):
        # FastWARC reads fields whose lines end as they should; some writers leave the carriage return out.
        data = fields.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n") + window.data[end.end() : size]
        window.drop(size)
        return Block(fields, data)
    cut = len(window.data) < size and not _BEGIN.search(window.data, end.end())
    return _cut_out(window, fields, end.end(), "cut off" if cut else "its Content-Length is not that of its block")


def _cut_out(window: _Window, fields: bytes, behind: int, fault: str) -> Block:
    """Return a record with its fault, and go on where the next record begins in what is held, or behind all of it."""
    found = _BEGIN.search(window.data, behind)
    window.drop(found.start() if found else max(behind, len(window.data) - _BEGIN_BYTES))
    return Block(fields, b"", fault)


def _skipped(window: _Window, fields: bytes, size: int) -> Block:
    """Return the fault of a record too large for a page, and go on behind it; its size may be wrong, too."""
    window.drop(len(fields))
    left = size - len(fields)
    while left > 0 and window.data:
        window.fill(_PIECE)
        found = _BEGIN.search(window.data, 0, left)
        held = len(window.data) if window.ended else len(window.data) - _BEGIN_BYTES
        passed = found.start() if found else min(left, held)
        window.drop(passed)
        left = 0 if found else left - passed
    return Block(fields, b"", f"longer than {MOST_BLOCK} bytes")
