"""Different figures of one happening: both are kept, and the event says who counts otherwise."""

from __future__ import annotations

import pytest

from timeline.merge.figures import figures_of
from timeline.merge.timeline import merge
from timeline.model import Article, Event
from timeline.pipeline import read_raw


def one_event(*texts: str) -> Event:
    (event,) = merge(
        read_raw(Article(id=f"a{number}", text=text, published="2021-03-10", language="en"))
        for number, text in enumerate(texts)
    )
    return event


def disputed(event: Event) -> list[tuple[str, list[str]]]:
    return [
        (conflict.text, [event.mentions[at].article for at in conflict.mentions])
        for conflict in event.conflicts
        if conflict.about == "figures"
    ]


LANDSLIDE = "A landslide buried the village of Ardu on 8 March 2021, killing at least 31 people."
SALE = "Norvik agreed on 9 March 2021 to buy Gelmar for $4bn."


def test_another_death_toll_is_shown_beside_the_event() -> None:
    event = one_event(LANDSLIDE, "A landslide in the village of Ardu killed 54 people on 8 March 2021.")
    told = {event.text, *(text for text, _ in disputed(event))}
    assert any("31" in text for text in told)
    assert any("54" in text for text in told)


def test_a_magnitude_and_a_toll_are_disputed_each_for_itself() -> None:
    event = one_event(
        "A 5.9-magnitude earthquake struck Ardu on 8 March 2021, killing 31 people.",
        "An earthquake of magnitude 6.1 struck Ardu on 8 March 2021, killing 54 people.",
    )
    assert len(disputed(event)) == 2


def test_a_disputed_figure_keeps_the_day_that_its_source_tells() -> None:
    event = one_event(LANDSLIDE, LANDSLIDE.replace("31", "54"))
    assert [conflict.edtf for conflict in event.conflicts] == ["2021-03-08"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (SALE, SALE.replace("$4bn", "$4 billion")),
        (SALE, SALE.replace("$4bn", "4,000 million dollars")),
        (LANDSLIDE.replace("at least 31", "twelve"), LANDSLIDE.replace("at least 31", "12")),
        (LANDSLIDE, LANDSLIDE.replace("people", "villagers")),
        (LANDSLIDE, LANDSLIDE.replace("killing at least 31 people", "burying three schools")),
        (LANDSLIDE.replace("31 people", "2,510 people"), LANDSLIDE.replace("31 people", "2,500 people")),
    ],
)
def test_one_figure_told_in_two_ways_is_no_dispute(one: str, other: str) -> None:
    assert disputed(one_event(one, other)) == []


def test_an_article_does_not_dispute_its_own_figures() -> None:
    event = one_event(LANDSLIDE + " The landslide in Ardu on 8 March 2021 killed 54 people in the village.")
    assert disputed(event) == []


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 0, 2)])
def test_which_figures_are_disputed_depends_on_no_order(order: tuple[int, ...]) -> None:
    texts = [LANDSLIDE, LANDSLIDE.replace("31", "54"), LANDSLIDE.replace("31", "12")]
    articles = [read_raw(Article(id=f"a{number}", text=text)) for number, text in enumerate(texts)]
    assert merge(articles[number] for number in order) == merge(articles)


def test_a_figure_is_read_with_what_it_counts() -> None:
    (mention,) = read_raw(
        Article(id="a", text="The blast on 8 March 2021 left twelve sailors dead and 40 wounded, and sank 2 ships.")
    ).mentions
    assert {(figure.unit, figure.value) for figure in figures_of(mention)} == {
        ("dead", 12.0),
        ("hurt", 40.0),
        ("ship", 2.0),
    }


def test_figures_of_a_text_without_end_are_bounded() -> None:
    text = "On 8 March 2021 the blast killed " + "9 people, " * 20_000 + "police said."
    for mention in read_raw(Article(id="a", text=text)).mentions:
        assert len(figures_of(mention)) <= 12
