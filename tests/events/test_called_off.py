"""What was called off, and what somebody only said: the day that such an event has, and its tense."""

import pytest

from timeline.model import Article, Mention
from timeline.pipeline import read_raw

PUBLISHED = "2021-03-10"  # a Wednesday


def mentions(text: str) -> tuple[Mention, ...]:
    return read_raw(Article(id="a", text=text, published=PUBLISHED, language="en")).mentions


@pytest.mark.parametrize(
    ("text", "day", "headline"),
    [
        (
            "The guild has cancelled the Heron Fair, which was due to open on 20 March 2021.",
            "2021-03-20",
            "The guild has cancelled the Heron Fair",
        ),
        (
            "The regatta, which was to take place on 3 April 2021, has been called off.",
            "2021-04-03",
            "The regatta has been called off",
        ),
        (
            "Sailings scheduled for 12 March 2021 were cancelled.",
            "2021-03-12",
            "Sailings scheduled for 12 March 2021 were cancelled",
        ),
        (
            "The mayor scrapped the parade planned for 12 March 2021.",
            "2021-03-12",
            "The mayor scrapped the parade planned for 12 March 2021",
        ),
    ],
)
def test_a_verb_of_calling_off_reaches_the_date_of_its_subject_and_object(text: str, day: str, headline: str) -> None:
    (mention,) = mentions(text)
    assert (mention.moment and mention.moment.edtf, mention.tense) == (day, "cancelled")
    assert mention.headline == headline


@pytest.mark.parametrize(
    "text",
    [
        "The airline cancelled nine flights on 8 March 2021.",
        "The trial was postponed to 12 March 2021.",
        "The ferry, which was cancelled in winter, sailed on 8 March 2021.",
    ],
)
def test_what_was_called_off_is_not_the_deed_nor_the_new_day(text: str) -> None:
    assert "cancelled" not in [mention.tense for mention in mentions(text)]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("The keeper said on Monday she would sell the pier.", "The keeper said she would sell the pier"),
        ("The guild announced on Monday that the pier will close.", "The guild announced that the pier will close"),
        ("The keeper said on Monday she had never seen the pier.", "The keeper said she had never seen the pier"),
        ("The pier will close, the guild said on Monday.", "The pier will close, the guild said"),
    ],
)
def test_what_is_not_done_yet_leaves_the_day_of_the_saying_to_the_saying(text: str, headline: str) -> None:
    (mention,) = mentions(text)
    assert (mention.moment and mention.moment.edtf, mention.tense) == ("2021-03-08", "past")
    assert mention.headline == headline


def test_what_was_said_without_that_has_its_own_day() -> None:
    found = mentions("The keeper said on Monday she sold the pier on 2 March 2021.")
    assert [mention.moment and mention.moment.edtf for mention in found] == ["2021-03-08", "2021-03-02"]
