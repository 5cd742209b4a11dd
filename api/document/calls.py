"""What the document says of a call: its parameters, its body, all that it can answer."""

from __future__ import annotations

import msgspec

from api.document.headers import REQUEST_HEADERS
from api.document.replies import ALWAYS, content_of, problem_content, problem_name, reply_of
from api.document.schemas import Json, limit_arrays, schema_of
from api.http.decode import members_of
from api.operation import Operation
from api.settings import Settings


def call_of(operation: Operation, settings: Settings) -> Json:
    """Return an operation of the document."""
    answers: Json = {str(reply.status): reply_of(reply) for reply in operation.replies}
    for status in sorted({*ALWAYS, *operation.problems}):
        if str(status) in answers:
            answers[str(status)]["content"] |= problem_content()
        else:
            answers[str(status)] = {"$ref": f"#/components/responses/{problem_name(status)}"}
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
        written["requestBody"] = {"required": True, "content": content_of(operation.body)}
        for media in written["requestBody"]["content"].values():
            limit_arrays(media["schema"], settings)
    written["responses"] = dict(sorted(answers.items()))
    return written


def _path(operation: Operation) -> list[Json]:
    return [_parameter(name, "path", schema_of(kind), required=True) for name, kind in operation.path.items()]


def _query(operation: Operation, settings: Settings) -> list[Json]:
    found = []
    for field in msgspec.structs.fields(operation.query):
        members = [member for member in members_of(field.type) if member is not type(None)]
        schema = schema_of(members[0])
        default = None if field.default is msgspec.NODEFAULT else field.default
        if default is not None:
            schema["default"] = default
        if field.encode_name == "limit":
            schema["maximum"] = settings.max_page
        found.append(_parameter(field.encode_name, "query", schema, required=field.required))
    return found


def _headers(operation: Operation) -> list[Json]:
    # The same header says another thing of a write: what follows the name in the table is not part of it.
    return [
        _parameter(name.partition(" ")[0], "header", dict(REQUEST_HEADERS[name]), required=False)
        for name in operation.headers
    ]


def _parameter(name: str, place: str, schema: Json, *, required: bool) -> Json:
    parameter: Json = {"name": name, "in": place, "required": required}
    if "description" in schema:
        parameter["description"] = schema.pop("description")
    if "examples" in schema:
        parameter["example"] = schema.pop("examples")[0]
    return {**parameter, "schema": schema}
