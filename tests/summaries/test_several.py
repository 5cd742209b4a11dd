"""One blurb over several articles: in the order of the timeline, sources kept, nothing said twice."""

from collections.abc import Callable
from itertools import permutations

import pytest

from summarize.blurb import summarize
from summarize.methods import METHODS
from summarize.model import Blurb, Budget
from tests.summaries.conftest import HARBOUR
from timeline.model import Article, ReadArticle
from timeline.pipeline import read_raw

Read = Callable[..., ReadArticle]

SINKING = (
    "The ferry Aurora sank off Lisbon on 3 May 2021 and fourteen people drowned.\n"
    "A memorial service for the dead will be held in Belem on 20 May 2021.\n"
)
INQUIRY = (
    "Prosecutors in Lisbon charged the owner of the Aurora with manslaughter on 11 May 2021.\n"
    "Fourteen people drowned when the ferry Aurora sank off Lisbon on 3 May 2021.\n"
)
HISTORY = (
    "Parliament passed a law on old ferries on 7 May 2021.\nThe Portuguese fleet counts 40 ferries of great age.\n"
)


def article(name: str, text: str, published: str | None, language: str = "en") -> ReadArticle:
    return read_raw(Article(id=name, text=text, published=published, language=language))


def days(blurb: Blurb) -> list[str]:
    return [word for word in ("3 May", "7 May", "11 May", "20 May") if word in blurb.text]


@pytest.mark.parametrize("method", METHODS)
def test_the_sentences_come_by_the_days_of_their_events_whatever_the_order_of_the_articles(method: str) -> None:
    given = (
        article("sinking", SINKING, "2021-05-04"),
        article("inquiry", INQUIRY, "2021-05-12"),
        article("law", HISTORY, "2021-05-07"),
    )
    blurb = summarize(given, method=method, budget=Budget(sentences=20))
    starts = [blurb.text.index(day) for day in days(blurb)]
    assert days(blurb) == ["3 May", "7 May", "11 May", "20 May"]
    assert starts == sorted(starts)
    assert blurb.sentences[-1].article == "sinking"
    assert all(summarize(order, method=method, budget=Budget(sentences=20)) == blurb for order in permutations(given))


def test_one_event_told_by_two_articles_in_other_words_is_told_once() -> None:
    given = (article("sinking", SINKING, "2021-05-04"), article("inquiry", INQUIRY, "2021-05-12"))
    for method in METHODS:
        for count in (3, 20):
            blurb = summarize(given, method=method, budget=Budget(sentences=count))
            assert blurb.text.lower().count("drowned") == 1


def test_what_tells_no_dated_event_stands_with_the_main_day_of_its_article() -> None:
    undated = "The wreck of the Aurora lies 40 metres deep in clear water.\n"
    given = (
        article("sinking", SINKING, "2021-05-04"),
        article("later", undated, "2021-05-15"),
        article("inquiry", INQUIRY.splitlines()[0], "2021-05-12"),
    )
    blurb = summarize(given, budget=Budget(sentences=20))
    assert [sentence.article for sentence in blurb.sentences] == ["sinking", "inquiry", "later", "sinking"]


def test_articles_of_unknown_day_come_last() -> None:
    given = (article("undated", "Ferries in Norway are built of steel.", None), article("law", HISTORY, "2021-05-07"))
    assert summarize(given, budget=Budget(sentences=20)).sentences[-1].article == "undated"


def test_news_that_speaks_of_the_year_is_news_of_its_day() -> None:
    year = "The Aurora's owner will buy no new ferry in 2021.\n"
    given = (article("sinking", SINKING, "2021-05-04"), article("year", year, "2021-05-12"))
    named = [sentence.article for sentence in summarize(given, budget=Budget(sentences=20)).sentences]
    assert named == ["sinking", "year", "sinking"]


def test_a_leaning_sentence_stays_behind_the_one_it_leans_on() -> None:
    charged = "The owner of the Aurora was charged on 11 May 2021 in Lisbon."
    story = f"{charged}\nHe had sold two ferries on 2 May 2021 to Norway.\n"
    given = (article("owner", story, "2021-05-12"), article("sinking", SINKING, "2021-05-04"))
    blurb = summarize(given, budget=Budget(sentences=20))
    told = [sentence.text for sentence in blurb.sentences]
    assert told.index("He had sold two ferries on 2 May 2021 to Norway.") == 1 + told.index(charged)


@pytest.mark.parametrize("method", METHODS)
def test_wire_copies_are_told_once_and_every_sentence_keeps_its_source(read: Read, method: str) -> None:
    copies = [
        read(HARBOUR, name="first", published="2023-05-01"),
        read("ELMHAVEN (Wire) - " + HARBOUR, name="second", published="2023-05-01"),
        read(HARBOUR.replace("at least two weeks", "two weeks or more"), name="third", published="2023-05-02"),
    ]
    for budget in (Budget(sentences=5), Budget(sentences=900)):
        blurb = summarize(copies, method=method, budget=budget)
        told = [sentence.text for sentence in blurb.sentences]
        assert len(told) == len(set(told))
        assert sum("two weeks" in text for text in told) <= 1
        texts = {copy.id: copy.text for copy in copies}
        assert [texts[s.article][s.start : s.end] for s in blurb.sentences] == told


def test_articles_of_two_languages_make_one_blurb() -> None:
    given = (
        article("en", SINKING, "2021-05-04"),
        article("de", "Die Fähre Aurora war vierzig Jahre alt. Er fuhr sie seit 1990.", "2021-05-05", language="de"),
    )
    blurb = summarize(given, budget=Budget(sentences=20))
    assert {sentence.article for sentence in blurb.sentences} == {"en", "de"}
