"""The elements of a JSON array one by one, so that a broken one does not lose the others."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

_ARRAY = msgspec.json.Decoder(list[msgspec.Raw])
_MARK = re.compile(rb'\\.|["\[\]{},]', re.DOTALL)


def elements(data: bytes) -> Iterator[bytes]:
    """Yield the bytes of each element of a JSON array, whether they are JSON or not.

    What is broken inside an element stays inside it as long as its quotes and brackets are paired; an array that was
    cut off ends with the piece that is left of its last element.
    """
    try:
        found = [bytes(raw) for raw in _ARRAY.decode(data)]
    except (msgspec.DecodeError, RecursionError):
        yield from _split(data)
    else:
        yield from found


def _split(data: bytes) -> Iterator[bytes]:
    """Yield what stands between the commas of the outermost brackets."""
    begin, depth, quoted = data.find(b"[") + 1, 0, False
    for mark in _MARK.finditer(data, begin):
        sign = mark[0]
        if sign == b'"':
            quoted = not quoted
        elif quoted or len(sign) > 1:
            continue
        elif sign in b"[{":
            depth += 1
        elif sign in b"]}" and depth:
            depth -= 1
        elif depth == 0:
            yield data[begin : mark.start()].strip()
            begin = mark.end()
            if sign != b",":
                return
    if rest := data[begin:].strip():
        yield rest
