"""The formats as the running service sends them."""

from __future__ import annotations

import csv
import json
from io import StringIO
from urllib.request import Request, urlopen

import feedparser
import pytest
from icalendar import Calendar

from api.exports import FORMATS, Format

each_format = pytest.mark.parametrize("given", FORMATS, ids=lambda given: given.name)


def body_of(url: str) -> bytes:
    with urlopen(url) as answer:
        content: bytes = answer.read()
        return content


@each_format
def test_the_parameter_and_the_accept_header_choose_the_same_answer(service: str, given: Format) -> None:
    accept = Request(f"{service}/timeline", headers={"accept": given.media_type.partition(";")[0]})
    with urlopen(f"{service}/timeline?format={given.name}") as asked, urlopen(accept) as negotiated:
        assert asked.headers["content-type"] == negotiated.headers["content-type"] == given.media_type
        assert asked.read() == negotiated.read()


def test_every_format_tells_as_many_events_as_json(service: str) -> None:
    events = json.loads(body_of(f"{service}/timeline"))["events"]
    dated = [event for event in events if event["earliest"] or event["latest"]]
    told = {given.name: body_of(f"{service}/timeline?format={given.name}") for given in FORMATS}
    assert len(events) > 5
    assert len(json.loads(told["timelinejs"])["events"]) == len(dated)
    assert len(json.loads(told["vis"])) == len(dated)
    assert len(Calendar.from_ical(told["ics"]).subcomponents) == len(events)
    assert len(list(csv.reader(StringIO(told["csv"].decode(), newline="")))) == len(events) + 1
    assert len(feedparser.parse(told["atom"]).entries) == len(events)
    assert json.loads(told["jsonld"])["numberOfItems"] == len(events)


def test_an_uid_of_the_calendar_is_the_id_of_the_event(service: str) -> None:
    events = json.loads(body_of(f"{service}/timeline"))["events"]
    calendar = Calendar.from_ical(body_of(f"{service}/timeline?format=ics"))
    assert [str(component["UID"]) for component in calendar.subcomponents] == [f"{e['id']}@dateline" for e in events]
