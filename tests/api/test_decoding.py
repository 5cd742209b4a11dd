"""Strict decoding: JSON Schema's integers, every fault at once, pointers that lead to it."""

from typing import Annotated

import pytest
from msgspec import UNSET, Meta, Struct, UnsetType

from api.contract import ArticleIn
from api.http.decode import convert, load_json
from api.http.etag import etag_of, is_known, strong_tags
from api.http.negotiate import best_language, best_media_type
from api.http.query import parse_query


class Shape(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    sides: Annotated[int, Meta(ge=3)]
    name: Annotated[str, Meta(pattern="^[a-z]+$")] | None = None
    note: str | UnsetType = UNSET


class Wanted(Struct, frozen=True, kw_only=True):
    count: Annotated[int, Meta(ge=0, le=10)] = 5
    share: Annotated[float, Meta(ge=0, le=1)] = 0.5
    name: Annotated[list[Annotated[str, Meta(pattern="^[a-z]+$")]], Meta(max_length=2)] = []


def faults_of(value: object) -> dict[str | UnsetType, str]:
    _, faults = convert(value, Shape, "/0")
    return {fault.pointer: fault.message for fault in faults}


def test_a_whole_float_is_an_integer_and_nothing_else_is() -> None:
    shape, faults = convert({"sides": 8.0}, Shape)
    assert (shape, faults) == (Shape(sides=8), [])
    for value in (8.5, "8", True, None, [8], float("inf"), float("nan")):
        assert list(faults_of({"sides": value})) == ["/0/sides"]


def test_all_faults_are_found_at_once() -> None:
    found = faults_of({"name": "A", "note": 1, "x/y": 1, "~": 2})
    assert set(found) == {"/0/sides", "/0/name", "/0/note", "/0/x~1y", "/0/~0"}


def test_a_pattern_does_not_pass_a_line_feed_at_its_end() -> None:
    assert faults_of({"sides": 3, "name": "abc\n"}) == {"/0/name": "must not end with a line feed"}


def test_a_check_of_the_whole_points_to_the_whole() -> None:
    _, faults = convert({"text": "a", "html": "b"}, ArticleIn, "/3")
    assert [(fault.pointer, fault.message) for fault in faults] == [("/3", "give exactly one of text and html")]


@pytest.mark.parametrize("data", [b"", b"{", b"nul", b'"\xff"', b'"\\ud800"', b"[" * 200_000, b"1e999", b"NaN", b"1 2"])
def test_what_is_no_json_is_refused_with_a_reason(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"not JSON|not UTF-8|nested too deeply"):
        load_json(data)


def test_parameters_are_read_by_their_types() -> None:
    wanted, faults = parse_query(b"count=7&share=5e-1&name=a&name=b", Wanted)
    assert (wanted, faults) == (Wanted(count=7, share=0.5, name=["a", "b"]), [])


@pytest.mark.parametrize("text", [".5", "0.5", "5e-1", "0.500000000000000000000000000000"])
def test_a_number_is_taken_however_it_is_written(text: str) -> None:
    assert parse_query(f"count=7&share={text}".encode(), Wanted) == (Wanted(count=7, share=0.5, name=[]), [])


@pytest.mark.parametrize(
    "query",
    [
        "count=",
        "count=07",
        "count=1e0",
        "count=1.0",
        "count=11",
        "count=1&count=1",
        "share=1e999",
        "share=nan",
        "share=.",
        "name=A",
        "name=a&name=b&name=c",
        "name=a%0A",
    ],
)
def test_parameters_out_of_form_or_range_are_named(query: str) -> None:
    wanted, faults = parse_query(query.encode(), Wanted)
    assert wanted is None
    assert [fault.parameter for fault in faults] == [query.partition("=")[0]]


@pytest.mark.parametrize(
    ("accept", "expected"),
    [
        ("", "application/json"),
        ("*/*", "application/json"),
        ("text/csv", "text/csv; header=present"),
        ("text/*;q=0.5, application/json;q=0.4", "text/csv; header=present"),
        ("text/csv;q=0, */*", "application/json"),
        ("application/json;q=0, text/csv;q=0", None),
        ("image/png", None),
        ("TEXT/CSV", "text/csv; header=present"),
    ],
)
def test_the_media_type_wanted_most_is_chosen(accept: str, expected: str | None) -> None:
    assert best_media_type(accept, ("application/json", "text/csv; header=present")) == expected


def test_the_language_wanted_most_is_chosen() -> None:
    assert best_language("de;q=0.5, fr-CA, *;q=0.1", "en") == "fr-ca"
    assert best_language("*", "en") == best_language("", "en") == best_language("../x", "en") == "en"


def test_entity_tags_are_compared_as_each_condition_wants() -> None:
    tag = etag_of(b"body")
    assert is_known(f'W/{tag}, "x"', tag)
    assert is_known("*", tag)
    assert not is_known('"x"', tag)
    assert strong_tags('"a", W/"b","c"') == ("a", "c")
    assert strong_tags("*") == ("*",)
    assert strong_tags("a") is None
