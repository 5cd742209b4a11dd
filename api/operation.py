"""What the document says of one call, kept beside its handler: ``opt={OPERATION: Operation(…)}``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from api.http.query import NoParameters

OPERATION = "operation"
ENTITY_HEADERS = ("ETag", "Cache-Control", "Vary")


class Content(Struct, frozen=True):
    """A body in one media type; ``schema`` is a type of the contract, ``example`` one such body."""

    media_type: str
    schema: Any
    example: Any = None


class Link(Struct, frozen=True):
    """What can be asked for next: the call's id, and where in this exchange its parameters are found."""

    name: str
    operation: str
    parameters: Mapping[str, str]


class Reply(Struct, frozen=True):
    """One answer that is not a problem: its status, what it is, its bodies, its headers, and what comes next."""

    status: int
    description: str
    content: tuple[Content, ...] = ()
    headers: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()


class Operation(Struct, frozen=True, kw_only=True):
    """One call: its name and group, what it takes, all that it can answer.

    ``path`` describes the path's parameters by name; ``problems`` lists the statuses beyond those of every call.
    """

    id: str
    tag: str
    summary: str
    replies: tuple[Reply, ...]
    description: str = ""
    path: Mapping[str, Any] = {}
    query: type[Struct] = NoParameters
    headers: tuple[str, ...] = ()
    body: tuple[Content, ...] = ()
    problems: tuple[int, ...] = ()
