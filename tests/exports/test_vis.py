"""vis-timeline: full date-times, ranges with exclusive ends."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from api.contract import TimelineOut
from api.exports import vis


def items(timeline: TimelineOut) -> Any:
    return {item["id"]: item for item in json.loads(vis.export(timeline))}


def test_a_day_is_a_box_at_its_midnight(varied: TimelineOut) -> None:
    item = items(varied)["day"]
    assert (item["type"], item["start"]) == ("box", "2023-07-11T00:00:00")
    assert "end" not in item


def test_a_month_is_a_range_up_to_the_next_month(varied: TimelineOut) -> None:
    item = items(varied)["month"]
    assert (item["type"], item["start"], item["end"]) == ("range", "2023-07-01T00:00:00", "2023-08-01T00:00:00")


def test_a_range_up_to_the_last_day_of_the_calendar_has_an_end(varied: TimelineOut) -> None:
    assert items(varied)["last-day"]["end"] == "9999-12-31T23:59:59"


def test_every_date_time_is_full_and_no_range_is_empty(varied: TimelineOut) -> None:
    for item in items(varied).values():
        if item["id"].startswith("ancient"):
            continue  # datetime has no such years
        start = datetime.fromisoformat(item["start"])
        assert len(item["start"]) == len("2023-07-11T00:00:00")
        assert "end" not in item or datetime.fromisoformat(item["end"]) > start


def test_open_ends_and_doubt_are_classes_for_a_stylesheet(varied: TimelineOut) -> None:
    found = {name: set(item["className"].split()) for name, item in items(varied).items()}
    assert "open-end" in found["since"]
    assert "open-start" in found["until"]
    assert {"approximate", "precision-year"} <= found["year"]
    assert "cancelled" in found["cancelled"]
    assert "conflict" in found["conflict"]


def test_what_has_no_place_on_the_calendar_is_not_drawn_at_an_invented_one(varied: TimelineOut) -> None:
    assert {"partial", "undated"}.isdisjoint(items(varied))


def test_years_before_christ_have_six_digits_and_a_sign(varied: TimelineOut) -> None:
    day, span = items(varied)["ancient"], items(varied)["ancient-span"]
    assert (day["type"], day["start"]) == ("box", "-000043-03-15T00:00:00")
    assert (span["type"], span["start"], span["end"]) == ("range", "-000026-01-01T00:00:00", "+000015-01-01T00:00:00")
    assert "open-start" not in span["className"]


def test_markup_in_an_article_stays_text(hostile: TimelineOut) -> None:
    for item in items(hostile).values():
        assert "<" not in item["content"] + item["title"]
        assert "&lt;script&gt;" in item["content"]
