"""What is told with a date and did not happen then: suppositions, denials, habits, chances and requests."""

import pytest

from timeline.model import Article, Mention
from timeline.pipeline import read_raw

PUBLISHED = "2021-03-10"  # a Wednesday


def mentions(text: str) -> tuple[Mention, ...]:
    return read_raw(Article(id="a", text=text, published=PUBLISHED, language="en")).mentions


@pytest.mark.parametrize(
    "text",
    [
        "If the keeper came on a Sunday morning she would find the pier locked.",
        "If it snowed on Friday the ferry was late.",
        "The guild did not vote on Monday.",
        "No one was hurt on Monday.",
        "Nine years ago the town had never seen a crane.",
        "The baths open every day except Sunday.",
        "The market closed every Sunday in 2019.",
        "There was a 40% chance of snow on Friday.",
        "Brokers see a fair chance of a merger by September.",
        "The guild promises a crane by Christmas.",
        "Bring the tickets on Friday.",
    ],
)
def test_suppositions_denials_habits_chances_and_requests_are_no_events(text: str) -> None:
    assert mentions(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "The guild not only sold the pier on Monday but bought a crane.",
        "Police arrested every keeper of the pier on Monday.",
        "Rain on Friday washed the pier away.",
        "The pier that nobody wanted was sold on Monday.",
    ],
)
def test_what_only_looks_like_them_is_an_event(text: str) -> None:
    assert len(mentions(text)) >= 1


def test_an_undated_denial_is_no_event() -> None:
    found = mentions("The pier collapsed on Monday. No one was hurt.")
    assert [mention.headline for mention in found] == ["The pier collapsed"]


@pytest.mark.parametrize(
    "text",
    [
        "Ida Holm and Per Lund contributed to this report on Monday.",
        "This article appeared on page 17 of the Penmoor Post on Monday.",
        "I bought my first boat in 1998.",
        "Sign up for the harbour news, which was launched on Monday.",
    ],
)
def test_what_tells_of_the_page_or_the_writer_is_no_event(text: str) -> None:
    assert mentions(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Since its launch in November 2010, the guild's fleet has reached nine boats.",
        "The mill had been listed just before the keeper's death in June 2004.",
        "An evening with him was always a pleasure.",
    ],
)
def test_the_time_of_what_something_is_measured_against_dates_no_event(text: str) -> None:
    assert not [mention for mention in mentions(text) if mention.timex]


def test_a_raid_on_the_day_of_the_arrests_dates_the_arrests() -> None:
    assert [mention.headline for mention in mentions("Police arrested nine men after a raid on Monday.")] == [
        "Police arrested nine men after a raid"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "At 2:23 pm on 10 Mar 2021, eumen wrote: this comment was removed.",
        "At 4:05 pm on 8 Mar 2021, eumen wrote: keepers burned the yard.",
    ],
)
def test_what_signs_a_comment_dates_no_event(text: str) -> None:
    assert not [mention for mention in mentions(text) if mention.timex]


@pytest.mark.parametrize(
    "told",
    ["Two weeks later the dockers burned the yard.", "The next day, on the pier, keepers were singing."],
)
def test_a_deed_of_a_story_is_not_of_a_day_after_its_publication(told: str) -> None:
    assert not [
        mention for mention in mentions(f"The guild was founded on 9 March. {told}") if mention.tense == "planned"
    ]


def test_what_was_set_for_the_day_after_another_is_planned() -> None:
    text = "The guild will vote on 12 March. A dinner was planned for the next day."
    assert [mention.tense for mention in mentions(text)] == ["planned", "planned"]


@pytest.mark.parametrize(
    "text",
    [
        "The guild will ask the court to set aside its order of last month.",
        "Keepers are protected by the Harbour Act of 1990.",
    ],
)
def test_a_time_that_tells_which_thing_is_meant_dates_no_event(text: str) -> None:
    assert not [mention for mention in mentions(text) if mention.timex]


@pytest.mark.parametrize(
    "text", ["Keepers burned the mill at the end of last month.", "Keepers died in the earthquake of 1990."]
)
def test_a_part_of_a_time_or_the_year_of_an_event_dates_what_is_told(text: str) -> None:
    assert [mention for mention in mentions(text) if mention.timex]
