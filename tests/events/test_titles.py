"""An article's own title is the headline of its main event, where it tells it."""

import pytest

from timeline.model import Article, Event
from timeline.pipeline import read_article, unified_timeline

TEXT = (
    "Bakers in Porto have walked out of nine mills over pay. The guild called the strike on Monday. "
    "Officers closed the road to the harbour."
)


def events(title: str | None, text: str = TEXT) -> list[Event]:
    article = Article(id="a", text=text, title=title, published="2021-03-10", language="en")
    return list(unified_timeline([read_article(article)]))


def headlines(title: str | None, text: str = TEXT) -> list[str]:
    return [event.headline for event in events(title, text)]


@pytest.mark.parametrize(
    "title",
    [
        "Bakers walk out of Porto mills",
        "Bakers walk out of Porto mills | Porto Post",
        "Bakers walk out of Porto mills - Porto Post",
    ],
)
def test_a_title_that_tells_the_main_event_is_its_headline_without_the_name_of_the_site(title: str) -> None:
    assert "Bakers walk out of Porto mills" in headlines(title)


def test_the_sentence_that_tells_the_event_stays_its_text() -> None:
    (event,) = [one for one in events("Bakers walk out of Porto mills") if one.headline.startswith("Bakers walk")]
    assert event.text == "Bakers in Porto have walked out of nine mills over pay."


@pytest.mark.parametrize(
    "title",
    [
        None,
        "",
        "A long way from home",  # tells something else
        "Why did bakers leave the Porto mills?",  # asks
        "Video: bakers walk out of Porto mills",  # stands on something else
        "Bakers",
        "Bakers walk out of mills " * 5,
    ],
)
def test_what_is_no_headline_leaves_the_clause(title: str | None) -> None:
    assert headlines(title) == headlines(None)


def test_a_title_that_leaves_out_who_says_so_is_no_headline() -> None:
    text = "Lawyers of the guild alleged that Mayor Rahn took money from a builder for the mill in Porto."
    assert "Mayor Rahn took money from builder" not in headlines("Mayor Rahn took money from builder", text)


def test_of_the_titles_of_one_event_one_is_shown() -> None:
    articles = [
        Article(id=str(number), text=TEXT, title=title, published="2021-03-10", language="en")
        for number, title in enumerate(("Bakers walk out of Porto mills", None, "Bakers of Porto leave nine mills"))
    ]
    told = [event.headline for event in unified_timeline([read_article(one) for one in articles])]
    assert {"Bakers walk out of Porto mills", "Bakers of Porto leave nine mills"} & set(told)
