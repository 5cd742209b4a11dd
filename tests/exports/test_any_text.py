"""Properties: whatever an article says, each format's own parser reads it back as it was."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from io import StringIO
from xml.etree import ElementTree as ET

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from api.contract import EventOut, TimelineOut
from api.exports import atom, ics, jsonld, timelinejs, vis
from api.exports import csv as csv_format
from api.exports.clean import one_line

# Every code point, lone surrogates included, and runs of those that formats treat specially.
any_text = st.text(
    st.one_of(st.characters(exclude_categories=()), st.sampled_from("\r\n\t\x00\"',;:\\<>&]=+-@|\u202e"))
)
thorough = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def told(timeline: Callable[..., TimelineOut], event: Callable[..., EventOut]) -> Callable[[str], TimelineOut]:
    return lambda text: timeline(event(headline=text, text=text, entities=[text]))


@thorough
@given(text=any_text)
@example(text="C:\\News\\night, \\\\N")
def test_icalendar_reads_it_back(told: Callable[[str], TimelineOut], text: str) -> None:
    data = ics.export(told(text))
    (component,) = Calendar.from_ical(data).subcomponents
    assert component.name == "VEVENT"
    assert str(component["SUMMARY"]) == one_line(text)
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))


@thorough
@given(text=any_text)
def test_csv_reads_it_back(told: Callable[[str], TimelineOut], text: str) -> None:
    (row,) = csv.DictReader(StringIO(csv_format.export(told(text)).decode(), newline=""), strict=True)
    assert row["headline"].removeprefix("'") == one_line(text).removeprefix("'")
    assert not row["headline"].startswith(("=", "+", "-", "@"))


@thorough
@given(text=any_text)
def test_xml_reads_it_back(told: Callable[[str], TimelineOut], text: str) -> None:
    root = ET.fromstring(atom.export(told(text)))  # noqa: S314 our own bytes
    title = root.find("{http://www.w3.org/2005/Atom}entry/{http://www.w3.org/2005/Atom}title")
    assert title is not None
    assert (title.text or "") == one_line(text)


@thorough
@given(text=any_text)
def test_json_reads_it_back_and_no_markup_gets_through(told: Callable[[str], TimelineOut], text: str) -> None:
    timeline = told(text)
    assert json.loads(jsonld.export(timeline))["itemListElement"][0]["item"]["name"] == one_line(text)
    assert "<" not in json.loads(timelinejs.export(timeline))["events"][0]["text"]["headline"]
    assert "<" not in json.loads(vis.export(timeline))[0]["content"]
