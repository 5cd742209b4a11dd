"""The OpenAPI 3.1 document, built from the handlers and the contract's structs, and nothing else.

Schemas are msgspec's own (what it decodes and encodes), calls are the ``Operation`` beside each handler; so that what
is documented is what is served. The same settings give the same bytes.
"""

from __future__ import annotations

import json
from importlib.metadata import version

from api.document.calls import call_of
from api.document.headers import HEADERS
from api.document.replies import problem_name, problem_response, statuses
from api.document.schemas import Json, schemas
from api.operation import OPERATION, Operation
from api.routes import HANDLERS
from api.settings import Settings

DEFAULTS = Settings()

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
        paths.setdefault(_template(path), {})[method] = call_of(operation, settings)
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
            "schemas": schemas(settings),
            "responses": {problem_name(status): problem_response(status) for status in statuses()},
            "headers": HEADERS,
        },
    }


def _template(path: str) -> str:
    """Return a path as the document writes it: parameters by the names that callers know."""
    for given, known in (("{article_id:str}", "{id}"), ("{event_id:str}", "{id}"), (":str}", "}")):
        path = path.replace(given, known)
    return path
