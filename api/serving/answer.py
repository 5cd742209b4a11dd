"""The bytes of a problem where there is no request that the application could answer."""

from __future__ import annotations

from collections.abc import Iterable
from http import HTTPStatus
from uuid import uuid4

from api.http.edge import POLICY, SECURITY
from api.problems import MEDIA_TYPE, ProblemError, encode_problem


def answer_of(problem: ProblemError, default: Iterable[tuple[bytes, bytes]] = ()) -> bytes:
    """Return the whole answer, head and body, as it goes over the wire; the connection ends with it."""
    request_id = uuid4().hex
    body = encode_problem(problem, request_id)
    fields = [
        *default,
        (b"content-type", MEDIA_TYPE.encode()),
        (b"content-length", str(len(body)).encode()),
        (b"cache-control", b"no-store"),
        (b"x-request-id", request_id.encode()),
        *SECURITY,
        (b"content-security-policy", POLICY),
        (b"connection", b"close"),
    ]
    status = f"HTTP/1.1 {problem.status} {HTTPStatus(problem.status).phrase}".encode()
    return b"\r\n".join([status, *(name + b": " + value for name, value in fields), b"", body])
