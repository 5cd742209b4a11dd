"""The OpenAPI 3.1 document, built from the handlers and the contract's structs, and nothing else.

Schemas are msgspec's own (what it decodes and encodes), calls are the ``Operation`` beside each handler; so that what
is documented is what is served. The same settings give the same bytes.
"""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterable, Mapping, Sequence
from importlib.metadata import version
from typing import Any

import msgspec

from api.contract import DATE, YEAR, Problem
from api.http.decode import members_of
from api.intake import OFFSET, timezone_names
from api.operation import OPERATION, Content, Operation, Reply
from api.problems import BY_STATUS, MEDIA_TYPE
from api.routes import HANDLERS
from api.settings import Settings

Json = dict[str, Any]
DEFAULTS = Settings()

REF = "#/components/schemas/{name}"
ALWAYS = (400, 406, 500, 503)
TAGS = (
    ("articles", "What the timeline is made of."),
    ("timeline", "The dated events of all articles, merged."),
    ("summary", "No time to read? Get a summary."),
    ("dates", "Date expressions, resolved and explained."),
    ("health", "For orchestrators."),
    ("pages", "This document, and pages for people."),
)
DESCRIPTION = """\
Reads news articles, resolves every date expression against the day the article was published, merges the dated events \
of all articles into one timeline, and writes extractive summaries.

Names are snake_case, instants RFC 3339, days ISO 8601, moments EDTF (ISO 8601-2). Offsets are half-open and count \
Unicode code points, or UTF-16 units with `offsets=utf16`.

Every answer carries `X-Request-Id`. Every error is `application/problem+json` (RFC 9457) and names all faults of the \
request at once. Unknown parameters and fields are refused. Every `GET` also answers `HEAD`; every address answers \
`OPTIONS` with its methods in `Allow`, and a method it does not take with a 405 problem; an unknown address is a 404 \
problem."""


def openapi_document(settings: Settings = DEFAULTS) -> bytes:
    """Return the document as JSON, indented, in a fixed order."""
    return (json.dumps(document(settings), indent=2, ensure_ascii=False) + "\n").encode()


def document(settings: Settings) -> Json:
    """Return the document of a service with these settings."""
    paths: Json = {}
    for handler in HANDLERS:
        operation: Operation = handler.opt[OPERATION]
        (path,) = handler.paths
        method = next(iter(handler.http_methods)).lower()
        paths.setdefault(_template(path), {})[method] = _operation(operation, settings)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Dateline",
            "version": version("dateline"),
            "summary": "Event timelines and extractive blurbs for news articles",
            "description": DESCRIPTION,
            "contact": {"name": "The maintainers of Dateline"},
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "servers": [{"url": "/", "description": "The service that gave this document."}],
        "security": [],
        "tags": [{"name": name, "description": text} for name, text in TAGS],
        "paths": paths,
        "components": {
            "schemas": _schemas(settings),
            "responses": {_problem_name(status): _problem_response(status) for status in _statuses()},
            "headers": HEADERS,
        },
    }


def _template(path: str) -> str:
    """Return a path as the document writes it: parameters by the names that callers know."""
    for given, known in (("{article_id:str}", "{id}"), ("{event_id:str}", "{id}"), (":str}", "}")):
        path = path.replace(given, known)
    return path


# Calls


def _operation(operation: Operation, settings: Settings) -> Json:
    answers: Json = {str(reply.status): _reply(reply) for reply in operation.replies}
    for status in sorted({*ALWAYS, *operation.problems}):
        if str(status) in answers:
            answers[str(status)]["content"] |= _problem_content()
        else:
            answers[str(status)] = {"$ref": f"#/components/responses/{_problem_name(status)}"}
    written: Json = {
        "operationId": operation.id,
        "tags": [operation.tag],
        "summary": operation.summary,
        "description": operation.description or f"{operation.summary}.",
    }
    parameters = [*_path(operation), *_query(operation, settings), *_headers(operation)]
    if parameters:
        written["parameters"] = parameters
    if operation.body:
        written["requestBody"] = {"required": True, "content": _content(operation.body)}
        for media in written["requestBody"]["content"].values():
            _limit_arrays(media["schema"], settings)
    written["responses"] = dict(sorted(answers.items()))
    return written


def _path(operation: Operation) -> list[Json]:
    return [_parameter(name, "path", _schema_of(kind), required=True) for name, kind in operation.path.items()]


def _query(operation: Operation, settings: Settings) -> list[Json]:
    found = []
    for field in msgspec.structs.fields(operation.query):
        members = [member for member in members_of(field.type) if member is not type(None)]
        schema = _schema_of(members[0])
        default = None if field.default is msgspec.NODEFAULT else field.default
        if default is not None:
            schema["default"] = default
        if field.encode_name == "limit":
            schema["maximum"] = settings.max_page
        found.append(_parameter(field.encode_name, "query", schema, required=field.required))
    return found


def _headers(operation: Operation) -> list[Json]:
    return [_parameter(name, "header", dict(REQUEST_HEADERS[name]), required=False) for name in operation.headers]


def _parameter(name: str, place: str, schema: Json, *, required: bool) -> Json:
    parameter: Json = {"name": name, "in": place, "required": required}
    if "description" in schema:
        parameter["description"] = schema.pop("description")
    if "examples" in schema:
        parameter["example"] = schema.pop("examples")[0]
    return {**parameter, "schema": schema}


REQUEST_HEADERS: Mapping[str, Json] = {
    "If-None-Match": {
        "description": "Entity tags of what the caller has; 304 where it is still that.",
        "type": "string",
    },
    "Accept-Language": {
        "description": "The language that dates are written in.",
        "type": "string",
    },
}


# Answers


def _reply(reply: Reply) -> Json:
    names = ("X-Request-Id", *reply.headers)
    written: Json = {
        "description": reply.description,
        "headers": {name: {"$ref": f"#/components/headers/{name}"} for name in names},
    }
    if reply.content:
        written["content"] = _content(reply.content)
    if reply.links:
        written["links"] = {
            link.name: {"operationId": link.operation, "parameters": dict(link.parameters)} for link in reply.links
        }
    return written


def _content(contents: Iterable[Content]) -> Json:
    return {content.media_type: _media(content) for content in contents}


def _media(content: Content) -> Json:
    media: Json = {"schema": {"type": "string"} if content.schema is str else _schema_of(content.schema)}
    if content.schema is dict:
        media = {"schema": {"type": "object"}}
    if content.schema is Any:
        media = {"schema": {"description": "One article a line, each a JSON object."}}
    if content.example is not None:
        media["example"] = content.example
    return media


def _problem_response(status: int) -> Json:
    kind = BY_STATUS[status]
    names = ["X-Request-Id", "Cache-Control", *PROBLEM_HEADERS.get(status, ())]
    return {
        "description": kind.when,
        "headers": {name: {"$ref": f"#/components/headers/{name}"} for name in names},
        "content": _problem_content(),
    }


def _problem_content() -> Json:
    return {MEDIA_TYPE: {"schema": _schema_of(Problem)}}


def _problem_name(status: int) -> str:
    return "".join(part.capitalize() for part in BY_STATUS[status].name.split("-"))


def _statuses() -> Sequence[int]:
    used = {status for handler in HANDLERS for status in handler.opt[OPERATION].problems}
    return sorted(used | set(ALWAYS))


PROBLEM_HEADERS: Mapping[int, tuple[str, ...]] = {415: ("Accept",), 503: ("Retry-After",)}
HEADERS: Mapping[str, Json] = {
    "X-Request-Id": {
        "description": "The request's id: the caller's own where it sent a plain one.",
        "required": True,
        "schema": {"type": "string", "pattern": "^[A-Za-z0-9._~-]{1,128}$"},
    },
    "ETag": {
        "description": "Names exactly this answer; for `If-None-Match` and `If-Match`.",
        "required": True,
        "schema": {"type": "string", "pattern": '^"[!#-~]+"$'},
    },
    "Cache-Control": {
        "description": "How long the answer may be used.",
        "required": True,
        "schema": {"type": "string"},
    },
    "Vary": {
        "description": "The request headers on which the answer depends.",
        "schema": {"type": "string"},
    },
    "Location": {
        "description": "The address of what was created.",
        "required": True,
        "schema": {"type": "string", "format": "uri-reference"},
    },
    "Retry-After": {
        "description": "Seconds after which to ask again.",
        "required": True,
        "schema": {"type": "string", "pattern": "^[0-9]+$"},
    },
    "Accept": {
        "description": "The media types that are read.",
        "required": True,
        "schema": {"type": "string"},
    },
}


# Schemas


def _schema_of(kind: Any) -> Json:  # noqa: ANN401  (a type expression)
    schema: Json = msgspec.json.schema_components([kind], ref_template=REF)[0][0]
    if "anyOf" in schema.get("items", {}) and {} in schema["items"]["anyOf"]:
        known = [choice for choice in schema["items"]["anyOf"] if choice]
        schema["items"] = {"anyOf": [*known, {"description": "Anything else is refused by itself, at its place."}]}
    return schema


def _schemas(settings: Settings) -> Json:
    kinds = [content.schema for content in _contents() if content.schema not in (str, dict, Any)]
    components: Json = msgspec.json.schema_components([Problem, *kinds], ref_template=REF)[1]
    for name, schema in components.items():
        _finish(name, schema)
        _bound_tuples(schema)
    for name in ("ArticleIn", "NamedArticleIn", "DatesIn"):
        _limit_input(components[name], settings)
    components |= {
        "Published": {"description": "An instant, a day, a month, a year or an interval of days.", "anyOf": PUBLISHED},
        "TimeZone": _timezone(),
    }
    for name in ("ArticleIn", "NamedArticleIn"):
        components[name]["oneOf"] = [{"properties": {one: {}}, "required": [one]} for one in ("text", "html")]
    return dict(sorted(components.items()))


def _contents() -> Iterable[Content]:
    for handler in HANDLERS:
        operation: Operation = handler.opt[OPERATION]
        yield from operation.body
        for reply in operation.replies:
            yield from reply.content


def _finish(name: str, schema: Json) -> None:
    """Close a schema to unknown fields and make its description readable."""
    schema.pop("title", None)
    schema["description"] = inspect.cleandoc(schema.get("description", name))
    if schema.get("type") == "object":
        schema.setdefault("additionalProperties", False)


def _bound_tuples(node: Any) -> None:  # noqa: ANN401  (any part of a schema)
    """Say of tuples how long they are by ``maxItems``: linters take ``"items": false`` for a missing one."""
    for part in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        _bound_tuples(part)
    if isinstance(node, dict) and node.get("items") is False:
        node |= {"items": {}, "maxItems": len(node.get("prefixItems", ()))}


def _limit_arrays(schema: Json, settings: Settings) -> None:
    """Write into a body's schema how many articles one call may bring."""
    for choice in (schema, *schema.get("anyOf", ())):
        if choice.get("type") == "array":
            choice["maxItems"] = settings.max_articles


def _limit_input(schema: Json, settings: Settings) -> None:
    """Write the limits of the settings, and what strings ``published`` and ``timezone`` may be, into a schema."""
    properties = schema["properties"]
    for name in ("text", "html"):
        if name in properties:
            properties[name]["maxLength"] = settings.max_text
    for name, component in (("published", "Published"), ("timezone", "TimeZone")):
        described = next(choice for choice in properties[name]["anyOf"] if choice.get("type") == "string")
        properties[name] = {
            "description": described["description"],
            "examples": described["examples"],
            "anyOf": [{"$ref": REF.format(name=component)}, {"type": "null"}],
            "default": None,
        }


PUBLISHED: Sequence[Json] = (
    {"type": "string", "format": "date-time", "pattern": f"^{YEAR}-"},
    {"type": "string", "format": "date", "pattern": f"^{YEAR}-"},
    {"type": "string", "pattern": f"^{YEAR}-(?:0[1-9]|1[0-2])$"},
    {"type": "string", "pattern": f"^{YEAR}$"},
    {
        "description": "An interval, which may not end before it begins.",
        "type": "string",
        "pattern": f"^{DATE}/{DATE}$",
    },
)


def _timezone() -> Json:
    return {
        "description": "An offset from UTC, or an IANA name.",
        "anyOf": [
            {"type": "string", "pattern": f"^(?:{OFFSET.pattern})$"},
            {"type": "string", "enum": sorted(timezone_names())},
        ],
    }
