"""Strict decoding of JSON into the contract's structs, with every fault named at once.

msgspec stops at the first fault, takes ``"3"`` for 3 when lax and refuses ``8.0`` for 8 when strict; so the body is
decoded untyped and converted field by field, strictly, as JSON Schema reads it.
"""

from __future__ import annotations

from functools import cache
from types import UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin

import msgspec
from msgspec import Meta, Struct, UnsetType

from api.contract import Fault

AnyStruct = TypeVar("AnyStruct", bound=Struct)


class Field(Struct, frozen=True):
    """One field of a struct: its name in JSON, its attribute, its type, and whether it must be there."""

    name: str
    attribute: str
    type: Any
    required: bool
    integer: bool
    patterned: bool


def load_json(data: bytes) -> Any:  # noqa: ANN401  (whatever the client sent)
    """Return a JSON document as plain objects; ValueError says why the bytes are none.

    Nesting beyond what the decoder takes is refused: no document of the contract is deeper than three.
    """
    try:
        return msgspec.json.decode(data)
    except UnicodeDecodeError as error:
        raise ValueError(f"not UTF-8: byte {error.start} of the text cannot be read") from error
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    except msgspec.DecodeError as error:
        raise ValueError(f"not JSON: {error}") from error


def convert(value: Any, kind: type[AnyStruct], pointer: str = "") -> tuple[AnyStruct | None, list[Fault]]:  # noqa: ANN401
    """Return a plain object as a struct, or None and all its faults; ``pointer`` is where the object stands."""
    if not isinstance(value, dict):
        return None, [Fault(pointer=pointer, message=f"must be an object: got {_name_of(value)}")]
    fields = fields_of(kind)
    known = {field.name for field in fields}
    faults = [
        Fault(pointer=f"{pointer}/{_escaped(name)}", message="unknown field") for name in value if name not in known
    ]
    values = {}
    for field in fields:
        at = f"{pointer}/{field.name}"
        if field.name in value:
            found, message = convert_value(value[field.name], field)
            values[field.attribute] = found
            faults += [Fault(pointer=at, message=message)] if message else []
        elif field.required:
            faults.append(Fault(pointer=at, message="required, but missing"))
    return (None, faults) if faults else build(kind, values, pointer)


def build(kind: type[AnyStruct], values: dict[str, Any], pointer: str) -> tuple[AnyStruct | None, list[Fault]]:
    """Return the struct of converted values; what its own check of the whole says becomes a fault."""
    try:
        return kind(**values), []
    except ValueError as error:
        return None, [Fault(pointer=pointer, message=str(error))]


def convert_value(value: Any, field: Field) -> tuple[Any, str | None]:  # noqa: ANN401
    """Return a plain value as its field's type, or what is wrong with it."""
    if field.integer and isinstance(value, float) and value.is_integer():
        value = int(value)  # JSON Schema: 8.0 is an integer
    if isinstance(value, str) and "\0" in value:
        return None, "must not hold U+0000"
    if isinstance(value, str) and field.patterned and value.endswith("\n"):
        return None, "must not end with a line feed"  # which Python's $ lets pass
    try:
        return msgspec.convert(value, field.type, strict=True), None
    except msgspec.ValidationError as error:
        return None, _message(error, value, field)
    except RecursionError:
        return None, "nested too deeply"


@cache
def fields_of(kind: type[Struct]) -> tuple[Field, ...]:
    """Return what conversion needs to know of a struct's fields."""
    return tuple(_field(info) for info in msgspec.structs.fields(kind))


def members_of(kind: Any) -> tuple[Any, ...]:  # noqa: ANN401  (a type expression)
    """Return the members of a union but UnsetType, or the type itself alone."""
    if get_origin(kind) in (Union, UnionType):
        return tuple(member for member in get_args(kind) if member is not UnsetType)
    return (kind,)


def metas_of(kind: Any) -> tuple[Meta, ...]:  # noqa: ANN401
    """Return the constraints on a type, and on the items of a list."""
    own = tuple(meta for meta in getattr(kind, "__metadata__", ()) if isinstance(meta, Meta))
    base = base_of(kind)
    return (*own, *metas_of(get_args(base)[0])) if get_origin(base) is list else own


def base_of(kind: Any) -> Any:  # noqa: ANN401
    """Return the type under its constraints."""
    return kind.__origin__ if hasattr(kind, "__metadata__") else kind


def _field(info: msgspec.structs.FieldInfo) -> Field:
    members = members_of(info.type)
    kind = members[0] if len(members) == 1 else Union[members]  # noqa: UP007  (built at run time)
    return Field(
        name=info.encode_name,
        attribute=info.name,
        type=kind,
        required=info.required,
        integer=any(base_of(member) is int for member in members),
        patterned=any(meta.pattern for member in members for meta in metas_of(member)),
    )


def _message(error: msgspec.ValidationError, value: object, field: Field) -> str:
    """Return what is wrong with a value: the limit it breaks, or the choices it is none of, and the value."""
    if isinstance(value, str) and (choices := _choices(field)):
        return f"must be one of {', '.join(choices)}: got {value[:100]!r}"
    text = str(error)
    text = text[:1].lower() + text[1:]
    if isinstance(value, (str, int, float)) and len(repr(value)) <= 102:
        return f"{text}: got {value!r}"
    return text


def _choices(field: Field) -> tuple[str, ...]:
    """Return the words that a field can be; none where it can be other things too."""
    bases = [base_of(member) for member in members_of(field.type) if member is not type(None)]
    return get_args(bases[0]) if len(bases) == 1 and get_origin(bases[0]) is Literal else ()


def _name_of(value: object) -> str:
    names = {list: "an array", str: "a string", bool: "a boolean", int: "a number", float: "a number"}
    return "null" if value is None else names.get(type(value), "something else")


def _escaped(name: object) -> str:
    """Return a member's name as a token of a JSON pointer (RFC 6901), cut to a readable length."""
    return str(name)[:100].replace("~", "~0").replace("/", "~1")
