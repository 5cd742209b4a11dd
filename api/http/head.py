"""A request's head: its fields as one value each, and what RFC 9112 refuses of it."""

from __future__ import annotations

from collections.abc import Iterable

from api.problems import ProblemError

Fields = Iterable[tuple[bytes, bytes]]

LINE = 4
"""Bytes that a field has on the wire beside its name and value: a colon, a space, a line break."""


def field_of(fields: Fields, name: bytes) -> str:
    """Return the value of a field, its lines joined as one list (RFC 9110, section 5.3); empty without any."""
    return ", ".join(value.decode("latin-1") for known, value in fields if known == name)


def check_head(fields: Fields, target: bytes, version: str, most: int) -> None:
    """Raise the problem of a head that is no good: longer than ``most`` bytes, or without its one Host."""
    size = len(target) + sum(len(name) + len(value) + LINE for name, value in fields)
    if size > most:
        raise head_too_large(most, str(size))
    hosts = sum(name == b"host" for name, _ in fields)
    if hosts > 1 or (hosts == 0 and version == "1.1"):
        detail = f"A request has one Host field (RFC 9112, section 3.2): got {hosts}."
        raise ProblemError(400, detail, headers={"Connection": "close"})


def head_too_large(most: int, got: str) -> ProblemError:
    """Return the problem of a head that is too large; the connection ends with it."""
    return ProblemError(431, f"The request's head may have {most} bytes: got {got}.", headers={"Connection": "close"})
