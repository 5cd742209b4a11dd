"""The articles of one call spread over the workers: an idle service answers sooner, a busy one no other call later."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterable, Iterator, Sequence
from itertools import accumulate, groupby, pairwise
from typing import TypeVar

import msgspec

from api.contract import Fault
from api.store.reader import Reader, length_of, read_each
from api.tasks import Pointed, RefusedError, TimelineAsked, merge_task, tell_task, timeline_task
from api.work.errors import LostError, TooMuchWorkError
from api.work.pool import Pool
from timeline.model import Article, ReadArticle

A = TypeVar("A")

LEAST = 10_000
"""Characters that are worth a worker of their own: reading them takes several times as long as handing them over."""


MOST = 200_000
"""Characters that a worker reads at once: a long batch lets other calls in between."""

FAILED = (TooMuchWorkError, LostError)
"""What reading an article may come to: whose fault it is shows when each article of its part is read alone."""

_READ = msgspec.msgpack.Decoder(list[ReadArticle | str])


def reader_of(pool: Pool) -> Reader:
    """Return the reader whose articles the workers of a pool read, for threads that may wait.

    An article that takes more than one may is refused by itself: the others of its part are read again without it.
    """

    def read(articles: Sequence[Article]) -> list[ReadArticle | str]:
        return list(_read_parts(pool, parts_of(articles, _parts(pool, articles, length_of), length_of)))

    return read


def read_packed(articles: Sequence[Article]) -> bytes:
    """Return what ``read_each`` does, packed: handing objects from process to process costs more than their bytes."""
    return msgspec.msgpack.encode(read_each(articles))


def _read_parts(pool: Pool, parts: Sequence[Sequence[Article]]) -> Iterator[ReadArticle | str]:
    for part, found in zip(parts, pool.map(read_packed, parts), strict=True):
        if isinstance(found, bytes):
            yield from _READ.decode(found)
        elif isinstance(found, FAILED) and len(part) > 1:
            yield from _read_parts(pool, [[article] for article in part])
        elif isinstance(found, FAILED):
            yield f"reading it {found}"
        else:
            raise found


async def timeline_of(pool: Pool, articles: Sequence[Pointed], asked: TimelineAsked) -> bytes:
    """Return the timeline of the articles of a call.

    Raises RefusedError with the faults of all of them, TooMuchWorkError where merging them takes more than a call may.
    """
    parts = parts_of(articles, _parts(pool, articles, _length), _length)
    if len(parts) < 2:
        try:
            return await pool.run(timeline_task, articles, asked)
        except FAILED as error:
            if len(articles) == 1:
                raise _refused(articles[0], error) from None
            parts = [[article] for article in articles]
    told = await _told(pool, parts)
    return await pool.run(merge_task, told, asked)


async def _told(pool: Pool, parts: Sequence[Sequence[Pointed]]) -> list[bytes]:
    """Return what the articles tell, read by no more workers at once than there are. Raises RefusedError."""
    free = asyncio.Semaphore(pool.workers)

    async def tell(part: Sequence[Pointed]) -> list[bytes] | RefusedError:
        async with free:
            try:
                return await pool.run(tell_task, part)
            except RefusedError as refused:
                return refused
            except FAILED as error:
                if len(part) == 1:
                    return _refused(part[0], error)
        return _joined(await _each(tell(one) for one in [[article] for article in part]))

    told = _joined(await _each(tell(part) for part in parts))
    if isinstance(told, RefusedError):
        raise told
    return told


async def _each(calls: Iterable[Coroutine[None, None, A]]) -> list[A]:
    """Return what every call returns, in order; where one raises, the others are ended."""
    tasks = [asyncio.ensure_future(call) for call in calls]
    try:
        return await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()


def _joined(told: Sequence[list[bytes] | RefusedError]) -> list[bytes] | RefusedError:
    """Return what all parts tell, or the faults of all of them."""
    faults = [fault for part in told if isinstance(part, RefusedError) for fault in part.faults]
    return RefusedError(tuple(faults)) if faults else [one for part in told if isinstance(part, list) for one in part]


def _refused(article: Pointed, error: Exception) -> RefusedError:
    return RefusedError((Fault(pointer=article[0], message=f"reading it {error}"),))


def _parts(pool: Pool, articles: Sequence[A], length_of: Callable[[A], int]) -> int:
    """Return in how many parts articles are read: one an idle worker, more where these would be long."""
    return max(1, pool.idle, sum(map(length_of, articles)) // MOST)


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


def _length(pointed: Pointed) -> int:
    return length_of(pointed[1])
