"""Atom, read back by feedparser and by a strict XML parser."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from xml.etree import ElementTree as ET

import feedparser

from api.contract import EventOut, TimelineOut
from api.exports import atom

NAMES = {"a": "http://www.w3.org/2005/Atom", "d": "http://purl.org/dc/terms/"}


def feed(timeline: TimelineOut) -> Any:
    parsed = feedparser.parse(atom.export(timeline))
    assert not parsed.bozo
    assert parsed.version == "atom10"
    return parsed


def test_a_feed_reader_finds_every_event(varied: TimelineOut) -> None:
    parsed = feed(varied)
    assert len(parsed.entries) == len(varied.events)
    assert parsed.feed.title == "Dateline timeline"
    assert parsed.entries[0].title == "The harbour bridge opened"
    assert parsed.entries[0].link == "https://example.org/a1?x=1&y=2"


def test_every_required_element_is_there_once(varied: TimelineOut) -> None:
    root = ET.fromstring(atom.export(varied))  # noqa: S314 our own bytes
    for element in (root, *root.findall("a:entry", NAMES)):
        assert all(len(element.findall(f"a:{name}", NAMES)) == 1 for name in ("id", "title", "updated"))
    assert root.find("a:author/a:name", NAMES) is not None


def test_ids_are_distinct_and_stay(timeline: Callable[..., TimelineOut], event: Callable[..., EventOut]) -> None:
    one = feed(timeline(event("e1"), event("e2")))
    other = feed(timeline(event("e2", headline="Renamed"), event("e3")))
    assert one.entries[1].id == other.entries[0].id
    assert len({entry.id for entry in (*one.entries, *other.entries)}) == 3


def test_updated_is_the_last_publication_day_and_not_the_clock(varied: TimelineOut, hostile: TimelineOut) -> None:
    assert feed(varied).feed.updated == "2023-07-12T00:00:00Z"
    assert feed(hostile).feed.updated == "1970-01-01T00:00:00Z"


def test_an_entry_has_one_alternate_link_and_the_others_are_related(varied: TimelineOut) -> None:
    (entry,) = [entry for entry in feed(varied).entries if len(entry.links) == 2]
    assert [link.rel for link in entry.links] == ["alternate", "related"]


def test_the_date_is_kept_as_edtf_and_told_in_the_text(varied: TimelineOut) -> None:
    root = ET.fromstring(atom.export(varied))  # noqa: S314 our own bytes
    assert [found.text for found in root.findall("a:entry/d:temporal", NAMES)][:3] == [
        "2023-07-11",
        "2023-07-11/2023-07-12",
        "2023-07",
    ]
    summaries = [found.text or "" for found in root.findall("a:entry/a:summary", NAMES)]
    assert summaries[-1].startswith("undated: ")


def test_hostile_text_is_text(hostile: TimelineOut) -> None:
    root = ET.fromstring(atom.export(hostile))  # noqa: S314 our own bytes
    title = root.find("a:entry/a:title", NAMES)
    assert title is not None
    assert "<script>alert(1)</script> ]]> & &amp;" in (title.text or "")
    assert len(title) == 0
    assert root.findall("a:entry/a:link", NAMES) == []
