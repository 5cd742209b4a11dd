"""A happening told by its day in one article and by its week or month in another, and how such tellings cluster."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.merge.cluster import Component, cluster
from timeline.merge.timeline import merge
from timeline.model import Article, Event, Moment
from timeline.pipeline import read_raw

STORY = """Dravosk is a shipyard in Ostmark that builds ferries. The Dravosk shipyard feeds half of Ostmark, and its
welders are known along the strait. Karvel, the chairman, owns the ferries."""
BY_DAY = "The boiler of the Dravosk shipyard exploded on 2 March 2021."
DAY = Moment(date(2021, 3, 2), date(2021, 3, 2), "day", "2021-03-02")
DAY_BEFORE = Moment(date(2021, 3, 1), date(2021, 3, 1), "day", "2021-03-01")
MONTH = Moment(date(2021, 3, 1), date(2021, 3, 31), "month", "2021-03")


def events(*told: tuple[str, str]) -> tuple[Event, ...]:
    return merge(
        read_raw(Article(id=f"a{number}", text=f"{text} {STORY}", published=published, language="en"))
        for number, (published, text) in enumerate(told)
    )


def tellers(found: tuple[Event, ...]) -> list[set[str]]:
    return [{mention.article for mention in event.mentions} for event in found]


@pytest.mark.parametrize(
    "vaguely",
    [
        "An explosion at the Dravosk shipyard killed eleven welders in March.",
        "Eleven welders died last month when the boiler of the yard blew up.",
    ],
)
def test_a_happening_that_two_articles_look_back_on_is_known_by_its_type_in_the_month_of_its_day(vaguely: str) -> None:
    assert {"a0", "a1"} in tellers(events(("2021-03-20", BY_DAY), ("2021-04-12", vaguely)))


@pytest.mark.parametrize(
    "vaguely",
    [
        "Karvel sold two ferries in March to a line from Norland.",
        "The boiler of the yard had blown up in February, and nobody was hurt.",
    ],
)
def test_another_happening_of_the_month_or_another_month_stays_apart(vaguely: str) -> None:
    assert {"a0", "a1"} not in tellers(events(("2021-03-20", BY_DAY), ("2021-04-12", vaguely)))


def test_what_tells_one_day_is_together_before_its_month_joins_it() -> None:
    links = {(0, 3): 0.9, (0, 1): 0.4, (0, 2): 0.4, (1, 2): 0.4}
    assert {0, 1, 2} <= set(cluster(Component((DAY, DAY, DAY, MONTH), links))[0])


def test_a_month_joins_a_day_that_half_of_the_tellings_are_linked_to() -> None:
    links = {(0, 1): 0.9, (0, 2): 0.4}
    assert cluster(Component((DAY, DAY, MONTH), links)) == ((0, 1, 2),)
    assert cluster(Component((DAY, DAY, DAY), links)) == ((0, 1), (2,))


def test_days_that_exclude_each_other_need_more_than_a_month_does() -> None:
    links = {(0, 1): 0.9, (0, 2): 0.4}
    assert cluster(Component((DAY, DAY, DAY_BEFORE), links)) == ((0, 1), (2,))


def test_a_month_joins_the_day_that_most_tell_alike_and_not_the_one_told_in_the_most_similar_words() -> None:
    links = {(0, 1): 0.9, (0, 2): 0.9, (1, 2): 0.9, (0, 4): 0.35, (1, 4): 0.35, (2, 4): 0.35, (3, 4): 0.9}
    assert cluster(Component((DAY, DAY, DAY, DAY_BEFORE, MONTH), links)) == ((0, 1, 2, 4), (3,))


def test_a_month_that_its_best_known_day_refuses_does_not_go_to_a_single_telling_of_another() -> None:
    size = 10
    links = {(one, other): 0.9 for one in range(size) for other in range(one + 1, size)}
    links |= {(0, size + 1): 0.4, (1, size + 1): 0.4, (2, size + 1): 0.4, (size, size + 1): 0.9}
    moments = (*[DAY] * size, DAY_BEFORE, MONTH)
    assert cluster(Component(moments, links)) == (tuple(range(size)), (size,), (size + 1,))
