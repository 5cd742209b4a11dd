"""Calls and the bounded queue before those who answer them: threads for waiting, processes for CPU work."""

from __future__ import annotations

import asyncio
import math
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from threading import Lock
from typing import Any, ParamSpec, Protocol, TypeVar

from api.problems import busy
from api.work.crew import Crew
from api.work.errors import DroppedError
from api.work.limits import Limits

P = ParamSpec("P")
S = TypeVar("S")
T = TypeVar("T")

RECENT = 0.2
"""What the last call counts in the mean of how long calls take: about the last five tell."""
LONGEST_RETURN = 60
"""Seconds: the longest that ``Retry-After`` asks for."""


class Hands(Protocol):
    """Those who answer calls."""

    def submit(self, call: Callable[[], T]) -> Future[T]:
        """Return the future of a call."""
        ...

    def drop(self, future: Future[Any]) -> None:
        """End a call that nobody waits for, if it can be ended."""
        ...

    def close(self) -> None:
        """Let them go; what has not begun never will."""
        ...


class Threads:
    """Threads that answer calls: what has begun there cannot be ended."""

    def __init__(self, workers: int) -> None:
        self._executor = ThreadPoolExecutor(workers, thread_name_prefix="dateline")

    def submit(self, call: Callable[[], T]) -> Future[T]:
        """Return the future of a call."""
        return self._executor.submit(call)

    def drop(self, future: Future[Any]) -> None:
        """Keep a call from beginning."""
        future.cancel()

    def close(self) -> None:
        """Let them go; what has not begun never will."""
        self._executor.shutdown(wait=False, cancel_futures=True)


class Pool:
    """Workers that take one call each, and a bounded queue before them."""

    def __init__(self, hands: Hands, *, workers: int, queue: int, seconds: float) -> None:
        self._hands = hands
        self._workers = workers
        self._room = workers + queue
        self._seconds = seconds
        self._lock = Lock()
        self._running = 0
        self._mean = 0.0

    @property
    def idle(self) -> int:
        """Return how many workers have nothing to do."""
        return max(0, self._workers - self._running)

    @property
    def workers(self) -> int:
        """Return how many calls are answered at once."""
        return self._workers

    async def run(self, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Return what the function returns; a 503 problem where there is no room, or no answer in time.

        A call whose caller is cancelled, or has waited too long, is ended where it can be: in a process always, in a
        thread before it began. One that cannot keeps its place until it ends, so that the bound stays true. Raises
        TooMuchWorkError where the call takes more than one may, LostError where it ended its worker twice.
        """
        future = self._begin(partial(function, *args, **kwargs))
        waited = asyncio.wrap_future(future)
        waited.add_done_callback(_seen)
        try:
            return await asyncio.wait_for(asyncio.shield(waited), self._seconds)
        except (TimeoutError, DroppedError):
            raise self.busy() from None
        finally:
            if not future.done():
                self._hands.drop(future)

    def map(self, function: Callable[[S], T], items: Iterable[S]) -> Iterator[T | Exception]:
        """Yield what the function returns for each item, or raises, in order, to a thread that may wait.

        Raises 503 problems as ``run``. No more are begun than there are workers, so that others are served in between.
        """
        begun: deque[Future[T]] = deque()
        try:
            for item in items:
                if len(begun) >= self._workers:
                    yield self._result(begun.popleft())
                begun.append(self._begin(partial(function, item)))
            while begun:
                yield self._result(begun.popleft())
        finally:
            for future in begun:
                self._hands.drop(future)

    def busy(self) -> Exception:
        """Return the problem of too much work, with the time in which what waits now will have been answered."""
        seconds = math.ceil(self._mean * self._running / self._workers)
        return busy(max(1, min(LONGEST_RETURN, seconds)))

    def close(self) -> None:
        """Let the workers go; what has not begun never will."""
        self._hands.close()

    def _begin(self, call: Callable[[], T]) -> Future[T]:
        with self._lock:
            if self._running >= self._room:
                raise self.busy()
            self._running += 1
        try:
            future = self._hands.submit(call)
        except BaseException:
            with self._lock:
                self._running -= 1
            raise
        before = max(0, self._running - self._workers) / self._workers
        future.add_done_callback(partial(self._leave, time.monotonic(), 1 + before))
        return future

    def _result(self, future: Future[Any]) -> Any:  # noqa: ANN401  (a value of ``map``)
        try:
            return future.result(self._seconds)
        except TimeoutError:
            self._hands.drop(future)
            raise self.busy() from None
        except Exception as error:  # noqa: BLE001  (handed on: what one item raises is not the others' concern)
            return error

    def _leave(self, begun: float, turns: float, future: Future[Any]) -> None:
        """Free a call's place; ``turns`` is how many calls one worker answered in its time, itself and those before."""
        with self._lock:
            self._running -= 1
            if not future.cancelled():
                self._mean += ((time.monotonic() - begun) / turns - self._mean) * RECENT


def _seen(future: asyncio.Future[Any]) -> None:
    """Look at what a call raised, so that the loop does not complain where nobody waits for it any more."""
    if not future.cancelled():
        future.exception()


def threads(workers: int, queue: int, seconds: float) -> Pool:
    """Return a pool of threads: for waiting, as on the store."""
    return Pool(Threads(workers), workers=workers, queue=queue, seconds=seconds)


def processes(workers: int, queue: int, seconds: float, limits: Limits) -> Pool:
    """Return a pool of processes: for CPU work, which in threads would slow every other answer."""
    return Pool(Crew(workers, limits), workers=workers, queue=queue, seconds=seconds)
