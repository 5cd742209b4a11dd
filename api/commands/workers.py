"""Bulk work in several processes, begun only where there is enough to do for them."""

from __future__ import annotations

import multiprocessing
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from threading import Lock
from typing import TypeVar

import click

from api.commands.kept import settings
from api.store.reader import Reader, read_one
from timeline.model import Article, ReadArticle

S = TypeVar("S")
T = TypeVar("T")

_ENOUGH = 300_000
"""Characters that one process reads in the time that others take to start."""
_CHUNK = 50_000
"""Characters that are handed over at once."""

workers_option = click.option(
    "--workers",
    type=click.IntRange(1, 64),
    default=lambda: max(1, settings().workers),
    metavar="N",
    help="Processes that read articles where there are many.  [default: DATELINE_WORKERS, or the cores, at most 4]",
)


class Workers:
    """So many processes; until there is enough to do for them the work is done in this one."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._done = 0
        self._pool: ProcessPoolExecutor | None = None
        self._lock = Lock()

    def map(self, function: Callable[[S], T], items: Iterable[S], size: Callable[[S], int]) -> Iterator[T]:
        """Yield what the function returns for each item, in order; ``size`` is how many characters an item has.

        No more is taken of the items than the workers need to have enough to do. May be called from several threads.
        """
        chunk: list[S] = []
        length = 0
        begun: deque[Future[list[T]]] = deque()
        for item in items:
            pool = self._begun()
            if pool is None:
                self._done += size(item)
                yield function(item)
                continue
            chunk.append(item)
            length += size(item)
            if length >= _CHUNK:
                begun.append(pool.submit(_each, function, chunk))
                chunk, length = [], 0
            while len(begun) > 2 * self._count:
                yield from _result(begun.popleft())
        if chunk and self._pool:
            begun.append(self._pool.submit(_each, function, chunk))
        while begun:
            yield from _result(begun.popleft())

    def close(self) -> None:
        """Let the processes go; what has not begun never will."""
        if self._pool:
            self._pool.shutdown(cancel_futures=True)

    def _begun(self) -> ProcessPoolExecutor | None:
        """Return the processes, None where this one does the work."""
        if self._count == 1 or self._done < _ENOUGH:
            return None
        with self._lock:
            if self._pool is None:
                context = multiprocessing.get_context("forkserver")
                context.set_forkserver_preload([__name__])  # loaded once, and shared by all
                try:
                    self._pool = ProcessPoolExecutor(self._count, mp_context=context, initializer=_leave_interrupts)
                except (OSError, NotImplementedError):  # a machine without what processes are kept in step by
                    self._count = 1
            return self._pool


@contextmanager
def working_with(count: int) -> Iterator[Workers]:
    """Give so many workers, who are let go in the end."""
    workers = Workers(count)
    try:
        yield workers
    finally:
        workers.close()


def reader_of(workers: Workers) -> Reader:
    """Return the reader whose articles the workers read."""

    def read(articles: Sequence[Article]) -> list[ReadArticle | str]:
        return list(workers.map(read_one, articles, lambda article: len(article.text or article.html or "")))

    return read


def _result(future: Future[list[T]]) -> list[T]:
    try:
        return future.result()
    except BrokenProcessPool:
        raise click.ClickException(
            "a worker was ended from outside, or for want of memory: --workers 1 does without"
        ) from None


def _each(function: Callable[[S], T], items: Sequence[S]) -> list[T]:
    return [function(item) for item in items]


def _leave_interrupts() -> None:
    """Leave Ctrl-C to the parent, which it reaches too."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
