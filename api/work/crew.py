"""Worker processes, each with a pipe of its own and a thread that waits for it.

The pools of the standard library fail every call when one worker is killed, and can end none that runs; here each
call is one worker's alone, so that it can be cut off, and what becomes of it is no other call's concern.
"""

from __future__ import annotations

import logging
import multiprocessing
import pickle
import signal
from collections.abc import Callable
from concurrent.futures import Future
from multiprocessing.context import ForkServerContext
from threading import Lock, Thread
from typing import Any, TypeVar
from weakref import WeakSet

from api.work.errors import DroppedError, LostError, TooMuchWorkError
from api.work.limits import Limits
from api.work.waiting import Asked, Waiting
from api.work.worker import Reply, Worker

T = TypeVar("T")

log = logging.getLogger("dateline")

PRELOADED = "api.work.warmed"
TRIES = 2
"""How often a call is tried whose worker was ended from outside."""


class Crew:
    """So many worker processes for any call, and one more for short ones, which so wait for no long one.

    A worker begins with the first call that it is needed for.
    """

    def __init__(self, workers: int, limits: Limits) -> None:
        self._limits = limits
        self._context: ForkServerContext = multiprocessing.get_context("forkserver")
        self._context.set_forkserver_preload([PRELOADED])  # loaded and warmed once, and shared by all
        self._waiting = Waiting()
        self._lock = Lock()
        self._running: dict[Future[Any], Worker] = {}
        self._dropped: WeakSet[Future[Any]] = WeakSet()
        for short in (*[False] * workers, True):
            Thread(target=self._serve, args=(short,), daemon=True).start()

    def submit(self, call: Callable[[], T]) -> Future[T]:
        """Return the future of a call; it raises what the call raises, or an error of ``api/work/errors.py``."""
        future: Future[T] = Future()
        self._waiting.put(Asked(pickle.dumps(call, pickle.HIGHEST_PROTOCOL), future))
        return future

    def drop(self, future: Future[Any]) -> None:
        """End a call that nobody waits for: it never begins, or its worker is ended and replaced."""
        if future.cancel():
            return
        with self._lock:
            self._dropped.add(future)
            worker = self._running.get(future)
            if worker:
                worker.kill()

    def close(self) -> None:
        """Let the workers go; what has not begun never will, what runs is ended."""
        self._waiting.close()
        with self._lock:
            for future, worker in self._running.items():
                self._dropped.add(future)
                worker.kill()

    def _serve(self, short: bool) -> None:  # noqa: FBT001  (a thread's argument)
        """Hand one call after the other to one worker, which is replaced when it has ended."""
        worker: Worker | None = None
        while asked := self._waiting.take(short=short):
            if not asked.future.set_running_or_notify_cancel():
                continue
            try:
                worker = self._answer(worker, asked)
            except Exception as error:  # an answer that cannot be read: the next call finds a worker all the same
                log.exception("a worker's answer cannot be read")
                worker = None
                if not asked.future.done():
                    asked.future.set_exception(error)
        if worker:
            worker.close()

    def _answer(self, worker: Worker | None, asked: Asked) -> Worker | None:
        """Give a call its answer, and return the worker that can take the next one."""
        ended = 0
        for _ in range(TRIES):
            try:
                worker = worker or Worker(self._context, self._limits)
            except OSError as error:
                log.error("no worker could begin: %s", error)  # noqa: TRY400  (where it was raised tells nothing)
                break
            outcome = self._ask(worker, asked)
            if isinstance(outcome, Reply):
                return _settle(asked.future, worker, outcome)
            worker, ended = None, outcome
            if cut := self._cut_off(asked.future, ended):
                asked.future.set_exception(cut)
                return None
            log.warning("a worker was ended from outside, with code %d", ended)
        asked.future.set_exception(LostError(f"ended its worker {TRIES} times, at last with code {ended}"))
        return None

    def _ask(self, worker: Worker, asked: Asked) -> Reply | int:
        with self._lock:
            if asked.future in self._dropped:
                return Reply(None, DroppedError("nobody waits for it"), last=False)
            self._running[asked.future] = worker
        try:
            return worker.ask(asked.call)
        finally:
            with self._lock:
                del self._running[asked.future]

    def _cut_off(self, future: Future[Any], ended: int) -> Exception | None:
        """Return why a worker ended in the midst of a call, None where it was somebody else's doing."""
        with self._lock:
            if future in self._dropped:
                return DroppedError("nobody waits for it")
        if ended == -signal.SIGPROF:
            return TooMuchWorkError(f"takes more than {self._limits.cpu_seconds:g} seconds of CPU time")
        return None


def _settle(future: Future[Any], worker: Worker, reply: Reply) -> Worker | None:
    """Hand on a reply, and return the worker unless it was its last."""
    if reply.error is None:
        future.set_result(reply.value)
    else:
        future.set_exception(reply.error)
    if reply.last:
        worker.close()
        return None
    return worker
