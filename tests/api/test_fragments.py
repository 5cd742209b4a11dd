"""Pages put together of events that were sent before: the same bytes as pages that are made anew."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from api.answers import encode_keyed, timeline_out
from api.fragments import Fragments
from api.store.opening import open_store
from api.store.protocol import TimelineQuery
from api.store.sqlite import SqliteStore
from api.tasks import head_shifts
from timeline.model import Article

FORMS = (("en", "codepoint"), ("de", "codepoint"), ("en", "utf16"))
QUERIES = (
    TimelineQuery(),
    TimelineQuery(limit=3, order="desc"),
    TimelineQuery(q="bridge", granularity="month"),
    TimelineQuery(dates=2),
    TimelineQuery(q="nowhere"),
)


def told(number: int, title: str = "A title") -> Article:
    text = f"🎪 On {number + 1} May 2021 in Riga the {title} bridge {number} 🎪 was opened by the mayor on 9 May 2021."
    return Article(id=f"a{number}", title=title, text=text, published="2021-06-01")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    opened = open_store(str(tmp_path / "store.sqlite"))
    opened.put([told(number) for number in range(9)])
    yield opened
    opened.close()


def assert_same(store: SqliteStore, fragments: Fragments) -> None:
    """Assert for all queries and forms that what is put together is what would be made anew."""
    for language, offsets in FORMS:
        for query in QUERIES:
            form = fragments.of_form((language, offsets))
            page, whole = store.keyed_timeline(query, form), store.timeline(query)
            shifts = head_shifts(whole.sources.values(), offsets)
            wanted = msgspec.json.encode(timeline_out(whole, shifts, language))
            assert encode_keyed(page, form, head_shifts(page.sources.values(), offsets), language) == wanted


@pytest.mark.parametrize("limit", [2**20, 20_000, 0])
def test_a_page_is_the_same_whatever_of_it_is_kept(store: SqliteStore, limit: int) -> None:
    fragments = Fragments(limit)
    for _ in range(2):
        assert_same(store, fragments)


def test_what_is_written_is_seen_in_what_was_kept(store: SqliteStore) -> None:
    fragments = Fragments(2**20)
    changes: tuple[Callable[[], object], ...] = (
        lambda: store.put([told(3, "Another title")]),
        lambda: store.put([msgspec.structs.replace(told(4), source="Harbour Post")]),
        lambda: store.put([told(20)]),
        lambda: store.delete("a5"),
        lambda: store.put([told(3)]),
    )
    for change in changes:
        assert_same(store, fragments)
        change()
    assert_same(store, fragments)


def test_only_what_is_not_kept_is_asked_of_the_store(store: SqliteStore) -> None:
    fragments = Fragments(2**20)
    first = fragments.of_form(FORMS[0])
    page = store.keyed_timeline(TimelineQuery(limit=4), first)
    encode_keyed(page, first, {}, "en")
    again = store.keyed_timeline(TimelineQuery(limit=6), fragments.of_form(FORMS[0]))
    assert len(page.events) == 4
    assert set(again.events) == set(again.keys) - set(page.keys)


def test_what_is_kept_is_bounded_in_bytes() -> None:
    fragments = Fragments(64 * (1_000 + Fragments.OVERHEAD))
    for number in range(500):
        fragments.put(number.to_bytes(4, "big"), FORMS[0], b"x" * 1_000)
    kept = [number for number in range(500) if fragments.get(number.to_bytes(4, "big"), FORMS[0])]
    assert kept == list(range(436, 500))
    fragments.put(b"large", FORMS[0], b"x" * 50_000)
    assert fragments.get(b"large", FORMS[0]) is None
