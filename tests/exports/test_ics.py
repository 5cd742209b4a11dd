"""iCalendar, read back by the icalendar library and held to RFC 5545 line by line."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

from icalendar import Calendar

from api.contract import ArticleRef, EventOut, MentionOut, TimelineOut
from api.exports import ics


def components(timeline: TimelineOut) -> Any:
    calendar = Calendar.from_ical(ics.export(timeline))
    assert calendar.errors == []
    found = {str(component["UID"]).removesuffix("@dateline"): component for component in calendar.subcomponents}
    assert all(component.errors == [] for component in found.values())
    return found


def days(component: Any) -> Any:
    return component.decoded("DTSTART"), component.decoded("DTEND")


def test_a_day_is_an_all_day_event_with_exclusive_end(varied: TimelineOut) -> None:
    component = components(varied)["day"]
    assert days(component) == (date(2023, 7, 11), date(2023, 7, 12))
    assert component["DTSTART"].params["VALUE"] == "DATE"
    assert component["SUMMARY"] == "The harbour bridge opened"


def test_months_and_years_are_spans_that_say_so(varied: TimelineOut) -> None:
    assert days(components(varied)["month"]) == (date(2023, 7, 1), date(2023, 8, 1))
    assert days(components(varied)["year"]) == (date(2023, 1, 1), date(2024, 1, 1))
    assert components(varied)["month"]["SUMMARY"] == "The harbour bridge opened (July 2023)"


def test_the_exact_value_is_kept_as_edtf(varied: TimelineOut) -> None:
    assert components(varied)["year"]["X-EDTF"] == "2023~"
    assert components(varied)["minute"]["X-EDTF"] == "2023-07-11T17:31"


def test_a_span_up_to_the_last_day_of_the_calendar_states_its_length(varied: TimelineOut) -> None:
    component = components(varied)["last-day"]
    assert component.decoded("DURATION").days == 31
    assert "DTEND" not in component


def test_an_open_end_is_one_day_whose_summary_says_it_is_open(varied: TimelineOut) -> None:
    for name in ("since", "until"):
        component = components(varied)[name]
        assert days(component) == (date(2023, 7, 11), date(2023, 7, 12))
        assert "–" in component["SUMMARY"]


def test_what_has_no_place_on_the_calendar_is_a_journal_without_a_start(varied: TimelineOut) -> None:
    for name in ("partial", "ancient", "ancient-span", "undated"):
        component = components(varied)[name]
        assert component.name == "VJOURNAL"
        assert "DTSTART" not in component


def test_an_empty_timeline_is_a_calendar_with_a_note_that_says_so(timeline: Callable[..., TimelineOut]) -> None:
    (note,) = components(timeline()).values()
    assert (note.name, note["SUMMARY"]) == ("VJOURNAL", "No events")


def test_status_tells_planned_and_cancelled(varied: TimelineOut) -> None:
    found = components(varied)
    assert [found[name]["STATUS"] for name in ("day", "planned", "cancelled")] == [
        "CONFIRMED",
        "TENTATIVE",
        "CANCELLED",
    ]


def test_sequence_grows_with_the_mentions_and_the_uid_stays(
    timeline: Callable[..., TimelineOut],
    event: Callable[..., EventOut],
    mention: Callable[..., MentionOut],
    article: Callable[..., ArticleRef],
) -> None:
    before = components(timeline(event()))["e1"]
    after = components(timeline(event(mentions=[mention(article()), mention(article("a2"))])))["e1"]
    assert (before["SEQUENCE"], after["SEQUENCE"]) == (0, 1)
    assert before["UID"] == after["UID"]


def test_the_stamp_is_the_last_publication_day_and_not_the_clock(varied: TimelineOut, hostile: TimelineOut) -> None:
    assert components(varied)["day"].decoded("DTSTAMP") == datetime(2023, 7, 12, tzinfo=UTC)
    assert components(hostile)["bad-day"].decoded("DTSTAMP") == datetime(1970, 1, 1, tzinfo=UTC)


def test_lines_end_in_crlf_and_hold_at_most_75_octets(varied: TimelineOut, hostile: TimelineOut) -> None:
    for timeline in (varied, hostile):
        data = ics.export(timeline)
        assert data.endswith(b"\r\n")
        lines = data.split(b"\r\n")
        assert all(len(line) <= 75 and b"\n" not in line and b"\r" not in line for line in lines)
        assert all(line.decode() is not None for line in lines)


def test_hostile_text_neither_adds_components_nor_breaks_lines(hostile: TimelineOut) -> None:
    data = ics.export(hostile)
    assert data.count(b"\r\nBEGIN:VEVENT\r\n") == 1
    unfolded = data.replace(b"\r\n ", b"").decode()
    assert all(re.match(r"[A-Z-]+(;[A-Z-]+=[^:;]+)*:", line) for line in unfolded.split("\r\n") if line)


def test_separators_in_a_text_come_back_as_they_were(
    timeline: Callable[..., TimelineOut], event: Callable[..., EventOut]
) -> None:
    found = components(timeline(event(headline="One, two; three\\four: five", entities=["a,b", "c;d"])))["e1"]
    assert found["SUMMARY"] == "One, two; three\\four: five"
    assert [str(category) for category in found["CATEGORIES"].cats] == ["a,b", "c;d"]
