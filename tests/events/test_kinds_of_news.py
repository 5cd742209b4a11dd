"""Kinds of news that tell an event, each by a sentence of its own, with its day and whether it is done or planned."""

import pytest

from timeline.model import Article
from timeline.pipeline import read_raw

PUBLISHED = "2021-07-07"  # a Wednesday


def told(text: str) -> list[tuple[str, str, str]]:
    found = read_raw(Article(id="a", text=text, published=PUBLISHED, language="en")).mentions
    return [(mention.headline, mention.moment.edtf, mention.tense) for mention in found if mention.moment]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Berg resigned on Monday.", "Berg resigned"),
        ("The mill closed on Monday.", "The mill closed"),
        ("She died on Monday.", "She died"),
    ],
)
def test_a_short_sentence_with_a_subject_and_a_deed_is_no_stamp(text: str, headline: str) -> None:
    assert told(text) == [(headline, "2021-07-05", "past")]


@pytest.mark.parametrize("text", ["Posted on Monday.", "Last updated on 5 July 2021.", "Published: 5 July 2021."])
def test_a_stamp_tells_nothing(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("The tunnel will open next year.", "2022"),
        ("The guild plans to open a plant in 2023.", "2023"),
        ("The guild announced that the tunnel will open in 2023.", "2023"),
        ("The bank has agreed to close its branch in Kosta in 2022.", "2022"),
    ],
)
def test_what_is_set_for_a_year_ahead_is_planned(text: str, year: str) -> None:
    assert (year, "planned") in [(moment, tense) for _, moment, tense in told(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The economy will grow in 2023.",
        "Prices will rise by a third in 2022.",
        "The project will cost $9 million in 2022.",
        "The plan is expected to reach its target in 2023.",
    ],
)
def test_what_is_only_expected_of_a_year_is_no_plan(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("The firm bought its rival in 2019 for $9.5 million.", "2019"),
        ("In 2003 the firm paid $1.3 billion for a field in the north.", "2003"),
        ("The guild invested 20 million crowns in its mill in 2018.", "2018"),
        ("The bank cut 4,000 jobs, 9% of its staff, in 2020.", "2020"),
    ],
)
def test_figures_are_no_reason_to_drop_a_deed(text: str, year: str) -> None:
    assert [moment for _, moment, _ in told(text)] == [year]


@pytest.mark.parametrize("text", ["Spending rose 8% in 2020.", "The firm sold more than 9 million boats in 2020."])
def test_the_figures_of_a_year_alone_are_no_event(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "moment", "tense"),
    [
        ("Voss broke her leg in May.", "2021-05", "past"),
        ("The fair was held on 3 May.", "2021-05-03", "past"),
        ("The guild will open its mill on 6 May.", "2022-05-06", "planned"),
        ("Holm, who left in May, will return to the side on Friday.", "2021-05", "past"),
    ],
)
def test_the_month_of_may_is_not_what_may_be(text: str, moment: str, tense: str) -> None:
    assert (moment, tense) in [(day, when) for _, day, when in told(text)]


@pytest.mark.parametrize(
    ("text", "run"),
    [
        ("The fair was held from 3 May to 5 May.", "2021-05-03/2021-05-05"),
        ("The ferry was suspended from Monday to Wednesday.", "2021-07-05/2021-07-07"),
        ("Repairs were carried out from 3 to 5 May.", "2021-05-03/2021-05-05"),
    ],
)
def test_what_goes_on_from_one_day_to_another_was_not_moved(text: str, run: str) -> None:
    assert [(moment, tense) for _, moment, tense in told(text)] == [(run, "past")]


def test_what_was_moved_has_its_new_day_ahead() -> None:
    assert [tense for _, _, tense in told("The vote was moved from 3 August to 5 August.")] == ["planned"]


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("Following Tuesday's flood, the bridge was closed.", "2021-07-06"),
        ("The bridge was closed following Monday's flood.", "2021-07-05"),
        ("After leaving Penmoor in 2011, Berg joined Kosta.", "2011"),
    ],
)
def test_what_a_deed_follows_dates_it(text: str, moment: str) -> None:
    assert [day for _, day, _ in told(text)] == [moment]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The park was closed from April to October 2020.", "2020-04/2020-10"),
        ("The siege was fought from June 1914 to November 1918.", "1914-06/1918-11"),
        ("The fair was held from 3 to 7 May 2020.", "2020-05-03/2020-05-07"),
        ("The show ran from 2017 to 2019.", "2017/2019"),
    ],
)
def test_an_event_of_a_run_lasts_as_long_as_its_expression_says(text: str, edtf: str) -> None:
    assert [moment for _, moment, _ in told(text)] == [edtf]


def test_a_day_within_a_week_that_is_named_before_is_the_events_own() -> None:
    assert [moment for _, moment, _ in told("The vote was held last week, on Tuesday 29 June.")] == ["2021-06-29"]
