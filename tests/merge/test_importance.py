"""How important an event is, and which days of a timeline are: what many articles tell comes first."""

from __future__ import annotations

from collections.abc import Iterable

from api.store.days import on_most_important_days
from timeline.merge.event import build_event
from timeline.merge.timeline import merge
from timeline.model import Article, Event
from timeline.pipeline import read_raw

LOCK = "The lock of Vendre burst on 2 March 2021 and drowned four skippers of the Vendre canal."
LOCK_TOO = "The old lock of Vendre burst on 2 March 2021 and four skippers of the canal drowned."
SMALL = (
    "A baker in Lund won the cake prize on 5 March 2021.",
    "Two clerks of Oslo swam the fjord on 5 March 2021.",
    "The zoo of Basel bought a lynx on 5 March 2021.",
    "At 09:30 on 5 March 2021 a choir of Porto sang on the quay.",
    "The museum of Ghent opened its attic on 5 March 2021.",
)


def timeline(articles: Iterable[tuple[str, str]]) -> tuple[Event, ...]:
    return merge(
        read_raw(Article(id=f"a{number}", text=text, published=published, language="en"))
        for number, (published, text) in enumerate(articles)
    )


def test_a_day_of_one_happening_that_articles_share_outweighs_one_of_many_single_events() -> None:
    events = timeline([("2021-03-05", LOCK), ("2021-03-05", LOCK_TOO), *(("2021-03-05", text) for text in SMALL)])
    (shown,) = on_most_important_days(events, 1)
    assert {mention.article for mention in shown.mentions} == {"a0", "a1"}


def test_an_event_that_articles_come_back_to_is_more_important_than_one_told_at_once() -> None:
    at_once, later = (
        max(event.importance for event in timeline([(first, LOCK), (then, LOCK_TOO)]))
        for first, then in (("2021-03-02", "2021-03-03"), ("2021-03-02", "2021-03-30"))
    )
    assert at_once < later <= 1


def test_background_that_articles_recall_years_later_is_not_raised_by_its_age() -> None:
    recalled, told = (
        max(event.importance for event in timeline([(day, LOCK), (day, LOCK_TOO)]))
        for day in ("2031-03-09", "2021-03-02")
    )
    assert recalled == told


def test_the_headline_shown_is_of_what_most_mentions_tell() -> None:
    texts = ("The mayor opened an exhibition on 2 March 2021.", LOCK, LOCK_TOO)  # the shortest would be shown
    told = [
        read_raw(Article(id=f"a{number}", text=text, published="2021-03-05", language="en")).mentions[0]
        for number, text in enumerate(texts)
    ]
    assert "mayor" in build_event([told[0], told[1]], {}).headline
    assert "mayor" not in build_event(told, {}).headline
