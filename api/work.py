"""CPU work and waiting kept off the event loop, in bounded numbers: too much of it is refused, never piled up."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
from collections.abc import Callable
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from multiprocessing import connection
from threading import Thread
from typing import Any, ParamSpec, TypeVar

from api.problems import busy

P = ParamSpec("P")
T = TypeVar("T")


class Pool:
    """Workers that take one call each, and a bounded queue before them."""

    def __init__(self, make: Callable[[], Executor], *, workers: int, queue: int, seconds: float) -> None:
        self._make = make
        self._executor = make()
        self._room = workers + queue
        self._seconds = seconds
        self._running = 0

    async def run(self, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Return what the function returns; a 503 problem where there is no room, or no answer in time.

        Work that nobody waits for any more keeps its place until it ends, so that the bound stays true.
        """
        if self._running >= self._room:
            raise busy()
        future = self._submit(partial(function, *args, **kwargs))
        self._running += 1
        future.add_done_callback(self._done)
        executor = self._executor
        try:
            return await asyncio.wait_for(asyncio.shield(future), self._seconds)
        except TimeoutError:
            raise busy(5) from None
        except BrokenProcessPool:
            self._replace(executor)
            raise busy() from None

    def _submit(self, call: Callable[[], T]) -> asyncio.Future[T]:
        """Return the future of a call; workers that were killed while idle are replaced."""
        loop = asyncio.get_running_loop()
        try:
            return loop.run_in_executor(self._executor, call)
        except BrokenProcessPool:
            self._replace(self._executor)
            return loop.run_in_executor(self._executor, call)

    def _replace(self, broken: Executor) -> None:
        if self._executor is broken:
            self._executor = self._make()

    def close(self) -> None:
        """Let the workers go; what has not begun never will."""
        self._executor.shutdown(wait=False, cancel_futures=True)

    def _done(self, future: asyncio.Future[Any]) -> None:
        self._running -= 1
        if not future.cancelled():
            future.exception()  # seen, so that the loop does not complain where nobody waits any more


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
