"""The headers that the document names: those a caller may send, and those that answers carry."""

from __future__ import annotations

from collections.abc import Mapping

from api.document.schemas import Json

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
