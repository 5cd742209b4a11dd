"""Which mentions become one event, whatever the order in which their articles arrive."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from timeline.merge.copies import tellings_of
from timeline.merge.graph import blocks_of, grouped, in_order, links_of
from timeline.merge.keys import MOST_CENTRES, blocking_keys
from timeline.merge.same import same_event
from timeline.merge.timeline import merge, time_order
from timeline.model import Article, Event, Mention, ReadArticle
from timeline.pipeline import read_raw


def read(name: str, text: str, published: str | None = "2021-03-10", source: str | None = None) -> ReadArticle:
    return read_raw(Article(id=name, text=text, published=published, source=source, language="en"))


def told(events: Iterable[Event]) -> list[tuple[str, set[str]]]:
    return [(event.moment.edtf if event.moment else "", {m.article for m in event.mentions}) for event in events]


def only(*texts: str, published: str | None = "2021-03-10") -> tuple[Event, ...]:
    return merge(read(f"a{number}", text, published) for number, text in enumerate(texts))


BRIDGE = "The harbour bridge of Porto collapsed on Tuesday and killed 12 dockers, police said."


def test_two_articles_that_tell_one_thing_of_one_day_are_one_event() -> None:
    events = only(BRIDGE, "Porto's harbour bridge collapsed on Tuesday, killing 12 dockers.")
    assert told(events) == [("2021-03-09", {"a0", "a1"})]


def test_different_things_of_one_day_stay_apart() -> None:
    assert len(only(BRIDGE, "Dairy farmers in Norland blocked the motorway on Tuesday.")) == 2


def test_the_same_words_on_days_far_apart_are_two_events() -> None:
    events = only(
        "The Porto bakery burned on 4 March 2021, firefighters said.",
        "The Porto bakery burned on 4 January 2021, firefighters said.",
    )
    assert len(events) == 2


def test_a_named_event_told_vaguely_joins_the_one_that_is_dated_exactly() -> None:
    events = merge(
        [
            read("plan", "Leaders will approve a plan at the Oslo summit on July 11 and 12.", "2021-06"),
            read("day", "At the Oslo Summit on Sunday (11 July 2021), leaders approved the plan.", "2021-07-11"),
            read("later", "Leaders approved the plan at the Oslo summit in Norland last year.", "2022-02-15"),
        ]
    )
    summit = [event for event in events if any(mention.names for mention in event.mentions)]
    assert told(summit) == [("2021-07-11/2021-07-12", {"plan", "day", "later"})]


def test_a_day_of_an_unknown_year_takes_the_year_of_the_event_it_joins() -> None:
    events = merge(
        [
            read("undated", "Leaders will approve a plan at the Oslo summit on July 11.", None),
            read("day", "At the Oslo Summit on Sunday (11 July 2021), leaders approved the plan.", "2021-07-11"),
        ]
    )
    assert told(events) == [("2021-07-11", {"undated", "day"})]


def test_a_month_and_a_day_of_it_are_one_event_where_the_deed_is_the_same() -> None:
    (event,) = only(
        "Ida Holm resigned on 8 February 2021 as keeper of the Penmoor lighthouse and head of the harbour guild.",
        "Ida Holm resigned in February 2021 after a quarrel, months after a storm took the roof of the lighthouse.",
    )
    assert event.moment is not None
    assert event.moment.edtf == "2021-02-08"


def test_what_else_was_done_with_one_thing_is_another_event_of_the_article() -> None:
    events = only(
        "The guild opened its iron pier in 1994. Ten dockers of Sunby harbour burned the iron pier in June 1994."
    )
    assert [event.moment.edtf for event in events if event.moment] == ["1994", "1994-06"]


def test_named_events_of_one_kind_in_different_places_stay_apart() -> None:
    events = only("The Oslo summit opened on 3 March 2021.", "The Porto summit opened on 3 March 2021.")
    assert len(events) == 2


def test_a_later_report_does_not_move_an_event() -> None:
    first = read("first", BRIDGE, "2021-03-09")
    later = read(
        "later", "Investigators said on Friday that the harbour bridge of Porto had collapsed on 9 March.", "2021-03-12"
    )
    collapse = next(event for event in merge([first, later]) if len({m.article for m in event.mentions}) == 2)
    assert collapse.moment is not None
    assert collapse.moment.edtf == "2021-03-09"


def test_sources_that_disagree_on_the_day_are_one_event_with_a_conflict() -> None:
    events = only(BRIDGE, BRIDGE.replace("Tuesday", "Monday"), BRIDGE.replace("killed", "crushed"))
    assert len(events) == 1
    assert events[0].moment is not None
    assert events[0].moment.edtf == "2021-03-09"
    assert [conflict.edtf for conflict in events[0].conflicts] == ["2021-03-08"]
    (disagreeing,) = events[0].conflicts[0].mentions
    assert events[0].mentions[disagreeing].article == "a1"


def test_different_figures_are_both_kept() -> None:
    (event,) = only(BRIDGE, BRIDGE.replace("12", "14"))
    assert {mention.sentence.text for mention in event.mentions} == {BRIDGE, BRIDGE.replace("12", "14")}
    assert [conflict.text for conflict in event.conflicts] in (["killed 12 dockers"], ["killed 14 dockers"])


def test_a_copied_story_is_no_more_important_than_one() -> None:
    one = merge([read("a", BRIDGE, source="Herald")])[0]
    copies = merge([read(name, BRIDGE, source=name) for name in ("a", "b", "c")])[0]
    retold = merge([read("a", BRIDGE), read("b", "Porto's harbour bridge collapsed on Tuesday, killing 12 dockers.")])[
        0
    ]
    assert one.importance == copies.importance < retold.importance <= 1


def test_an_event_without_a_date_waits_at_the_end() -> None:
    events = only("The Oslo summit will open on Sunday.", "The Porto fair opened on 1 May 2019.", published=None)
    assert [event.moment is None for event in events] == sorted(event.moment is None for event in events)


def test_events_are_in_time_order() -> None:
    texts = [f"A crane fell in dock {day} on {day} March 2021." for day in (9, 2, 5, 7)]
    events = only(*texts)
    assert list(events) == sorted(events, key=time_order)


PHRASES = (
    "The harbour bridge of Porto collapsed on Tuesday.",
    "Porto's harbour bridge collapsed on Tuesday, killing 12 dockers.",
    "The harbour bridge collapsed in Porto on Monday, killing 12 dockers.",
    "Police closed the harbour bridge of Porto on Tuesday.",
    "The Oslo summit opened on Sunday.",
    "Leaders met at the Oslo summit last year. Dockers opened a bakery.",
    "Leaders will meet at the Oslo Summit in July.",
    "Dairy farmers blocked the motorway on Tuesday. Farmers burned tyres on the motorway.",
    "Farmers blocked the Norland motorway with tractors on Tuesday, police said.",
    "The court freed Ana Lindqvist. The court ordered a new hearing for Lindqvist.",
)
ARTICLES = st.lists(
    st.tuples(st.sampled_from(PHRASES), st.sampled_from(("2021-03-09", "2021-03-10", "2022-03-10", None))),
    min_size=1,
    max_size=8,
)


def articles_of(drawn: Sequence[tuple[str, str | None]]) -> list[ReadArticle]:
    return [read(f"a{number}", text, published) for number, (text, published) in enumerate(drawn)]


@given(ARTICLES, st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None)
def test_the_order_of_the_articles_does_not_matter(drawn: list[tuple[str, str | None]], random: object) -> None:
    articles = articles_of(drawn)
    shuffled = list(articles)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert merge(shuffled) == merge(articles)


def test_an_unrelated_article_changes_no_event() -> None:
    alone = only(BRIDGE, "Porto's harbour bridge collapsed on Tuesday, killing 12 dockers.")
    together = only(
        BRIDGE,
        "Porto's harbour bridge collapsed on Tuesday, killing 12 dockers.",
        "Dairy farmers in Norland blocked the motorway on Tuesday.",
    )
    assert set(alone) <= set(together)


def test_a_chain_of_likenesses_does_not_make_one_event() -> None:
    buildings = (
        ("crane", "bridge", "harbour"),
        ("dock", "tunnel", "market"),
        ("tower", "bakery", "ferry"),
        ("lighthouse", "orchard", "chapel"),
        ("theatre", "stadium", "depot"),
        ("museum", "hotel", "library"),
    )
    texts = [f"The {' '.join(one + other)} burned on Tuesday." for one, other in pairwise(buildings)]
    neighbours, events = only(*texts[:2]), only(*texts)
    ends = [event for event in events if {m.article for m in event.mentions} >= {"a0", f"a{len(texts) - 1}"}]
    assert len(neighbours) == 1
    assert ends == []


def crowd(size: int, *, own_words: int) -> list[Mention]:
    """Return so many mentions of one happening, each with as many of forty rare words for itself."""
    template = read("a", BRIDGE).mentions[0]
    return [
        replace(
            template,
            article=f"a{number}",
            sentence=replace(template.sentence, text=f"{BRIDGE} {number}"),
            stems=(*template.stems, *(f"stem{number * step % 40}" for step in (1, 3, 7, 11, 13)[:own_words])),
        )
        for number in range(size)
    ]


def test_thousands_of_tellings_of_one_happening_are_compared_within_bounds_and_are_one_event() -> None:
    mentions = crowd(2000, own_words=1)
    copies = tellings_of(in_order(mentions))
    links = links_of(copies, blocks_of(copies))
    assert len(copies) == len(mentions)
    assert len(links) <= len(mentions) * MOST_CENTRES * len(blocking_keys(mentions[0]))
    assert [len(group) for group in grouped(mentions)] == [len(mentions)]


def test_happenings_of_one_crowded_day_stay_apart() -> None:
    other = read("b", "Dairy farmers in Norland blocked the motorway near Porto harbour on Tuesday.").mentions[0]
    farmers = [replace(other, article=f"b{number}") for number in range(3)]
    groups = grouped([*crowd(500, own_words=1), *farmers])
    assert sorted(len(group) for group in groups) == [3, 500]


def test_copies_of_one_sentence_are_compared_once() -> None:
    template = read("a", BRIDGE).mentions[0]
    retold = read("c", "Porto's harbour bridge collapsed on Tuesday, killing 12 dockers.").mentions[0]
    shouted = replace(template.sentence, text=BRIDGE.upper())
    mentions = [replace(template, article=f"a{number}", sentence=shouted) for number in range(5000)]
    copies = tellings_of(in_order([*mentions, template, retold]))
    assert [len(one.mentions) for one in copies] == [5001, 1]
    assert [len(group) for group in grouped([*mentions, template, retold])] == [5002]


def test_the_day_of_an_event_is_not_outvoted_by_copies_of_one_story() -> None:
    retold = (
        "Porto's harbour bridge collapsed on Tuesday, killing 12 dockers.",
        BRIDGE,
        BRIDGE.replace("and", "which"),
    )
    right = [read(f"a{number}", text) for number, text in enumerate(retold)]
    wrong = [read(f"b{number}", BRIDGE.replace("Tuesday", "Monday")) for number in range(20)]
    (event,) = merge([*right, *wrong])
    assert event.moment is not None
    assert event.moment.edtf == "2021-03-09"
    assert len(event.conflicts[0].mentions) == len(wrong)


def test_every_mention_is_in_exactly_one_group() -> None:
    mentions = [
        mention
        for article in articles_of([(phrase, "2021-03-10") for phrase in PHRASES])
        for mention in article.mentions
    ]
    members = [mention for group in grouped(mentions) for mention in group]
    assert in_order(members) == in_order(mentions)


@pytest.mark.parametrize("text", PHRASES)
def test_the_same_article_under_another_id_tells_the_same_events(text: str) -> None:
    events = merge([read("a", text), read("b", text)])
    assert all({mention.article for mention in event.mentions} == {"a", "b"} for event in events)


def test_two_mentions_that_are_the_same_event_share_a_key() -> None:
    mentions = [
        mention
        for published in ("2021-03-09", "2021-03-10", "2022-03-10")
        for article in articles_of([(phrase, published) for phrase in PHRASES])
        for mention in article.mentions
    ]
    lost = [
        (a.headline, b.headline)
        for a in mentions
        for b in mentions
        if a is not b and same_event(a, b) and not set(blocking_keys(a)) & set(blocking_keys(b))
    ]
    assert lost == []


def test_what_is_dated_by_itself_is_no_part_of_the_main_event_for_being_of_the_same_day() -> None:
    fire = "The Dravosk shipyard burned on Tuesday, and two ferries sank at its quay beside the old customs house."
    museum = (
        "Karvel opened a museum of clocks, organs and Dravosk ferries this morning before guests from three valleys."
    )
    ash = "The Dravosk shipyard has burned to the ground with all its ferries, firemen said."
    (burned,) = (
        event for event in only(f"{fire} {museum} {ash}", published="2021-03-09") if "burned" in event.headline
    )
    assert [mention.sentence.text for mention in burned.mentions] == [fire, ash]
