"""The articles of one call, spread over several workers: the answer is that of one."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.spread import LEAST, parts_of, timeline_of
from api.store.protocol import TimelineQuery
from api.store.reader import length_of
from api.tasks import RefusedError, TimelineAsked, timeline_task
from api.work.pool import threads
from timeline.model import Article

FILLER = "The keeper of the lighthouse wrote nothing else of note in the book of that week. " * 80


def body_of(count: int) -> list[dict[str, Any]]:
    """Return articles that tell two stories, each long enough to be worth a worker of its own together with another."""
    return [
        {
            "id": f"a{number}",
            "published": "2021-05-06",
            "text": f"The harbour of Port{number % 2} was closed on 3 May 2021 after a storm.\n"
            f"Sailors left Port{number % 2} for the island two days later.\n{FILLER}",
        }
        for number in range(count)
    ]


@pytest.fixture(scope="module")
def several(start: Callable[..., Any]) -> httpx.Client:
    """A service with three workers, however many cores there are."""
    return httpx.Client(base_url=start(DATELINE_WORKERS="3").base, timeout=120)


def test_a_timeline_read_by_several_workers_is_that_of_one(several: httpx.Client) -> None:
    body = body_of(9)
    assert sum(len(article["text"]) for article in body) > 3 * LEAST
    articles = [("", Article(**article)) for article in body]
    assert several.post("/timeline", json=body).content == timeline_task(articles, TimelineAsked(TimelineQuery()))


def test_a_page_follows_whichever_workers_read_the_one_before(several: httpx.Client) -> None:
    body = body_of(6)
    whole = several.post("/timeline", json=body).json()["events"]
    pages, cursor = [], ""
    while cursor is not None:
        page = several.post(f"/timeline?limit=1{cursor and '&cursor='}{cursor}", json=body).json()
        pages += page["events"]
        cursor = page["next"]
    assert len(whole) > 1
    assert pages == whole


def test_faults_of_all_parts_are_named() -> None:
    pool = threads(3, 3, 60)
    articles = [(f"/{number}", Article(**{**body, "published": "soon"})) for number, body in enumerate(body_of(9))]
    with pytest.raises(RefusedError) as refused:
        asyncio.run(timeline_of(pool, articles, TimelineAsked(TimelineQuery())))
    pool.close()
    assert [fault.pointer for fault in refused.value.args[0]] == [pointer for pointer, _ in articles]


def test_a_batch_is_stored_as_its_articles_one_by_one_would_be(start: Callable[..., Any]) -> None:
    batch, single = (httpx.Client(base_url=start(DATELINE_WORKERS="2").base, timeout=120) for _ in range(2))
    body = body_of(7)
    assert batch.post("/articles", json=body).json()["created"] == 7
    for article in body:
        single.put(f"/articles/{article['id']}", json={key: article[key] for key in ("text", "published")})
    assert batch.get("/timeline").json() == single.get("/timeline").json()


@given(st.lists(st.integers(0, 3 * LEAST), max_size=12), st.integers(0, 5))
def test_parts_hold_every_article_once_in_order(lengths: list[int], most: int) -> None:
    articles = [Article(id=str(number), text="x" * length) for number, length in enumerate(lengths)]
    parts = parts_of(articles, most, length_of)
    assert [article for part in parts for article in part] == articles
    assert len(parts) <= max(1, most)
    assert all(parts)
