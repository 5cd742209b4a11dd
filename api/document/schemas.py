"""The document's schemas: msgspec's own of what it decodes and encodes, closed, with the settings' limits."""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from api.contract import DATE, YEAR, Problem
from api.intake import OFFSET, timezone_names
from api.operation import OPERATION, Content, Operation
from api.routes import HANDLERS
from api.settings import Settings

Json = dict[str, Any]
REF = "#/components/schemas/{name}"


def schema_of(kind: Any) -> Json:  # noqa: ANN401  (a type expression)
    """Return the schema of a type: a reference where the type is a struct."""
    schema: Json = msgspec.json.schema_components([kind], ref_template=REF)[0][0]
    if "anyOf" in schema.get("items", {}) and {} in schema["items"]["anyOf"]:
        known = [choice for choice in schema["items"]["anyOf"] if choice]
        schema["items"] = {"anyOf": [*known, {"description": "Anything else is refused by itself, at its place."}]}
    return schema


def schemas(settings: Settings) -> Json:
    """Return ``components/schemas`` of a service with these settings."""
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


def limit_arrays(schema: Json, settings: Settings) -> None:
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
