"""What every format keeps to: the same bytes each time, listed once, nothing lost without a word."""

from __future__ import annotations

import json
from collections.abc import Callable

import msgspec
import pytest

from api.contract import TimelineOut
from api.exports import FORMATS, Format
from api.exports.clean import one_line, web_link

each_format = pytest.mark.parametrize("given", FORMATS, ids=lambda given: given.name)


def test_formats_are_those_the_contract_names_beside_json() -> None:
    assert [given.name for given in FORMATS] == ["timelinejs", "vis", "ics", "csv", "atom", "jsonld"]


def test_each_format_has_its_own_media_type() -> None:
    assert len({given.media_type.partition(";")[0] for given in FORMATS}) == len(FORMATS)


@each_format
def test_the_same_timeline_gives_the_same_bytes(given: Format, varied: TimelineOut) -> None:
    assert given.export(varied) == given.export(varied)


@each_format
def test_every_format_is_utf8_without_a_byte_order_mark(
    given: Format, varied: TimelineOut, hostile: TimelineOut
) -> None:
    for timeline in (varied, hostile):
        text = given.export(timeline).decode("utf-8", errors="strict")
        assert not text.startswith("\ufeff")


@each_format
def test_no_format_carries_a_control_character(given: Format, hostile: TimelineOut) -> None:
    text = given.export(hostile).decode()
    assert not {character for character in text if ord(character) < 32} - {"\r", "\n", "\t"}
    assert "\x7f" not in text
    assert "\x85" not in text


@each_format
def test_no_format_links_to_a_script(given: Format, hostile: TimelineOut) -> None:
    assert b"javascript:" not in given.export(hostile)


@each_format
def test_an_empty_timeline_is_a_document_of_its_format(given: Format, timeline: Callable[..., TimelineOut]) -> None:
    assert given.export(timeline()).decode() is not None


@each_format
def test_every_dated_event_is_told(given: Format, varied: TimelineOut) -> None:
    text = given.export(varied).decode()
    assert text.count("The harbour bridge opened on Tuesday.") >= 12


@pytest.mark.parametrize("given", [given for given in FORMATS if given.schema is not str], ids=lambda given: given.name)
def test_json_formats_are_what_their_schema_says(given: Format, varied: TimelineOut, hostile: TimelineOut) -> None:
    for timeline in (varied, hostile):
        data = given.export(timeline)
        assert json.loads(msgspec.json.encode(msgspec.json.decode(data, type=given.schema))) == json.loads(data)


def test_text_that_turns_round_what_follows_is_closed() -> None:
    assert one_line("a \u202e\u2066 b") == "a \u202e\u2066 b\u2069\u202c"


def test_text_is_one_line_and_keeps_its_letters() -> None:
    assert one_line("  tabs\tand\r\nlines \x00 é 😀 ") == "tabs and lines é 😀"


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "http://a\nb", 'https://x/"onload=', None])
def test_only_web_links_are_links(url: str | None) -> None:
    assert web_link(url) is None


def test_a_web_link_is_kept_as_it_is() -> None:
    assert web_link("https://example.org/a?b=c&d=é") == "https://example.org/a?b=c&d=é"
