"""Bulk work in several processes, begun only where there is enough to do for them."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from functools import partial
from threading import Lock
from typing import TypeVar

import click

from api.commands.kept import settings
from api.store.reader import Reader, length_of, read_one
from api.work.crew import Crew
from api.work.errors import LostError, TooMuchWorkError
from api.work.limits import Limits
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
        self._crew: Crew | None = None
        self._lock = Lock()

    def map(
        self,
        function: Callable[[S], T],
        items: Iterable[S],
        size: Callable[[S], int],
        failed: Callable[[S, Exception], T],
    ) -> Iterator[T]:
        """Yield what the function returns for each item, in order; ``size`` is how many characters an item has.

        ``failed`` says what stands for an item that takes more than one may, or that ended its worker. No more is
        taken of the items than the workers need to have enough to do. May be called from several threads.
        """
        chunk: list[S] = []
        length = 0
        begun: deque[tuple[list[S], Future[list[T]]]] = deque()
        for item in items:
            crew = self._begun()
            if crew is None:
                self._done += size(item)
                yield function(item)
                continue
            chunk.append(item)
            length += size(item)
            if length >= _CHUNK:
                begun.append((chunk, crew.submit(partial(_each, function, chunk))))
                chunk, length = [], 0
            while len(begun) > 2 * self._count:
                yield from self._results(function, failed, *begun.popleft())
        if chunk and self._crew:
            begun.append((chunk, self._crew.submit(partial(_each, function, chunk))))
        while begun:
            yield from self._results(function, failed, *begun.popleft())

    def close(self) -> None:
        """Let the processes go; what has not begun never will."""
        if self._crew:
            self._crew.close()

    def _begun(self) -> Crew | None:
        """Return the processes, None where this one does the work."""
        if self._count == 1 or self._done < _ENOUGH:
            return None
        with self._lock:
            if self._crew is None:
                chosen = settings()
                limits = Limits(chosen.cpu_seconds, chosen.worker_bytes, chosen.worker_bytes)
                self._crew = Crew(self._count, limits)
            return self._crew

    def _results(
        self,
        function: Callable[[S], T],
        failed: Callable[[S, Exception], T],
        items: Sequence[S],
        future: Future[list[T]],
    ) -> Iterator[T]:
        """Yield the results of a chunk; where one of its items spoils it, each is tried by itself."""
        try:
            yield from future.result()
        except (TooMuchWorkError, LostError) as error:
            if len(items) == 1:
                yield failed(items[0], error)
                return
            assert self._crew is not None  # noqa: S101  (it made the future)
            for item in items:
                yield from self._results(function, failed, [item], self._crew.submit(partial(_each, function, [item])))


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
        return list(workers.map(read_one, articles, length_of, lambda _, error: f"reading it {error}"))

    return read


def _each(function: Callable[[S], T], items: Sequence[S]) -> list[T]:
    return [function(item) for item in items]
