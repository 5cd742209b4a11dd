"""Lists and timelines: the same answers as from looking at everything, page by page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from api.selection import select
from api.store import large_buckets
from api.store.protocol import ArticleHead, ArticleQuery, TimelineQuery
from api.store.records import head_of
from api.store.sqlite import SqliteStore
from timeline.model import Article, Event
from timeline.pipeline import read_raw, unified_timeline

ARTICLES = 60
DAYS = [None, *(date(2021, 5, 1) + timedelta(days) for days in (0, 2, 3, 9, 30)), date(2010, 1, 1), date(2025, 1, 1)]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, make_article: Callable[[int], Article]) -> Iterator[SqliteStore]:
    store = SqliteStore(
        tmp_path_factory.mktemp("store") / "store.sqlite", reader=lambda articles: [read_raw(one) for one in articles]
    )
    store.put([make_article(number) for number in range(ARTICLES)])
    yield store
    store.close()


@pytest.fixture(scope="module")
def heads(make_article: Callable[[int], Article]) -> list[ArticleHead]:
    return [head_of(read_raw(make_article(number)), b"", b"") for number in range(ARTICLES)]


@pytest.fixture(scope="module")
def events(make_article: Callable[[int], Article]) -> tuple[Event, ...]:
    return unified_timeline([read_raw(make_article(number)) for number in range(ARTICLES)])


queries = st.builds(
    TimelineQuery,
    start=st.sampled_from(DAYS),
    end=st.sampled_from(DAYS),
    q=st.sampled_from([None, "harbour", "Bridges", "officials said", '"new harbour bridge"', "harbour fire", "?!"]),
    articles=st.sampled_from([(), ("a1",), ("a1", "a2", "absent")]),
    source=st.sampled_from([None, "Harbour Post", "Nobody"]),
    entity=st.sampled_from([None, "lisbon", "Oslo"]),
    min_importance=st.sampled_from([0.0, 0.2, 0.25, 0.4, 0.55, 1.0]),
    tense=st.sampled_from([None, "past", "planned"]),
    dates=st.sampled_from([None, None, 1, 3, 40]),
    granularity=st.sampled_from([None, "day", "month", "year", "decade"]),
    order=st.sampled_from(["asc", "desc"]),
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=queries, large=st.sampled_from([0, 3, 20_000]))
def test_buckets_are_the_same_however_many_events_are_counted_at_once(
    query: TimelineQuery, large: int, filled: SqliteStore, events: tuple[Event, ...], heads: list[ArticleHead]
) -> None:
    every = select(events, heads, msgspec.structs.replace(query, limit=10_000), b"secret")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(large_buckets, "LARGE", large)
        assert filled.timeline(query).buckets == every.buckets


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=queries, limit=st.integers(1, 40))
def test_every_filter_gives_what_looking_at_all_events_gives(
    query: TimelineQuery, limit: int, filled: SqliteStore, events: tuple[Event, ...], heads: list[ArticleHead]
) -> None:
    every = select(events, heads, msgspec.structs.replace(query, limit=10_000), b"secret")
    page = filled.timeline(msgspec.structs.replace(query, limit=limit))
    assert page.span == every.span
    assert page.articles == every.articles
    assert page.buckets == every.buckets
    assert _all_pages(filled, msgspec.structs.replace(query, limit=limit)) == list(every.events)


def _all_pages(store: SqliteStore, query: TimelineQuery) -> list[Event]:
    events: list[Event] = []
    while True:
        page = store.timeline(query)
        assert len(page.events) <= query.limit
        assert {mention.article for event in page.events for mention in event.mentions} == set(page.sources)
        events += page.events
        if page.next is None:
            return events
        query = msgspec.structs.replace(query, cursor=page.next)


def test_articles_are_listed_newest_first_those_of_unknown_day_last(store: SqliteStore) -> None:
    published = {
        "day": "2021-05-03",
        "instant": "2021-05-03T17:31:00Z",
        "later": "2021-05-03T18:00:00Z",
        "month": "2021-06",
        "old": "1999",
        "unknown": None,
    }
    store.put([Article(id=name, text="It rained in Oslo.", published=when) for name, when in published.items()])
    expected = ["month", "later", "instant", "day", "old", "unknown"]
    assert _listed(store, ArticleQuery()) == expected
    assert _listed(store, ArticleQuery(limit=1)) == expected
    assert _listed(store, ArticleQuery(published_from=date(2021, 6, 15))) == ["month"]
    assert _listed(store, ArticleQuery(published_to=date(2021, 5, 3), limit=2)) == ["later", "instant", "day", "old"]
    assert _listed(store, ArticleQuery(published_from=date(1999, 7, 1), published_to=date(1999, 7, 1))) == ["old"]


def test_articles_are_found_by_their_words_and_source(store: SqliteStore) -> None:
    store.put(
        [
            Article(id="a", text="Ministers met in Zürich.", title="Talks", source="Post"),
            Article(id="b", text="The minister resigned.", source="Mail"),
        ]
    )
    for form in ("minister", "MINISTERS"):
        assert set(_listed(store, ArticleQuery(q=form))) == {"a", "b"}
    assert _listed(store, ArticleQuery(q="zurich talks")) == ["a"]
    assert _listed(store, ArticleQuery(source="Mail")) == ["b"]
    assert _listed(store, ArticleQuery(q="minister", source="Post")) == ["a"]
    assert set(_listed(store, ArticleQuery(q="..."))) == {"a", "b"}


def _listed(store: SqliteStore, query: ArticleQuery) -> list[str]:
    found: list[str] = []
    while True:
        page = store.list_articles(query)
        found += [head.id for head in page.articles]
        if page.next is None:
            return found
        query = msgspec.structs.replace(query, cursor=page.next)


@pytest.mark.parametrize(
    "q",
    ["bridge OR flood", "NOT xyz", "tags:p0", "brid*", "bridge* NEAR(x)", "words : xyz", "xyz\0", "e\u0301", "{xyz}"],
)
def test_nothing_that_is_searched_for_is_taken_as_syntax(filled: SqliteStore, q: str) -> None:
    assert filled.timeline(TimelineQuery(q=q)).events == ()


@pytest.mark.parametrize("q", ['"', '"""', "*", "(", "-", "\0", "{}", " "])
def test_a_search_without_a_word_asks_for_nothing_in_particular(filled: SqliteStore, q: str) -> None:
    assert filled.timeline(TimelineQuery(q=q)) == filled.timeline(TimelineQuery())


def test_too_many_words_are_refused(filled: SqliteStore) -> None:
    with pytest.raises(ValueError, match="33 terms"):
        filled.timeline(TimelineQuery(q="word " * 33))


def test_a_cursor_is_good_for_its_query_alone_and_cannot_be_made_up(filled: SqliteStore) -> None:
    cursor = filled.timeline(TimelineQuery(limit=1)).next
    assert cursor is not None
    assert filled.timeline(TimelineQuery(limit=5, cursor=cursor)).events
    with pytest.raises(ValueError, match="cursor"):
        filled.timeline(TimelineQuery(limit=1, q="bridge", cursor=cursor))
    with pytest.raises(ValueError, match="cursor"):
        filled.list_articles(ArticleQuery(cursor=cursor))
    for place in range(len(cursor)):
        forged = cursor[:place] + ("A" if cursor[place] != "A" else "B") + cursor[place + 1 :]
        with pytest.raises(ValueError, match="cursor"):
            filled.timeline(TimelineQuery(limit=1, cursor=forged))
    for forged in ("", "x", "é", "A" * 1000, "=" * 20, cursor + "\n"):
        with pytest.raises(ValueError, match="cursor"):
            filled.timeline(TimelineQuery(limit=1, cursor=forged or "."))


def test_an_event_is_found_by_its_id_with_the_articles_that_tell_it(filled: SqliteStore) -> None:
    event = filled.timeline(TimelineQuery(limit=1)).events[0]
    found = filled.event(event.id)
    assert found is not None
    assert found[0] == event
    assert set(found[1]) == {mention.article for mention in event.mentions}
    assert filled.event("absent") is None


def test_heads_know_where_utf_16_offsets_differ(store: SqliteStore) -> None:
    store.put([Article(id="a", text="😀 It rained. 😀")])
    found = store.get("a")
    assert found is not None
    assert found.head.astral == (0, 13)


def test_every_write_gives_another_generation(store: SqliteStore, make_article: Callable[[int], Article]) -> None:
    seen = [store.generation()]
    store.put([make_article(1)])
    seen.append(store.generation())
    store.delete("a1")
    seen.append(store.generation())
    assert len(set(seen)) == 3


def test_another_process_of_the_same_file_is_seen(tmp_path: Path, make_article: Callable[[int], Article]) -> None:
    one, two = (SqliteStore(tmp_path / "store.sqlite") for _ in range(2))
    before = two.generation()
    one.put([make_article(1)])
    assert two.generation() != before
    assert two.get("a1") is not None
    two.put([make_article(2)])
    one.delete("a1")
    assert [head.id for head in two.list_articles(ArticleQuery()).articles] == ["a2"]
    one.close()
    two.close()
