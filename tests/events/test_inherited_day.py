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


@pytest.mark.parametrize("more", ["He also sold the ferry.", "He sold the ferry.", "The guild then sold the ferry."])
def test_a_sentence_that_leans_on_another_days_news_has_that_day(more: str) -> None:
    text = f"Dockers burned the pier on Sunday.\nTom Reed opened the mill on Monday.\n{more}"
    assert "2021-03-08" in [day for headline, day in days(text) if "sold the ferry" in headline]


def test_a_sentence_that_stands_alone_after_another_days_news_has_the_day_of_the_article() -> None:
    text = "Dockers burned the pier on Sunday.\nTom Reed opened the mill on Monday.\nOfficers searched the yard."
    assert ("Officers searched the yard", "2021-03-07") in days(text)


def test_an_older_story_goes_on_in_a_paragraph_that_leans_on_it() -> None:
    text = "Dockers burned the pier on Sunday.\nTom Reed built the mill in 1973.\nHe then sold the ferry."
    assert not [headline for headline, _ in days(text) if "sold" in headline]


@pytest.mark.parametrize("vague", ["several months ago", "in recent years", "in the past few weeks", "recently"])
def test_what_a_sentence_puts_into_a_vague_past_is_no_news_of_the_day(vague: str) -> None:
    told = days(f"Dockers burned the pier on Sunday. The guild sold its ferry {vague}.")
    assert not [headline for headline, _ in told if "ferry" in headline]


@pytest.mark.parametrize(
    "stamp",
    ["Wednesday, March 10, 2021; 10:14 AM", "Wednesday 10 March 2021 13.32 GMT", "Wed Mar 10, 2021 2:42 pm EST"],
)
def test_a_stamp_is_not_the_day_of_the_news(stamp: str) -> None:
    text = f"{stamp} The guild's pier burned yesterday. Officers searched the yard."
    assert ("Officers searched the yard", "2021-03-09") in days(text)


def test_a_caption_is_not_the_day_of_the_news() -> None:
    caption = "Keepers wave from the pier in Penmoor, March 6, 2021."
    text = f"{caption} The old iron pier of the harbour burned on Monday. Officers searched the yard."
    assert ("Officers searched the yard", "2021-03-08") in days(text)


def test_the_day_that_opens_an_article_is_that_of_its_news_up_to_three_weeks_back() -> None:
    text = "The harbour court on February 20 freed nine dockers. Officers searched the yard."
    assert ("Officers searched the yard", "2021-02-20") in days(text)


def test_a_month_old_day_is_not_the_day_of_the_news() -> None:
    text = "The harbour court on January 20 freed nine dockers.\nThe guild's keepers searched the yard."
    assert "2021-01-20" not in [day for headline, day in days(text) if "yard" in headline]


def test_far_into_an_article_no_undated_sentence_is_news_of_its_day() -> None:
    story = " ".join(f"Keepers mended nets of pier {number}." for number in range(20))
    text = f"The pier collapsed on Monday. {story} The dockers burned a barge."
    assert "The dockers burned a barge" not in dict(days(text))


def test_so_long_ago_this_week_is_no_event_of_this_week() -> None:
    assert [day for _, day in days("The guild opened the mill a year ago this week.")] == ["2020"]


def test_a_line_of_underscores_tells_nothing() -> None:
    assert len(days("The old pier of the harbour burned on Monday.\n_____\nOfficers searched the yard.")) == 2


@pytest.mark.parametrize(
    ("told", "more", "headline"),
    [
        ("The court freed a keeper on Sunday.", "The court banned nine others.", "The court banned nine others"),
        ("The guild repaired the pier after the March 6 explosion.", "The blast killed a keeper.", "The blast killed"),
    ],
)
def test_what_takes_up_another_days_event_has_its_day(told: str, more: str, headline: str) -> None:
    found = days(f"Dockers burned the old pier of the harbour on Tuesday.\n{told}\n{more}")
    assert next(day for known, day in found if known.startswith(headline)) in ("2021-03-07", "2021-03-06")


def test_how_things_stand_now_is_not_of_the_day_of_the_sentence_before() -> None:
    lead = "Dockers burned the old pier of the harbour on Tuesday."
    text = f"{lead}\nThe court freed a keeper on Sunday.\nThe court has banned nine others."
    assert ("The court has banned nine others", "2021-03-07") not in days(text)


def test_what_a_thing_made_before_will_do_is_no_news_of_the_day() -> None:
    text = "Dockers burned the old pier of the harbour on Tuesday. A crane mounted on a barge will lift its iron."
    assert not [headline for headline, _ in days(text) if "crane" in headline]


def test_what_goes_on_is_the_news_where_it_opens_an_article() -> None:
    assert ("Ida Holm is stepping down from the harbour guild", PUBLISHED) in days(
        "Ida Holm is stepping down from the harbour guild. Keepers are looking for another head."
    )


def test_what_was_done_after_something_else_is_told_by_its_own_verb() -> None:
    told = days("Dockers burned the old pier of the harbour on Monday. After leaving the yard, keepers sang.")
    assert "2021-03-08" in [
        day for headline, day in told if headline.endswith("keepers sang") or "Keepers sang" in headline
    ]


def test_the_day_of_an_agencys_dateline_is_that_of_the_report_alone() -> None:
    text = "PORTO, March 10 (Agency) - Dockers burned a mill of the guild on Tuesday. Officers searched the yard."
    assert [day for _, day in days(text)] == ["2021-03-09", "2021-03-09"]


def test_an_agencys_report_that_names_no_other_day_is_of_the_day_of_its_dateline() -> None:
    text = "PORTO, March 9 (Agency) - Dockers have burned a mill of the guild. Officers searched the yard."
    assert [day for _, day in days(text)] == ["2021-03-09", "2021-03-09"]
