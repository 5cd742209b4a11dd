"""Tellings that are alike in everything but who, where, which or when: two happenings, or one that sources dispute."""

from __future__ import annotations

import pytest

from timeline.merge.same import same_event
from timeline.merge.timeline import merge
from timeline.model import Article, Event
from timeline.pipeline import read_raw

Told = tuple[str, str]


def events(*articles: Told) -> tuple[Event, ...]:
    return merge(
        read_raw(Article(id=f"a{number}", text=text, published=published, language="en"))
        for number, (published, text) in enumerate(articles)
    )


def days(found: tuple[Event, ...]) -> list[str]:
    return [event.moment.edtf for event in found if event.moment]


APART = {
    "the road": (
        "Three hikers were hurt in a collision on the B12 on Tuesday.",
        "Three hikers were hurt in a collision on the C7 on Tuesday.",
    ),
    "the flight": (
        "Flight KL210 made an emergency landing on Tuesday.",
        "Flight QX77 made an emergency landing on Tuesday.",
    ),
    "the score": ("Wanderers beat Albion 4-1 on Tuesday.", "Wanderers beat Albion 2-0 on Tuesday."),
    "the opponent": ("Wanderers defeated Albion on Tuesday.", "Wanderers defeated Thistle on Tuesday."),
    "the company": ("Norvik profits fell 8% on Tuesday.", "Gelmar profits fell 8% on Tuesday."),
    "the place": (
        "A gas explosion flattened a house in Ostrava on Tuesday.",
        "A gas explosion flattened a house in Ghent on Tuesday.",
    ),
    "whose mayor": ("The mayor of Ostrava resigned on Tuesday.", "The mayor of Ghent resigned on Tuesday."),
    "the victim": ("A girl was bitten by a dog on Tuesday.", "A boy was bitten by a dog on Tuesday."),
    "those arrested": (
        "Detectives in Ostrava arrested three women over the theft on Tuesday.",
        "Detectives in Ostrava arrested a man over the theft on Tuesday.",
    ),
}


@pytest.mark.parametrize("what", APART)
def test_two_happenings_of_one_day_stay_apart_by(what: str) -> None:
    one, other = APART[what]
    assert len(events(("2021-03-10", one), ("2021-03-10", other))) == 2


TOGETHER = {
    "initials with and without points": (
        "The ferry Kestrel ran aground in U.K. waters on Tuesday.",
        "The ferry Kestrel ran aground in UK waters on Tuesday.",
    ),
    "whose it is": (
        "The Kestrel oil rig exploded off Porto on Tuesday and burned.",
        "A Norvik-owned oil rig exploded off Porto on Tuesday and burned.",
    ),
    "a place of another clause": (
        "The Kestrel rig exploded off Porto on Tuesday, and lawyers in Ghent sued its owner on Monday.",
        "The Kestrel rig exploded off Porto on Tuesday, and traders in Oslo sold their shares on Wednesday.",
    ),
    "a name and its initials": (
        "The National Ferry Union struck a deal in Bergen on Tuesday.",
        "The NFU struck a deal in Bergen on Tuesday.",
    ),
    "a score from either side": (
        "Wanderers beat Albion 4-1 on Tuesday in Ghent.",
        "Albion lost 1-4 to Wanderers on Tuesday in Ghent.",
    ),
    "a name that the other article knows": (
        "Ortega resigned as mayor on Tuesday. The mayor of Ghent faced charges.",
        "Ghent's Luis Ortega resigned as mayor on Tuesday.",
    ),
    "a large sum": (
        "Norvik agreed on 9 March to buy Gelmar for $4bn.",
        "Gelmar will be bought for $4 billion by Norvik, it was agreed on 9 March.",
    ),
}


@pytest.mark.parametrize("what", TOGETHER)
def test_one_happening_stays_one_whatever_the_form_of(what: str) -> None:
    one, other = TOGETHER[what]
    found = events(("2021-03-10", one), ("2021-03-10", other))
    assert any({mention.article for mention in event.mentions} == {"a0", "a1"} for event in found)


def test_a_vague_report_does_not_bring_two_happenings_together() -> None:
    found = events(
        ("2021-03-10", "Three hikers were hurt in a collision on the B12 on Tuesday."),
        ("2021-03-10", "Three hikers were hurt in a collision on Tuesday."),
        ("2021-03-10", "Three hikers were hurt in a collision on the C7 on Tuesday."),
    )
    together = [{mention.article for mention in event.mentions} for event in found]
    assert not any({"a0", "a2"} <= articles for articles in together)


def test_what_happens_again_a_day_later_is_no_conflict() -> None:
    found = events(
        ("2021-03-09", "A gas explosion flattened a house in Ostrava on Monday."),
        ("2021-03-10", "A gas explosion flattened a house in Ostrava on Tuesday."),
    )
    assert (days(found), [event.conflicts for event in found]) == (["2021-03-08", "2021-03-09"], [(), ()])


def test_generic_words_alone_make_no_conflict_of_days() -> None:
    found = events(
        ("2021-03-10", "Prices rose on Monday as demand grew."),
        ("2021-03-10", "Prices rose on Tuesday as demand grew."),
    )
    assert days(found) == ["2021-03-08", "2021-03-09"]


def test_a_rare_name_makes_different_days_a_conflict_though_figures_differ_too() -> None:
    (event,) = events(
        ("2021-03-10", "A storm hit the port of Ostrava on 7 March, sinking 14 ships."),
        ("2021-03-10", "A storm hit the port of Ostrava on 8 March, sinking 11 ships."),
    )
    assert "2021-03-08" in {conflict.edtf for conflict in event.conflicts}


def test_whether_two_mentions_are_one_event_does_not_depend_on_which_comes_first() -> None:
    texts = [text for pair in (*APART.values(), *TOGETHER.values()) for text in pair]
    told = [
        mention
        for number, text in enumerate(texts)
        for mention in read_raw(Article(id=f"a{number}", text=text, published="2021-03-10")).mentions
    ]
    assert [(a.article, b.article) for a in told for b in told if same_event(a, b) != same_event(b, a)] == []
