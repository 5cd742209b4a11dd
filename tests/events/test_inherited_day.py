"""The day that a sentence without a date inherits: that of the news, of an older story, or of the publication."""

import pytest

from timeline.model import Article
from timeline.pipeline import read_raw

PUBLISHED = "2021-03-10"  # a Wednesday


def days(text: str) -> list[tuple[str, str]]:
    found = read_raw(Article(id="a", text=text, published=PUBLISHED, language="en")).mentions
    return [(mention.headline, mention.moment.edtf) for mention in found if mention.moment]


@pytest.mark.parametrize(
    "lead",
    [
        "Police have charged a keeper with the theft of a crane that was seen on Sunday.",
        "Dockers walked out after a crane fell on Sunday.",
        "The guild sold the pier, which burned on Sunday.",
    ],
)
def test_a_day_outside_the_main_clause_is_not_the_day_of_the_news(lead: str) -> None:
    assert ("Officers searched the yard", PUBLISHED) in days(f"{lead} Officers searched the yard.")


def test_the_day_of_the_main_clause_is_the_day_of_the_news() -> None:
    found = days("Police arrested nine dockers of the yard on Sunday. Officers searched the yard.")
    assert ("Officers searched the yard", "2021-03-07") in found


def test_a_clause_that_tells_what_happened_at_once_has_the_day_of_the_news() -> None:
    found = days("Nine dockers were hurt when a crane fell in the yard on Sunday. Officers searched the yard.")
    assert ("Officers searched the yard", "2021-03-07") in found


def test_an_older_story_gives_its_undated_sentences_its_own_day() -> None:
    text = "The weir failed on 2 November 1973. The water reached the market.\nThe guild sold the old weir."
    assert days(text) == [
        ("The weir failed", "1973-11-02"),
        ("The water reached the market", "1973-11-02"),
        ("The guild sold the old weir", PUBLISHED),
    ]


def test_an_older_story_without_a_day_gives_none() -> None:
    assert [day for _, day in days("The guild built the weir in 1973. The water reached the market.")] == ["1973"]


def test_what_had_been_done_before_inherits_no_day() -> None:
    text = "The pier collapsed on Monday. The guild had sold its ferry. Nine men searched the harbour."
    assert "The guild had sold its ferry" not in dict(days(text))


def test_far_into_an_article_that_names_no_day_a_story_is_told_and_no_news() -> None:
    story = " ".join(
        f"Keeper number {word} mended nets." for word in ["one", "two", "three", "four", "five", "six"] * 3
    )
    text = f"The pier has collapsed. {story} The dockers burned a barge."
    assert "The dockers burned a barge" not in dict(days(text))


def test_what_recalls_when_something_was_first_done_is_no_news() -> None:
    told = days("The pier collapsed on Monday. When the guild first opened the pier, keepers praised its iron.")
    assert "Keepers praised its iron" not in dict(told)
