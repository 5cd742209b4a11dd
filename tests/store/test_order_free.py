"""The stored timeline is that of the whole batch, however the articles came."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from functools import cache
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import structs

from api.store import arrivals
from api.store.linking import near_to
from api.store.protocol import TimelineQuery
from api.store.sqlite import SqliteStore
from api.store.telling_rows import day_numbers
from timeline.merge.copies import tellings_of
from timeline.merge.event import build_event
from timeline.merge.graph import grouped, in_order
from timeline.merge.keys import MOST_CENTRES
from timeline.merge.profile import profile_of
from timeline.merge.same import strength
from timeline.merge.timeline import time_order
from timeline.model import Article, Event, Mention, ReadArticle
from timeline.pipeline import read_raw

EVERYTHING = TimelineQuery(limit=10_000)


@pytest.fixture(scope="module")
def read(make_article: Callable[[int], Article]) -> Callable[[Article], ReadArticle]:
    del make_article
    return cache(read_raw)


given_articles = st.tuples(st.sampled_from(("", "A", "z")), st.integers(0, 11))
"""Articles by number, and copies of each under an id that comes before or after its own."""
steps = st.lists(
    st.one_of(
        st.lists(given_articles, min_size=1, max_size=5).map(lambda articles: ("put", tuple(articles))),
        st.lists(given_articles, min_size=1, max_size=2).map(lambda articles: ("delete", tuple(articles))),
    ),
    min_size=1,
    max_size=8,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=steps, most_centres=st.sampled_from([1, 2, 4, MOST_CENTRES]))
def test_any_order_of_batches_deletions_and_returns_gives_the_timeline_of_the_batch(
    steps: list[tuple[str, tuple[tuple[str, int], ...]]],
    most_centres: int,
    make_article: Callable[[int], Article],
    read: Callable[[Article], ReadArticle],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "store.sqlite"
        store = SqliteStore(file, reader=lambda articles: [read(a) for a in articles], most_centres=most_centres)
        kept: dict[str, Article] = {}
        for kind, chosen in steps:
            articles = [_copy(make_article(number), prefix) for prefix, number in chosen]
            if kind == "put":
                store.put(articles)
                kept |= {article.id: article for article in articles}
            else:
                for article in articles:
                    assert store.delete(article.id) == (article.id in kept)
                    kept.pop(article.id, None)
        page = store.timeline(EVERYTHING)
        store.close()
    assert list(page.events) == _batch([read(article) for article in kept.values()], most_centres)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    order=st.permutations(range(10)),
    at_once=st.integers(1, 10),
    waiting=st.sampled_from([1, 7, arrivals.MOST_WAITING]),
    removed=st.sets(st.integers(0, 9)),
    most_centres=st.integers(1, 4),
)
def test_keys_that_fill_up_and_empty_again_leave_the_same_events(
    order: Sequence[int],
    at_once: int,
    waiting: int,
    removed: set[int],
    most_centres: int,
    make_article: Callable[[int], Article],
    read: Callable[[Article], ReadArticle],
) -> None:
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patched:
        patched.setattr(arrivals, "MOST_WAITING", waiting)
        file = Path(folder) / "store.sqlite"
        store = SqliteStore(file, reader=lambda articles: [read(a) for a in articles], most_centres=most_centres)
        for first in range(0, len(order), at_once):
            store.put([make_article(number) for number in order[first : first + at_once]])
        for number in removed:
            store.delete(f"a{number}")
        page = store.timeline(EVERYTHING)
        store.close()
    kept = [read(make_article(number)) for number in order if number not in removed]
    assert list(page.events) == _batch(kept, most_centres)


def _copy(article: Article, prefix: str) -> Article:
    return structs.replace(article, id=f"{prefix}{article.id}", source=prefix or article.source)


def _batch(articles: Sequence[ReadArticle], most_centres: int) -> list[Event]:
    sources = {article.id: article.source for article in articles if article.source}
    groups = grouped((mention for article in articles for mention in article.mentions), most_centres)
    return sorted((build_event(group, sources) for group in groups), key=time_order)


def test_nothing_is_left_out_of_the_comparison_that_would_be_linked(
    make_article: Callable[[int], Article], read: Callable[[Article], ReadArticle]
) -> None:
    mentions = [mention for number in range(12) for mention in read(make_article(number)).mentions]
    tellings = [one.mentions[0] for one in tellings_of(in_order(mentions))]
    linked = [pair for pair in combinations(tellings, 2) if _strength_of(*pair)]
    assert len(linked) > len(tellings)
    for one, other in linked:
        spans = [(number, *day_numbers(mention.moment), 0) for number, mention in enumerate((one, other))]
        assert near_to(spans[0], spans[1:]) == spans[1:]
        assert near_to(spans[1], spans[:1]) == spans[:1]


def _strength_of(a: Mention, b: Mention) -> float:
    return strength(a, b, profile_of(a), profile_of(b))


def test_an_event_keeps_its_id_when_unrelated_articles_come(
    store: SqliteStore, make_article: Callable[[int], Article]
) -> None:
    store.put([make_article(1)])
    before = {event.id for event in store.timeline(EVERYTHING).events}
    store.put([Article(id="other", text="On 9 June 1987 a glacier lake burst above Zermatt.", published="1987-06-10")])
    assert before <= {event.id for event in store.timeline(EVERYTHING).events}
