"""The stored timeline is that of the whole batch, however the articles came."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from api.store.event_rows import event_at
from api.store.memory import Memory
from api.store.mention_rows import insert_mention
from api.store.merging import Merge
from api.store.migrate import migrate
from api.store.protocol import TimelineQuery
from api.store.sqlite import SqliteStore
from timeline.merge.cluster import regroup
from timeline.merge.event import build_event
from timeline.merge.graph import common_keys
from timeline.merge.same import strength
from timeline.merge.telling import telling_of
from timeline.model import Article, Event, Mention, ReadArticle
from timeline.pipeline import read_raw, unified_timeline

EVERYTHING = TimelineQuery(limit=10_000)


@pytest.fixture(scope="module")
def read(make_article: Callable[[int], Article]) -> Callable[[Article], ReadArticle]:
    del make_article
    return cache(read_raw)


steps = st.lists(
    st.one_of(
        st.lists(st.integers(0, 11), min_size=1, max_size=5).map(lambda numbers: ("put", tuple(numbers))),
        st.lists(st.integers(0, 11), min_size=1, max_size=2).map(lambda numbers: ("delete", tuple(numbers))),
    ),
    min_size=1,
    max_size=8,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=steps)
def test_any_order_of_batches_deletions_and_returns_gives_the_timeline_of_the_batch(
    steps: list[tuple[str, tuple[int, ...]]],
    make_article: Callable[[int], Article],
    read: Callable[[Article], ReadArticle],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = SqliteStore(Path(folder) / "store.sqlite", reader=lambda articles: [read(a) for a in articles])
        kept: set[int] = set()
        for kind, numbers in steps:
            if kind == "put":
                store.put([make_article(number) for number in numbers])
                kept |= set(numbers)
            else:
                for number in numbers:
                    assert store.delete(f"a{number}") == (number in kept)
                    kept.discard(number)
        page = store.timeline(EVERYTHING)
        store.close()
    batch = unified_timeline([read(make_article(number)) for number in sorted(kept)])
    assert page.events == batch


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.permutations(range(10)), removed=st.sets(st.integers(0, 9)), most_common=st.integers(1, 4))
def test_keys_that_become_common_and_cease_to_be_leave_the_same_events(
    order: Sequence[int],
    removed: set[int],
    most_common: int,
    make_article: Callable[[int], Article],
    read: Callable[[Article], ReadArticle],
) -> None:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection, "memory")
    memory = Memory()
    for number in order:
        merge = Merge(connection, memory, most_common)
        merge.add(number, read(make_article(number)).mentions)
        merge.settle()
    for number in removed:
        merge = Merge(connection, memory, most_common)
        merge.remove(number)
        merge.settle()
    stored = [event_at(connection, position) for (position,) in connection.execute("SELECT position FROM events")]
    kept = [read(make_article(number)) for number in order if number not in removed]
    assert sorted(stored, key=lambda event: event.id) == _batch(kept, most_common)


def _batch(articles: Sequence[ReadArticle], most_common: int) -> list[Event]:
    mentions = [mention for article in articles for mention in article.mentions]
    groups = (group for part in regroup(mentions, common_keys(mentions, most_common)) for group in part)
    return sorted((build_event(group, {}) for group in groups), key=lambda event: event.id)


def test_nothing_is_left_out_of_the_comparison_that_would_be_linked(
    make_article: Callable[[int], Article], read: Callable[[Article], ReadArticle]
) -> None:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection, "memory")
    memory = Memory()
    mentions = [mention for number in range(12) for mention in read(make_article(number)).mentions]
    stored = {insert_mention(connection, 1, mention, ()): mention for mention in mentions}
    linked = {
        number: {other for other, two in stored.items() if other != number and _strength_of(one, two)}
        for number, one in stored.items()
    }
    assert sum(map(len, linked.values())) > len(stored)
    for number, others in linked.items():
        assert others <= memory.worth_comparing(connection, number, set(stored) - {number})


def _strength_of(a: Mention, b: Mention) -> float:
    return strength(a, b, telling_of(a), telling_of(b))


def test_an_event_keeps_its_id_when_unrelated_articles_come(
    store: SqliteStore, make_article: Callable[[int], Article]
) -> None:
    store.put([make_article(1)])
    before = {event.id for event in store.timeline(EVERYTHING).events}
    store.put([Article(id="other", text="On 9 June 1987 a glacier lake burst above Zermatt.", published="1987-06-10")])
    assert before <= {event.id for event in store.timeline(EVERYTHING).events}
