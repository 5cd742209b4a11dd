"""Sentences of news whose date stands in another clause than their first words: the headline is of that clause."""

import pytest

from timeline.model import Article, Mention
from timeline.pipeline import read_raw

PUBLISHED = "2021-03-10"  # a Wednesday


def told(text: str) -> tuple[Mention, ...]:
    return read_raw(Article(id="a", text=text, published=PUBLISHED, language="en")).mentions


def dated(text: str) -> dict[str, str]:
    return {mention.headline: mention.moment.edtf for mention in told(text) if mention.timex and mention.moment}


@pytest.mark.parametrize(
    ("text", "headline", "day"),
    [
        (
            "A ferry pilot who tried to join the rebels in Norland but was turned back by keepers before he could "
            "get to the border admitted the theft of a boat on Monday.",
            "A ferry pilot admitted the theft of a boat",
            "2021-03-08",
        ),
        (
            "The age at which people start paying harbour dues will rise from 14 to 16 in May.",
            "The age will rise from 14 to 16",
            "2021-05",
        ),
        (
            "The rebels, a small group that holds sway in the north but has few friends elsewhere, took the mill in "
            "January.",
            "The rebels took the mill",
            "2021-01",
        ),
        (
            "The keeper, whose lease runs out in May, has sold the pier.",
            "The keeper has sold the pier",
            None,
        ),
        (
            "The boat sailed from Kosta, which rebels overran in January, to the harbour of Penmoor.",
            "Rebels overran Kosta",
            "2021-01",
        ),
        (
            "The guild is paying for a night train from Porto that is due to arrive on Friday.",
            "A night train from Porto is due to arrive",
            "2021-03-12",
        ),
        (
            "The toy has sold more than nine million times since it went on sale in mid-November, the guild said.",
            "The toy went on sale",
            "2020-11",
        ),
        (
            "After the guild crumbled, the port fell back on Kosta. Tom Reed's father visited the mill in 2011.",
            "Tom Reed's father visited the mill",
            "2011",
        ),
        (
            "The pier has faced nine storms since March and last week was closed by the keepers.",
            "The pier was closed by the keepers",
            "2021-03-01/2021-03-07",
        ),
        ("A town plan based on maps of Kosta will start in October.", "A town plan", "2021-10"),
        (
            "Perhaps the worst hour of all came in April 2020, when rebels took nine girls from a school in Kosta.",
            "Rebels took nine girls from a school in Kosta",
            "2020-04",
        ),
        ("The guild made headlines last year when it closed nine mills.", "The guild closed nine mills", "2020"),
        ("The mayor reappeared only on Monday after ten days.", "The mayor reappeared after ten days", "2021-03-08"),
        ("Lest anyone doubt it, Ida Holm rode a horse to Porto on Monday.", "Ida Holm rode a horse to Porto", None),
        ("Ida Holm faces a hearing in April over the theft of a boat.", "Ida Holm faces a hearing", "2021-04"),
        (
            "Ida Holm is expected to launch the new ferry on Friday.",
            "Ida Holm is expected to launch the new ferry",
            None,
        ),
        (
            "The keeper Tom Reed on Sunday told the court that he did not believe the guild had sold the pier.",
            "The keeper Tom Reed told the court that he did not believe the guild had sold the pier",
            "2021-03-07",
        ),
    ],
)
def test_the_headline_is_of_the_clause_that_the_date_stands_in(text: str, headline: str, day: str | None) -> None:
    found = dated(text) if day else {mention.headline: None for mention in told(text)}
    assert any(written.startswith(headline) for written in found), found
    assert day is None or day in found.values()


@pytest.mark.parametrize(
    "text",
    [
        "Many keepers believe February is proving to be a hard month.",
        "Ida Holm played in “Springtime in Porto” and sang.",
        "Mayor Tom Reed opens the pier after a storm near Kosta, Norland July 17, 2020.",
        "The town has held Christmas early for nine orphans.",
        "Tom Reed is on trial for fraud in relation to the guild's collapse in 2002.",
        "The show drew 660,000 visitors, making it one of the best, up there with a stop in 1978 and a loan in 1963.",
        "On the evening of the first day 900 boats were in the harbour.",
        "The guild has appealed the 2004 Norland Oil Spill Prevention Act.",
        "Bakers of the town had endured their worst Christmas in a decade.",
        "The Christmas sales of the guild were poor.",
        "The streets of Kosta were almost empty on Friday.",
        "The plan of the guild seemed dead on Monday.",
        "Ida Holm wrote “a new creation” (2 Cor. 5:17).",
        "He reads The Post and The Sun.",
        "A show hosts Reed, Holm and May as they look at a bridge.",
        "On the night the mill burned, she sang.",
        "A keeper's wife was shown as the August picture.",
        "Ida Holm (left) takes her seat in the court, having been called by the judge on Monday night.",
    ],
)
def test_what_only_speaks_of_a_time_dates_no_event(text: str) -> None:
    assert dated(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "There were clashes in Kosta on Monday between police and dockers.",
        "The launch of the ferry was on Monday.",
        "Nine men were missing on Monday.",
        "The pier was closed on Monday.",
    ],
)
def test_what_happened_is_told_with_be_too(text: str) -> None:
    assert list(dated(text).values()) == ["2021-03-08"]


def test_a_date_in_another_clause_never_dates_the_main_one() -> None:
    found = dated("Most moving are the letters of the keeper Tom Reed, with whom nine of the guild wrote in 2010.")
    assert not any(headline.startswith("Most moving") for headline in found)


def test_what_has_not_yet_been_done_is_not_told() -> None:
    found = told("No one has yet been arrested and keepers have closed the pier.")
    assert [mention.headline for mention in found] == ["Keepers have closed the pier"]


def test_an_undated_deed_far_into_an_article_is_told_where_news_is_made_of_it() -> None:
    opening = "Dockers burned the old pier on Monday. The mayor praised them. The day was warm. "
    assert "Officers arrested nine dockers" in [
        mention.headline for mention in told(f"{opening}Officers arrested nine dockers.")
    ]
    assert "The judges gave the pair a prize" not in [
        mention.headline for mention in told(f"{opening}The judges gave the pair a prize.")
    ]
