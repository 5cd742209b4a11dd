"""CPU work and waiting kept off the event loop, in bounded numbers: too much of it is refused, never piled up."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from multiprocessing import connection
from threading import Lock, Thread
from typing import Any, ParamSpec, TypeVar

from api.problems import busy

P = ParamSpec("P")
S = TypeVar("S")
T = TypeVar("T")


class Pool:
    """Workers that take one call each, and a bounded queue before them."""

    def __init__(self, make: Callable[[], Executor], *, workers: int, queue: int, seconds: float) -> None:
        self._make = make
        self._executor = make()
        self._workers = workers
        self._room = workers + queue
        self._seconds = seconds
        self._lock = Lock()
        self._running = 0

    @property
    def idle(self) -> int:
        """Return how many workers have nothing to do."""
        return max(0, self._workers - self._running)

    async def run(self, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Return what the function returns; a 503 problem where there is no room, or no answer in time.

        Work that nobody waits for any more keeps its place until it ends, so that the bound stays true.
        """
        executor, future = self._begin(partial(function, *args, **kwargs))
        waited = asyncio.wrap_future(future)
        waited.add_done_callback(_seen)
        try:
            return await asyncio.wait_for(asyncio.shield(waited), self._seconds)
        except TimeoutError:
            raise busy(5) from None
        except BrokenProcessPool:
            self._replace(executor)
            raise busy() from None

    def map(self, function: Callable[[S], T], items: Iterable[S]) -> Iterator[T]:
        """Yield what the function returns for each item, in order, to a thread that may wait; 503 problems as ``run``.

        No more are begun than there are workers, so that others are served in between.
        """
        begun: deque[tuple[Executor, Future[T]]] = deque()
        for item in items:
            if len(begun) >= self._workers:
                yield self._result(*begun.popleft())
            begun.append(self._begin(partial(function, item)))
        while begun:
            yield self._result(*begun.popleft())

    def close(self) -> None:
        """Let the workers go; what has not begun never will."""
        self._executor.shutdown(wait=False, cancel_futures=True)

    def _begin(self, call: Callable[[], T]) -> tuple[Executor, Future[T]]:
        """Return the future of a call and what runs it; workers that were killed while idle are replaced."""
        with self._lock:
            if self._running >= self._room:
                raise busy()
            self._running += 1
        executor = self._executor
        try:
            try:
                future = executor.submit(call)
            except BrokenProcessPool:
                self._replace(executor)
                executor = self._executor
                future = executor.submit(call)
        except BaseException:
            self._leave()
            raise
        future.add_done_callback(self._leave)
        return executor, future

    def _result(self, executor: Executor, future: Future[T]) -> T:
        try:
            return future.result(self._seconds)
        except TimeoutError:
            raise busy(5) from None
        except BrokenProcessPool:
            self._replace(executor)
            raise busy() from None

    def _replace(self, broken: Executor) -> None:
        with self._lock:
            if self._executor is broken:
                self._executor = self._make()

    def _leave(self, _: object = None) -> None:
        with self._lock:
            self._running -= 1


def _seen(future: asyncio.Future[Any]) -> None:
    """Look at what a call raised, so that the loop does not complain where nobody waits for it any more."""
    if not future.cancelled():
        future.exception()


def threads(workers: int, queue: int, seconds: float) -> Pool:
    """Return a pool of threads: for waiting, as on the store."""
    return Pool(
        lambda: ThreadPoolExecutor(workers, thread_name_prefix="dateline"),
        workers=workers,
        queue=queue,
        seconds=seconds,
    )


def processes(workers: int, queue: int, seconds: float) -> Pool:
    """Return a pool of processes: for CPU work, which in threads would slow every other answer."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["api.tasks"])  # loaded once, and shared by all
    return Pool(
        lambda: ProcessPoolExecutor(workers, mp_context=context, initializer=_end_with_parent),
        workers=workers,
        queue=queue,
        seconds=seconds,
    )


def _end_with_parent() -> None:
    """Make this process end when the service does, however that ended: a killed parent says no goodbye."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group; ending is the parent's to ask for
    parent = multiprocessing.parent_process()
    if parent is not None:
        sentinel = parent.sentinel

        def wait() -> None:
            connection.wait([sentinel])
            os._exit(0)

        Thread(target=wait, daemon=True).start()
