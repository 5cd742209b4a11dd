"""Counts that change from report to report: the event shows the last one, and who counted otherwise before."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from timeline.merge.event import build_event
from timeline.merge.timeline import merge
from timeline.model import Article, Event
from timeline.pipeline import read_raw

FIRE = "A fire at the Gelmar cannery in Ardu killed {} workers on 8 March 2021."


def one_event(*reports: tuple[str | None, str]) -> Event:
    (event,) = merge(
        read_raw(Article(id=f"a{number}", text=text, published=published, language="en"))
        for number, (published, text) in enumerate(reports)
    )
    return event


def standings(event: Event) -> list[tuple[str, list[str], str]]:
    return [
        (conflict.text, [event.mentions[at].article for at in conflict.mentions], conflict.standing)
        for conflict in event.conflicts
        if conflict.about == "figures"
    ]


def test_a_later_toll_replaces_the_earlier_one_which_stays_as_an_update() -> None:
    event = one_event(("2021-03-08", FIRE.format(12)), ("2021-03-10", FIRE.format(15)))
    assert "15" in event.headline
    assert standings(event) == [("killed 12 workers", ["a0"], "update")]


def test_the_last_toll_is_shown_whichever_article_comes_first() -> None:
    event = one_event(("2021-03-10", FIRE.format(15)), ("2021-03-08", FIRE.format(12)))
    assert "15" in event.text


def test_tolls_of_one_day_contradict_each_other() -> None:
    event = one_event(("2021-03-08", FIRE.format(12)), ("2021-03-08", FIRE.format(15)))
    assert [standing for _, _, standing in standings(event)] == ["conflict"]


def test_tolls_of_unknown_days_contradict_each_other() -> None:
    event = one_event((None, FIRE.format(12)), ("2021-03-08", FIRE.format(15)))
    assert [standing for _, _, standing in standings(event)] == ["conflict"]


def test_an_earlier_toll_and_one_of_the_same_day_are_told_apart() -> None:
    event = one_event(("2021-03-08", FIRE.format(9)), ("2021-03-10", FIRE.format(12)), ("2021-03-10", FIRE.format(15)))
    assert {standing for _, _, standing in standings(event)} == {"update", "conflict"}


def test_an_earlier_toll_that_a_later_report_keeps_is_no_update() -> None:
    event = one_event(("2021-03-08", FIRE.format(12)), ("2021-03-10", FIRE.format(12)))
    assert standings(event) == []


BEATEN = "Rovers lost {} to Harriers in Ghent on Tuesday."


@pytest.mark.parametrize(
    "other",
    [
        "Harriers beat Rovers 2-1 in Ghent on Tuesday.",
        "Rovers were beaten 2-1 by Harriers in Ghent on Tuesday.",
        "Rovers lost 2-1 to Harriers in Ghent on Tuesday.",
    ],
)
def test_a_score_told_from_either_side_is_one_match_and_no_conflict(other: str) -> None:
    event = one_event(("2021-03-10", BEATEN.format("1-2")), ("2021-03-10", other))
    assert event.conflicts == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Harriers beat Rovers 2-1 in Ghent on Tuesday.", "Rovers beat Harriers 2-1 in Ghent on Tuesday."),
        ("Harriers beat Rovers 2-1 in Ghent on Tuesday.", "Harriers lost 1-2 to Rovers in Ghent on Tuesday."),
        ("Ana Lind defeated Marta Orr on Tuesday.", "Ana Lind was defeated by Marta Orr on Tuesday."),
    ],
)
def test_a_match_that_the_other_side_won_is_another_match(one: str, other: str) -> None:
    events = merge(
        read_raw(Article(id=str(number), text=text, published="2021-03-10", language="en"))
        for number, text in enumerate((one, other))
    )
    assert len(events) == 2


def test_the_shown_headline_names_or_tells_the_event_and_opens_with_no_pronoun() -> None:
    events = merge(
        read_raw(Article(id=f"a{number}", text=text, published="2021-03-01", language="en"))
        for number, text in enumerate(
            (
                "“This will let the guilds settle it at the Penmoor Summit in May,” Ida Holm said.",
                "The guilds met to prepare for the Penmoor Summit in May.",
            )
        )
    )
    (summit,) = (event for event in events if event.moment and event.moment.edtf == "2021-05")
    assert summit.headline == "Penmoor Summit"


def test_the_shown_headline_opens_with_no_relative_pronoun() -> None:
    told = [
        read_raw(Article(id=f"a{number}", text=text, published="2021-03-01", language="en")).mentions[0]
        for number, text in enumerate(("Ida Holm died on 26 February.", "Ida Holm died in Porto on 26 February."))
    ]
    clause = replace(told[0], headline="Where Ida Holm died", salience=1.0)
    assert build_event([clause, told[1]], {}).headline == told[1].headline
