"""Kinds of sentences whose headline lost what it tells: long appositions, leads, attributions, half a predicate."""

import pytest

from timeline.model import Article
from timeline.pipeline import read_raw

PUBLISHED = "2021-07-07"  # a Wednesday


def headlines(text: str) -> list[str]:
    found = read_raw(Article(id="a", text=text, published=PUBLISHED, language="en")).mentions
    return [mention.headline for mention in found]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "Leif Aune, the man accused of robbing the bank in Kosta and two others, was found guilty on Monday.",
            "Leif Aune was found guilty",
        ),
        (
            "Norfjord, maker of boats, engines and sails, with yards in Kosta, Tarn and Elm, sold its bank on Monday.",
            "Norfjord sold its bank",
        ),
        (
            "Kosta Inc., a leading maker of boots for men and for women, has named a new head.",
            "Kosta Inc. has named",
        ),
    ],
)
def test_a_long_apposition_leaves_before_the_verb_does(text: str, headline: str) -> None:
    assert headlines(text)[0].startswith(headline)


def test_who_announced_it_is_no_headline_where_nothing_is_dated() -> None:
    text = "Ida Holm will join Leif Aune as head of the guild, the council has announced on its website."
    assert headlines(text)[0].startswith("Ida Holm will join Leif Aune as head of the guild")


def test_a_second_verb_stays_only_with_what_it_wants() -> None:
    text = (
        "More than nine hundred men painted themselves blue and slipped into white coats on Tuesday to top the record "
        "for the largest number of people dressed as ghosts."
    )
    assert headlines(text) == ["More than nine hundred men painted themselves blue"]


def test_what_follows_a_deed_by_comma_does_not_replace_it() -> None:
    text = "The boat sank on 20 June after a fire, killing nine men."
    assert headlines(text) == ["The boat sank after a fire, killing nine men"]


def test_a_day_between_who_and_its_verb_leaves_the_headline() -> None:
    text = "Some turn to work, but that is no choice for Aune, who in January 2021 was forced to quit as a pilot."
    assert headlines(text) == ["Aune was forced to quit as a pilot"]


def test_a_day_that_a_participle_wants_stays() -> None:
    text = "In a report published on Monday, the bank cut its forecast."
    assert headlines(text) == ["In a report published on Monday, the bank cut its forecast"]


def test_a_participle_alone_is_no_headline() -> None:
    text = "The picture, posted over the weekend, showed workers in front of a bank of screens."
    assert headlines(text)[0].startswith("The picture, posted over the weekend")


@pytest.mark.parametrize("text", ["The attack occurred on Monday.", "It happened on Monday."])
def test_that_something_happened_tells_nothing(text: str) -> None:
    assert headlines(text) == []


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "The port of Kosta is to close its northern gate, a local paper reported on Tuesday, a day after the fire.",
            "The port of Kosta is to close its northern gate, a local paper reported",
        ),
        (
            "The guild announced on Monday that its head, two of his sons and his daughter had crossed into Norland.",
            "The guild announced that its head, two of his sons and his daughter had crossed into Norland",
        ),
        (
            "The work on the dam, begun in July 2003, was meant to keep the valley dry.",
            "The work on the dam, begun in July 2003, was meant to keep the valley dry",
        ),
    ],
)
def test_what_is_said_and_begun_is_not_cut_off(text: str, headline: str) -> None:
    assert headline in headlines(text)
