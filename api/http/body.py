"""The body of a request: its media type checked, read up to a limit of bytes and of time."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any

from litestar import Request
from litestar.datastructures import State

from api.problems import ProblemError

AnyRequest = Request[None, None, State]


async def read_body(request: AnyRequest, limit: int, seconds: float) -> bytes:
    """Return the body; 413 where it is longer than ``limit`` bytes, 408 where it takes longer than ``seconds``."""
    declared = request.headers.get("content-length", "")
    if declared.isdigit() and int(declared[:19]) > limit:
        raise too_large(limit, declared)
    try:
        async with asyncio.timeout(seconds):
            return await _read(request, limit)
    except TimeoutError:
        raise ProblemError(
            408, f"The body did not arrive within {seconds:g} seconds.", headers={"Connection": "close"}
        ) from None


def check_media_type(request: AnyRequest, taken: Sequence[str]) -> str:
    """Return the body's media type; 415 unless it is one of those taken, plain and in UTF-8."""
    header = request.headers.get("content-type", "")
    name, *parameters = (part.strip() for part in header.lower().split(";"))
    charsets = {part.partition("=")[2].strip('"') for part in parameters if part.startswith("charset=")}
    coding = request.headers.get("content-encoding", "identity")
    if name not in taken or not charsets <= {"utf-8", "utf8"}:
        raise unsupported(
            f"The body must be {' or '.join(taken)} in UTF-8: got {header[:100] or 'no Content-Type'}.", taken
        )
    if coding.lower() not in ("", "identity"):
        raise unsupported(f"The body must not be encoded: got Content-Encoding {coding[:100]}.", taken)
    return name


def unsupported(detail: str, taken: Sequence[str]) -> ProblemError:
    """Return the problem of a body that is not read, with what would be (RFC 9110, section 15.5.16)."""
    return ProblemError(415, detail, headers={"Accept": ", ".join(taken)})


def too_large(limit: int, got: str) -> ProblemError:
    """Return the problem of a body that is too large; the connection ends with it, as the rest is not read."""
    return ProblemError(413, f"The body may have {limit} bytes: got {got[:19]}.", headers={"Connection": "close"})


async def _read(request: AnyRequest, limit: int) -> bytes:
    chunks: list[bytes] = []
    size = 0
    while True:
        message: Mapping[str, Any] = await request.receive()
        if message["type"] == "http.disconnect":
            raise ProblemError(400, "The body ended before it was complete.")
        chunk = message.get("body", b"")
        size += len(chunk)
        if size > limit:
            raise too_large(limit, f"{size} or more")
        chunks.append(chunk)
        if not message.get("more_body", False):
            return b"".join(chunks)
