"""What a report of the past says would be done on a day ahead: a planned event of that day."""

import pytest

from timeline.model import Article
from timeline.pipeline import read_raw

PUBLISHED = "2021-03-10"  # a Wednesday


def told(text: str) -> list[tuple[str, str, str]]:
    found = read_raw(Article(id="a", text=text, published=PUBLISHED, language="en")).mentions
    return [(mention.headline, mention.moment.edtf, mention.tense) for mention in found if mention.moment]


@pytest.mark.parametrize(
    ("text", "planned"),
    [
        ("The mayor said on Monday that the guild would open the pier on Friday.", "2021-03-12"),
        ("The mayor said the guild would open the pier on Friday.", "2021-03-12"),
        ("The guild announced that it would close its mill in May.", "2021-05"),
        ("The pier would be opened on Friday, the guild said.", "2021-03-12"),
    ],
)
def test_what_somebody_said_would_be_done_is_planned_for_its_day(text: str, planned: str) -> None:
    assert [(moment, tense) for _, moment, tense in told(text)] == [(planned, "planned")]


def test_an_announcement_and_what_it_announces_have_a_day_each() -> None:
    found = told("The guild announced on Monday that it would close its mill in May.")
    assert [(moment, tense) for _, moment, tense in found] == [("2021-03-08", "past"), ("2021-05", "planned")]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor said the ferry would sail on Friday if the wind turned.",
        "The mayor said the ferry would not sail on Friday.",
        "The mayor said the ferry would likely sail on Friday.",
        "The ferry would sail on Friday.",
    ],
)
def test_what_would_only_perhaps_be_done_is_no_plan(text: str) -> None:
    assert not [moment for _, moment, _ in told(text) if moment == "2021-03-12"]
