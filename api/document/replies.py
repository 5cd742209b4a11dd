"""What the document says of answers: bodies by media type, headers, links, and the problems that any call may meet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from api.contract import Problem
from api.document.headers import PROBLEM_HEADERS
from api.document.schemas import Json, schema_of
from api.operation import OPERATION, Content, Reply
from api.problems import BY_STATUS, MEDIA_TYPE
from api.routes import HANDLERS

ALWAYS = (400, 406, 431, 500, 503)


def reply_of(reply: Reply) -> Json:
    """Return an answer that is not a problem."""
    names = ("X-Request-Id", *reply.headers)
    written: Json = {
        "description": reply.description,
        "headers": {name: {"$ref": f"#/components/headers/{name}"} for name in names},
    }
    if reply.content:
        written["content"] = content_of(reply.content)
    if reply.links:
        written["links"] = {
            link.name: {"operationId": link.operation, "parameters": dict(link.parameters)} for link in reply.links
        }
    return written


def content_of(contents: Iterable[Content]) -> Json:
    """Return the bodies of a request or an answer, by media type."""
    return {content.media_type: _media(content) for content in contents}


def _media(content: Content) -> Json:
    media: Json = {"schema": {"type": "string"} if content.schema is str else schema_of(content.schema)}
    if content.schema is dict:
        media = {"schema": {"type": "object"}}
    if content.schema is Any:
        media = {"schema": {"description": "One article a line, each a JSON object."}}
    if content.example is not None:
        media["example"] = content.example
    return media


def problem_response(status: int) -> Json:
    """Return the answer of a status that is a problem."""
    kind = BY_STATUS[status]
    names = ["X-Request-Id", "Cache-Control", *PROBLEM_HEADERS.get(status, ())]
    return {
        "description": kind.when,
        "headers": {name: {"$ref": f"#/components/headers/{name}"} for name in names},
        "content": problem_content(),
    }


def problem_content() -> Json:
    """Return the one body that problems have."""
    return {MEDIA_TYPE: {"schema": schema_of(Problem)}}


def problem_name(status: int) -> str:
    """Return the name under which a problem stands in ``components``: ``NotFound``."""
    return "".join(part.capitalize() for part in BY_STATUS[status].name.split("-"))


def statuses() -> Sequence[int]:
    """Return every status that some call answers with a problem."""
    used = {status for handler in HANDLERS for status in handler.opt[OPERATION].problems}
    return sorted(used | set(ALWAYS))
