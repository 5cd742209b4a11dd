"""Query parameters as a struct: unknown, duplicate, missing and ill-formed ones named all at once."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from math import isfinite
from typing import Any, TypeVar, get_origin
from urllib.parse import parse_qsl

from msgspec import Struct

from api.contract import Fault
from api.http.decode import Field, base_of, convert_value, fields_of, members_of

INTEGER = re.compile(r"-?(?:0|[1-9][0-9]{0,17})")
NUMBER = re.compile(r"-?(?:[0-9]{1,18}(?:\.[0-9]{0,40})?|\.[0-9]{1,40})(?:[eE][+-]?[0-9]{1,3})?")  # repr() has up to 24
MAX_FIELDS = 200
_READ: Mapping[Any, Callable[[str], Any]] = {int: int, float: float, bool: "true".__eq__}

AnyStruct = TypeVar("AnyStruct", bound=Struct)


class NoParameters(Struct, frozen=True):
    """The parameters of a call that takes none."""


def parse_query(raw: bytes, kind: type[AnyStruct]) -> tuple[AnyStruct | None, list[Fault]]:
    """Return the raw query string as a struct of parameters, or None and every fault."""
    try:
        pairs = parse_qsl(
            raw.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=MAX_FIELDS, separator="&"
        )
    except UnicodeDecodeError:
        return None, [Fault(parameter="", message="the query is not percent-encoded UTF-8")]
    except ValueError:
        return None, [Fault(parameter="", message=f"more than {MAX_FIELDS} parameters")]
    given: dict[str, list[str]] = {}
    for name, value in pairs:
        given.setdefault(name, []).append(value)
    return convert_query(given, kind)


def convert_query(given: Mapping[str, list[str]], kind: type[AnyStruct]) -> tuple[AnyStruct | None, list[Fault]]:
    """Return parameters and their values as a struct, or None and every fault."""
    fields = {field.name: field for field in fields_of(kind)}
    faults = [Fault(parameter=name[:100], message="unknown parameter") for name in given if name not in fields]
    values = {}
    for name, field in fields.items():
        if name in given:
            found, message = _parameter(given[name], field)
            values[field.attribute] = found
            faults += [Fault(parameter=name, message=message)] if message else []
        elif field.required:
            faults.append(Fault(parameter=name, message="required, but missing"))
    if faults:
        return None, faults
    return kind(**values), []


def _parameter(texts: list[str], field: Field) -> tuple[Any, str | None]:
    if is_list(field):
        broken = [text for text in texts if "\0" in text or (field.patterned and text.endswith("\n"))]
        return (None, f"cannot be {broken[0]!r}") if broken else convert_value(texts, field)
    if len(texts) > 1:
        return None, f"given {len(texts)} times: takes one value"
    base = _base(field)
    message = _form_fault(texts[0], base)
    return (None, message) if message else convert_value(_READ.get(base, str)(texts[0]), field)


def _form_fault(text: str, base: object) -> str | None:
    shown = repr(text[:100])
    if base is int and not INTEGER.fullmatch(text):
        return f"must be a whole number: got {shown}"
    if base is float and not (NUMBER.fullmatch(text) and isfinite(float(text))):
        return f"must be a finite number: got {shown}"
    if base is bool and text not in ("true", "false"):
        return f"must be true or false: got {shown}"
    return None


def is_list(field: Field) -> bool:
    """Return whether a parameter may be repeated."""
    return get_origin(_base(field)) is list


def _base(field: Field) -> Any:  # noqa: ANN401  (a type expression)
    return base_of(next(member for member in members_of(field.type) if member is not type(None)))
