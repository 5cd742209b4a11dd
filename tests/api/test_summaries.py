"""The blurb over HTTP: problems name field, limit and value; dates of relative words; several articles in time."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from summarize.methods import METHODS

TEXT = (
    "PORTO (Reuters) - The mayor 😀 of Porto opened a bridge on Wednesday.\n"
    "Ferries over the Douro will stop on Friday, the port of Porto said.\n"
    "Divers 😀 of the Portuguese navy left the river two days later.\n"
    "A new tram line was opened in Lisbon last month by the president.\n"
)
ARTICLE: dict[str, Any] = {"id": "a", "text": TEXT, "published": "2023-07-14", "language": "en"}


@pytest.mark.parametrize(
    ("name", "value", "limit"),
    [
        *((name, value, ">= 1") for name in ("sentences", "words", "characters") for value in ("0", "-7")),
        ("sentences", "1000000", "<= 1000"),
        ("words", "1000000", "<= 100000"),
        ("characters", "9000000", "<= 1000000"),
        ("ratio", "0", "> 0"),
        ("ratio", "-0.5", "> 0"),
        ("ratio", "1.01", "<= 1"),
        ("ratio", "nan", "finite number"),
        ("sentences", "two", "whole number"),
        ("method", "magic", ", ".join(METHODS)),
        ("offsets", "bytes", "codepoint, utf16"),
    ],
)
def test_a_problem_names_the_parameter_its_limit_and_the_value(
    client: httpx.Client, name: str, value: str, limit: str
) -> None:
    answers = (
        client.post(f"/summary?{name}={value}", json=ARTICLE),
        client.get(f"/summary?article=bridge&{name}={value}"),
    )
    for answer in answers:
        assert answer.status_code == 400
        assert answer.headers["content-type"] == "application/problem+json"
        (fault,) = answer.json()["errors"]
        assert fault["parameter"] == name
        assert limit in fault["message"]
        assert value in fault["message"]


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("offsets", ["codepoint", "utf16"])
def test_relative_dates_come_with_their_day_by_every_method_and_in_both_offsets(
    client: httpx.Client, method: str, offsets: str
) -> None:
    text = TEXT.encode("utf-16-le") if offsets == "utf16" else TEXT.encode("utf-32-le")
    width = 2 if offsets == "utf16" else 4
    encoding = "utf-16-le" if offsets == "utf16" else "utf-32-le"

    def cut(part: dict[str, Any]) -> str:
        return text[width * part["start"] : width * part["end"]].decode(encoding)

    days = {"Wednesday": "2023-07-12", "Friday": "2023-07-14", "last month": "2023-06"}
    for count in (1, 3, 4):
        summary = client.post(f"/summary?method={method}&sentences={count}&offsets={offsets}", json=ARTICLE).json()
        assert [cut(sentence) for sentence in summary["sentences"]] == [s["text"] for s in summary["sentences"]]
        told = {timex["text"]: timex for timex in summary["timexes"]}
        assert all(day in told for day in days if day in summary["text"])
        for timex in summary["timexes"]:
            assert cut(timex) == timex["text"]
            sentence = summary["sentences"][timex["sentence"]]
            assert sentence["start"] <= timex["start"] < timex["end"] <= sentence["end"]
            assert timex["value"] == days.get(timex["text"], timex["value"])
            assert timex["earliest"]


@pytest.mark.parametrize(
    "text",
    [
        "... 12 !!",
        "Click here to subscribe.\nAll rights reserved.",
        "The bridge and " * 7_000 + "the river.",
        "x" * 90_000,
    ],
    ids=["no letters", "boilerplate", "one endless sentence", "one endless word"],
)
def test_what_cannot_be_told_shortly_is_a_note_and_no_fault(client: httpx.Client, text: str) -> None:
    for method in METHODS:
        summary = client.post(f"/summary?method={method}&words=40", json={"text": text}).json()
        assert summary["words"] <= 40
        assert summary["text"] or summary["notes"]


def test_several_articles_come_in_the_order_of_their_events(client: httpx.Client) -> None:
    later = {"id": "b", "text": "The mayor of Porto sold a ferry on 3 July 2023.", "published": "2023-07-20"}
    summary = client.post("/summary?sentences=9", json=[ARTICLE, later]).json()
    assert [sentence["article"] for sentence in summary["sentences"]][:2] == ["a", "b"]
    assert summary["sentences"][0]["text"].endswith("last month by the president.")
    assert {article["id"] for article in summary["articles"]} == {"a", "b"}
