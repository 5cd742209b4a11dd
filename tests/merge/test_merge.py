"""Which mentions become one event, whatever the order in which their articles arrive."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.merge.cluster import regroup
from timeline.merge.event import build_event
from timeline.merge.graph import common_keys, components, links_of
from timeline.merge.keys import MOST_COMMON, blocking_keys
from timeline.merge.same import same_event
from timeline.merge.timeline import merge, merge_mentions, time_order
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


class OneByOne:
    """A timeline kept as ``merge/graph.py`` tells a store to: keys, candidates, touched components."""

    def __init__(self, most_common: int = MOST_COMMON) -> None:
        self.most_common = most_common
        self.blocks: dict[str, list[Mention]] = defaultdict(list)
        self.component: dict[tuple[str, int], int] = {}
        self.members: dict[int, list[Mention]] = {}
        self.groups: dict[int, tuple[tuple[Mention, ...], ...]] = {}

    def add(self, mentions: Sequence[Mention]) -> None:
        touched, loose = set[int](), list(mentions)
        for mention in mentions:
            for key in blocking_keys(mention):
                block = self.blocks[key]
                block.append(mention)
                if len(block) == self.most_common + 1:
                    touched.update(self._components_of(block))
                elif len(block) <= self.most_common:
                    touched.update(self._components_of(other for other in block if same_event(mention, other)))
        self._regroup(touched, loose)

    def remove(self, article: str) -> None:
        gone = [mention for members in self.members.values() for mention in members if mention.article == article]
        touched = self._components_of(gone)
        for mention in gone:
            for key in blocking_keys(mention):
                self.blocks[key].remove(mention)
                if len(self.blocks[key]) == self.most_common:
                    touched |= self._components_of(self.blocks[key])
        self._regroup(touched, [], without=article)

    def events(self) -> tuple[Event, ...]:
        groups = (group for groups in self.groups.values() for group in groups)
        return tuple(sorted((build_event(group, {}) for group in groups), key=time_order))

    def _components_of(self, mentions: Iterable[Mention]) -> set[int]:
        known = ((mention.article, mention.index) for mention in mentions)
        return {self.component[identity] for identity in known if identity in self.component}

    def _regroup(self, touched: set[int], loose: list[Mention], without: str | None = None) -> None:
        mentions = loose + [mention for number in touched for mention in self.members.pop(number)]
        for number in touched:
            del self.groups[number]
        kept = [mention for mention in mentions if mention.article != without]
        common = frozenset(key for key, block in self.blocks.items() if len(block) > self.most_common)
        for groups in regroup(kept, common):
            number = max(self.groups, default=0) + 1
            self.groups[number] = groups
            self.members[number] = [mention for group in groups for mention in group]
            self.component.update({(mention.article, mention.index): number for mention in self.members[number]})


@pytest.mark.parametrize("most_common", [2, MOST_COMMON])
@given(drawn=ARTICLES, random=st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None)
def test_articles_added_one_by_one_and_removed_again_give_the_timeline_of_the_rest(
    most_common: int, drawn: list[tuple[str, str | None]], random: object
) -> None:
    articles = articles_of(drawn)
    gone = articles[: len(articles) // 2]
    shuffled = list(articles)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    kept = OneByOne(most_common)
    for article in shuffled:
        kept.add(article.mentions)
    for article in gone:
        kept.remove(article.id)
    mentions = [mention for article in articles[len(gone) :] for mention in article.mentions]
    groups = regroup(mentions, common_keys(mentions, most_common))
    batch = sorted((build_event(group, {}) for component in groups for group in component), key=time_order)
    assert kept.events() == tuple(batch)


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


def test_thousands_of_mentions_of_one_day_are_compared_within_bounds() -> None:
    template = read("a", "The harbour bridge of Porto collapsed on Tuesday.").mentions[0]
    stems = [f"stem{number}" for number in range(40)]
    crowd = [
        Mention(
            article=f"a{number}",
            sentence=template.sentence,
            index=0,
            moment=template.moment,
            tense="past",
            headline="",
            stems=tuple(stems[(number * step) % 40] for step in (1, 3, 7, 11, 13)),
        )
        for number in range(3000)
    ]
    common = common_keys(crowd)
    links = links_of(crowd, common)
    assert common
    assert len(links) <= len(crowd) * MOST_COMMON * 6
    assert sum(len(event.mentions) for event in merge_mentions(crowd, {})) == len(crowd)


def test_every_mention_is_in_exactly_one_component() -> None:
    mentions = [
        mention
        for article in articles_of([(phrase, "2021-03-10") for phrase in PHRASES])
        for mention in article.mentions
    ]
    members = [mention for component in components(mentions) for mention in component.mentions]
    assert sorted(members, key=lambda m: (m.article, m.index)) == sorted(mentions, key=lambda m: (m.article, m.index))


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
