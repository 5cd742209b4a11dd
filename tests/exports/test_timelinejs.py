"""TimelineJS 3: dates with the parts that are known."""

from __future__ import annotations

import json
from collections.abc import Callable
from html.parser import HTMLParser
from typing import Any

from api.contract import EventOut, TimelineOut
from api.exports import timelinejs


def slides(timeline: TimelineOut) -> Any:
    return {slide["unique_id"]: slide for slide in json.loads(timelinejs.export(timeline))["events"]}


def test_a_day_has_year_month_and_day_and_no_end(varied: TimelineOut) -> None:
    slide = slides(varied)["day"]
    assert slide["start_date"] == {"year": 2023, "month": 7, "day": 11}
    assert "end_date" not in slide


def test_a_span_of_days_ends_on_its_last_day(varied: TimelineOut) -> None:
    assert slides(varied)["two-days"]["end_date"] == {"year": 2023, "month": 7, "day": 12}


def test_a_month_has_no_invented_day(varied: TimelineOut) -> None:
    slide = slides(varied)["month"]
    assert slide["start_date"] == {"year": 2023, "month": 7}
    assert "end_date" not in slide


def test_a_year_has_no_invented_month(varied: TimelineOut) -> None:
    assert slides(varied)["year"]["start_date"] == {"year": 2023}


def test_a_decade_runs_from_year_to_year(varied: TimelineOut) -> None:
    slide = slides(varied)["decade"]
    assert (slide["start_date"], slide["end_date"]) == ({"year": 1990}, {"year": 1999})


def test_an_open_end_is_left_out_and_said_in_the_display(varied: TimelineOut) -> None:
    for name in ("since", "until"):
        slide = slides(varied)[name]
        assert slide["start_date"] == {"year": 2023, "month": 7, "day": 11}
        assert "end_date" not in slide
        assert "–" in slide["display_date"]


def test_events_without_a_place_on_the_calendar_are_named_on_the_title_slide(varied: TimelineOut) -> None:
    document = json.loads(timelinejs.export(varied))
    assert {"partial", "undated"}.isdisjoint(slides(varied))
    assert document["title"]["text"]["text"].count("<li>") == 2


def test_years_before_christ_are_counted_without_a_year_0(varied: TimelineOut) -> None:
    assert slides(varied)["ancient"]["start_date"] == {"year": -44, "month": 3, "day": 15}
    span = slides(varied)["ancient-span"]
    assert (span["start_date"], span["end_date"]) == ({"year": -27}, {"year": 14})


def test_a_timeline_whose_events_are_all_dated_has_no_title_slide(
    timeline: Callable[..., TimelineOut], event: Callable[..., EventOut]
) -> None:
    assert "title" not in json.loads(timelinejs.export(timeline(event())))


def test_planned_and_cancelled_are_said(varied: TimelineOut) -> None:
    assert "<p>Planned.</p>" in slides(varied)["planned"]["text"]["text"]
    assert "<p>Cancelled.</p>" in slides(varied)["cancelled"]["text"]["text"]


def test_another_date_is_said_with_its_source(varied: TimelineOut) -> None:
    assert (
        "Another date, July 12, 2023, in: The bridge opens, Other Post." in slides(varied)["conflict"]["text"]["text"]
    )


def test_markup_in_an_article_stays_text(hostile: TimelineOut) -> None:
    found = set()

    class Tags(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            found.add((tag, *[name for name, _ in attrs]))

    document = json.loads(timelinejs.export(hostile))
    for slide in (*document["events"], document["title"]):
        Tags().feed(slide["text"]["headline"] + slide["text"]["text"] + slide.get("display_date", ""))
    assert found <= {("p",), ("ul",), ("li",)}
