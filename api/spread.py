"""The articles of one call spread over the workers: an idle service answers sooner, a busy one no other call later."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from itertools import accumulate, groupby, pairwise
from typing import TypeVar

from api.store.reader import Reader, read_each
from api.tasks import Pointed, RefusedError, TimelineAsked, merge_task, tell_task, timeline_task
from api.work import Pool
from timeline.model import Article, ReadArticle

A = TypeVar("A")

LEAST = 10_000
"""Characters that are worth a worker of their own: reading them takes several times as long as handing them over."""


MOST = 200_000
"""Characters that a worker reads at once: a long batch lets other calls in between."""


def reader_of(pool: Pool) -> Reader:
    """Return the reader whose articles the workers of a pool read, for threads that may wait."""

    def read(articles: Sequence[Article]) -> list[ReadArticle | str]:
        length = sum(map(length_of, articles))
        parts = parts_of(articles, max(pool.idle, length // MOST, 1), length_of)
        return [one for part in pool.map(read_each, parts) for one in part]

    return read


async def timeline_of(pool: Pool, articles: Sequence[Pointed], asked: TimelineAsked) -> bytes:
    """Return the timeline of the articles of a call. Raises RefusedError with the faults of all of them."""
    parts = parts_of(articles, pool.idle, _length)
    if len(parts) < 2:
        return await pool.run(timeline_task, articles, asked)
    told = await asyncio.gather(*(pool.run(tell_task, part) for part in parts), return_exceptions=True)
    faults = [fault for part in told if isinstance(part, RefusedError) for fault in part.args[0]]
    if faults:
        raise RefusedError(tuple(faults))
    failed = next((part for part in told if isinstance(part, BaseException)), None)
    if failed:
        raise failed
    return await pool.run(merge_task, [one for part in told if isinstance(part, list) for one in part], asked)


def parts_of(articles: Sequence[A], most: int, length_of: Callable[[A], int]) -> list[list[A]]:
    """Return the articles in their order in at most so many parts, about equally long; fewer where they are short."""
    ends = list(accumulate(map(length_of, articles)))
    total = ends[-1] if ends else 0
    parts = max(1, min(most, total // LEAST))
    # Each article belongs to the part that holds its middle: there are never more parts than wanted.
    middles = [(start + end) / 2 for start, end in pairwise([0, *ends])]
    numbered = zip(middles, articles, strict=True)
    last = parts - 1  # where empty articles at the end belong
    grouped = groupby(numbered, key=lambda one: min(last, int(one[0] * parts / max(1, total))))
    return [[article for _, article in part] for _, part in grouped]


def length_of(article: Article) -> int:
    """Return how many characters of an article there are to read."""
    return len(article.text or article.html or "")


def _length(pointed: Pointed) -> int:
    return length_of(pointed[1])
