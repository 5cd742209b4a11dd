"""Timelines summarised to so many days and sentences."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.digest.digest import digest
from timeline.digest.outline import Outline, outline_of
from timeline.digest.ranking import chosen_days
from timeline.digest.spec import Spec, read_specs
from timeline.model import Article

COLLAPSE = "The harbour bridge of Porto collapsed on 2 March 2021 and killed 12 dockers."
PARTS = ("quay", "crane", "dock", "road", "light", "gate", "fence", "mole")
TRIAL = "The trial of the bridge's builder opened in Porto on 20 May 2021."


def outlines(*texts: tuple[str, str]) -> list[Outline]:
    return [
        outline_of(Article(id=f"a{number}", text=text, published=published, language="en"), raw=True)
        for number, (published, text) in enumerate(texts)
    ]


def spec(**fields: object) -> Spec:
    asked = {"name": "t", "start": date(2021, 1, 1), "end": date(2021, 12, 31), "dates": 2, **fields}
    return Spec(**asked)  # type: ignore[arg-type]


NEWS = outlines(
    ("2021-03-02", "The harbour bridge of Porto collapsed today. Divers searched for dockers near the bridge."),
    ("2021-03-15", f"{COLLAPSE} The mayor visited the site on 14 March 2021."),
    ("2021-05-21", f"{TRIAL} {COLLAPSE}"),
    ("2021-05-25", f"{COLLAPSE} {TRIAL} Witnesses are to be heard next week."),
)


def test_the_days_that_articles_return_to_are_chosen_in_time_order() -> None:
    assert chosen_days(NEWS, spec()) == (date(2021, 3, 2), date(2021, 5, 20))


def test_the_days_of_a_chronology_outweigh_those_of_a_few_reports() -> None:
    days = " ".join(f"On {day} June 2021 the {name} of the port was rebuilt." for day, name in enumerate(PARTS, 3))
    reports = [(f"2021-06-{day}", f"The port was open again on {day - 1} June 2021.") for day in (21, 23, 25)]
    chosen = chosen_days(outlines(("2021-06-20", days), *reports), spec(dates=len(PARTS)))
    assert chosen == tuple(date(2021, 6, day) for day, _ in enumerate(PARTS, 3))


def test_each_day_is_told_by_a_sentence_about_it() -> None:
    told = digest(NEWS, [spec()])["t"]
    assert told["2021-03-02"] == [COLLAPSE]
    assert told["2021-05-20"] == [TRIAL]


def test_a_digest_has_no_more_days_and_sentences_than_asked_for_and_keeps_to_its_span() -> None:
    told = digest(NEWS, [spec(dates=9, sentences_per_date=2, end=date(2021, 3, 31))])["t"]
    assert list(told) == sorted(told)
    assert all("2021-01-01" <= day <= "2021-03-31" for day in told)
    assert all(1 <= len(sentences) <= 2 for sentences in told.values())
    assert len(told) <= 9


def test_no_sentence_is_told_twice_for_a_day() -> None:
    told = digest(NEWS, [spec(dates=1, sentences_per_date=5)])["t"]
    assert all(len(set(sentences)) == len(sentences) for sentences in told.values())


def test_the_day_beside_a_chosen_one_gives_way_to_a_day_of_its_own_story() -> None:
    crowd = outlines(
        *[("2021-03-04", f"{COLLAPSE} Divers searched the harbour on 3 March 2021.")] * 3,
        *[("2021-05-21", TRIAL)] * 3,
    )
    assert chosen_days(crowd, spec()) == (date(2021, 3, 2), date(2021, 5, 20))


def test_the_order_of_the_articles_does_not_matter() -> None:
    shuffled = list(NEWS)
    shuffled.reverse()
    asked = [spec(dates=4, sentences_per_date=3)]
    assert digest(shuffled, asked) == digest(NEWS, asked)


def test_articles_off_the_topic_are_left_out_unless_none_is_on_it() -> None:
    farmers = outlines(*[("2021-06-02", "Farmers blocked the motorway on 1 June 2021.")] * 9)
    on_topic = digest([*NEWS, *farmers], [spec(keywords=("bridge",))])["t"]
    assert "2021-06-01" not in on_topic
    assert digest(farmers, [spec(keywords=("bridge",), dates=1)])["t"].keys() == {"2021-06-01"}


def test_each_specification_is_answered_under_its_name() -> None:
    told = digest(NEWS, [spec(name="a", dates=1), spec(name="b", dates=0)])
    assert (len(told["a"]), told["b"]) == (1, {})


def test_no_articles_give_an_empty_digest() -> None:
    assert digest([], [spec()]) == {"t": {}}


def test_articles_of_unknown_date_still_tell_the_days_they_name() -> None:
    undated = [outline_of(Article(id="a", text=COLLAPSE, language="en"), raw=True)]
    assert digest(undated, [spec()])["t"] == {"2021-03-02": [COLLAPSE]}


def test_cleaned_reading_gives_an_outline_too() -> None:
    article = Article(id="a", html=f"<html><body><article><p>{COLLAPSE}</p><p>{TRIAL}</p></article></body></html>")
    assert {day for sentence in outline_of(article).sentences for day in sentence.days} >= {date(2021, 3, 2)}


@pytest.mark.parametrize(
    ("data", "named"),
    [
        (b'[{"name": "t", "start": "2021-01-01", "end": "2020-01-01", "dates": 1}]', "end 2020-01-01"),
        (b'[{"name": "t", "start": "soon", "end": "2020-01-01", "dates": 1}]', "start"),
        (b'[{"name": "t", "start": "2021-01-01", "end": "2021-01-02", "dates": -1}]', "dates"),
        (b"[", "truncated"),
    ],
)
def test_a_bad_specification_is_refused_by_name(data: bytes, named: str) -> None:
    with pytest.raises(ValueError, match=named):
        read_specs(data)


def test_what_was_said_of_tomorrow_does_not_stand_for_the_day() -> None:
    plan = "The lock of Vendre will open on 9 April 2021, the guild of the lock said."
    plans = [(f"2021-04-0{day}", plan.replace("guild", who)) for day, who in ((6, "mayor"), (7, "owner"), (8, "guild"))]
    news = "Ice kept the lock of Vendre shut on 9 April 2021."
    assert digest(outlines(*plans, ("2021-04-09", news)), [spec(dates=1)])["t"] == {"2021-04-09": [news]}


def test_a_day_that_only_plans_name_is_told_by_them() -> None:
    plan = "The lock of Vendre will open on 9 April 2021, the guild of the lock said."
    assert digest(outlines(("2021-04-08", plan)), [spec(dates=1)])["t"] == {"2021-04-09": [plan]}


def test_a_language_written_without_spaces_is_digested_too() -> None:
    text = "ポルト港の橋が崩落し、作業員十二人が死亡した。"
    read = outline_of(Article(id="j", text=text, published="2021-03-15", language="ja"), raw=True)
    assert digest([read], [spec(dates=1)])["t"] == {"2021-03-15": [text]}
