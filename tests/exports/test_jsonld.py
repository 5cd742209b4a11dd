"""JSON-LD of schema.org."""

from __future__ import annotations

import json
from typing import Any

from api.contract import TimelineOut
from api.exports import jsonld


def events(timeline: TimelineOut) -> Any:
    document = json.loads(jsonld.export(timeline))
    return {item["item"]["@id"].rpartition(":")[2]: item["item"] for item in document["itemListElement"]}


def test_the_document_is_a_numbered_list_of_events(varied: TimelineOut) -> None:
    document = json.loads(jsonld.export(varied))
    assert document["@type"] == "ItemList"
    assert document["@context"][0] == "https://schema.org"
    assert [item["position"] for item in document["itemListElement"]] == list(range(1, len(varied.events) + 1))
    assert {item["item"]["@type"] for item in document["itemListElement"]} == {"Event"}


def test_dates_have_the_parts_that_are_known(varied: TimelineOut) -> None:
    found = {name: (item.get("startDate"), item.get("endDate")) for name, item in events(varied).items()}
    assert found["day"] == ("2023-07-11", "2023-07-11")
    assert found["month"] == ("2023-07", "2023-07")
    assert found["year"] == ("2023", "2023")
    assert found["since"] == ("2023-07-11", None)
    assert found["until"] == (None, "2023-07-11")
    assert found["partial"] == found["undated"] == (None, None)


def test_the_exact_value_is_kept_as_edtf(varied: TimelineOut) -> None:
    assert events(varied)["year"]["edtf"] == "2023~"
    assert events(varied)["partial"]["edtf"] == "XXXX-07-11"


def test_status_is_said_of_planned_and_cancelled_events_alone(varied: TimelineOut) -> None:
    found = events(varied)
    assert found["planned"]["eventStatus"] == "https://schema.org/EventScheduled"
    assert found["cancelled"]["eventStatus"] == "https://schema.org/EventCancelled"
    assert "eventStatus" not in found["day"]


def test_the_articles_are_subjects_with_their_publisher(varied: TimelineOut) -> None:
    (article, other) = events(varied)["conflict"]["subjectOf"]
    assert article["@type"] == "NewsArticle"
    assert article["datePublished"] == "2023-07-12"
    assert other["publisher"] == {"@type": "Organization", "name": "Other Post"}


def test_the_document_can_stand_inside_a_script_element(hostile: TimelineOut) -> None:
    data = jsonld.export(hostile)
    assert b"<" not in data
    assert "<script>" in events(hostile)["bad-day"]["name"]
