"""Writes that wait for one another share one commit: one synchronisation of the disk acknowledges them all."""

from __future__ import annotations

import sqlite3
import threading
from collections import deque
from collections.abc import Callable
from typing import Generic, TypeVar

from api.store.protocol import StoreError

T = TypeVar("T")


class _Job(Generic[T]):
    """One write, and after its commit what it returned or raised."""

    def __init__(self, work: Callable[[sqlite3.Connection], T]) -> None:
        self.work = work
        self.done = False
        self.result: T
        self.error: BaseException | None = None

    def outcome(self) -> T:
        if self.error is not None:
            raise self.error
        return self.result


class GroupedWriter:
    """The one writer of a file. Whoever gets the lock writes what all waiting threads have asked for."""

    def __init__(self, connection: sqlite3.Connection, name: str, *, undone: Callable[[], None]) -> None:
        """``undone`` is called whenever something that was written has been taken back."""
        self._connection = connection
        self._name = name
        self._undone = undone
        self._lock = threading.Lock()
        self._waiting: deque[_Job[object]] = deque()

    def write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Return what the work returned, once it is on disk. What it raises leaves nothing of it behind."""
        job: _Job[T] = _Job(work)
        self._waiting.append(job)  # type: ignore[arg-type]
        with self._lock:
            if not job.done:
                self._commit([self._waiting.popleft() for _ in range(len(self._waiting))])
        return job.outcome()

    def _commit(self, jobs: list[_Job[object]]) -> None:
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            for job in jobs:
                self._run(job, alone=len(jobs) == 1)
            if any(job.error is None for job in jobs):
                self._connection.execute("UPDATE meta SET value = value + 1 WHERE name = 'generation'")
            if self._connection.in_transaction:
                self._connection.execute("COMMIT")
        except BaseException as error:
            self._undo(jobs, error)
            if not isinstance(error, sqlite3.Error):
                raise
        finally:
            for job in jobs:
                job.done = True

    def _run(self, job: _Job[object], *, alone: bool) -> None:
        """Run one write; what it wrote is taken back where it fails."""
        # A savepoint keeps a copy of every page that is changed after it: a job without others needs none.
        if not alone:
            self._connection.execute("SAVEPOINT job")
        try:
            job.result = job.work(self._connection)
        except sqlite3.Error:
            raise
        except Exception as error:  # noqa: BLE001  (handed on to the thread that asked for it)
            job.error = error
            self._connection.execute("ROLLBACK" if alone else "ROLLBACK TO job")
            self._undone()
        if not alone:
            self._connection.execute("RELEASE job")

    def _undo(self, jobs: list[_Job[object]], error: BaseException) -> None:
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")
        self._undone()
        for job in jobs:
            job.error = StoreError(f"store {self._name}: {error}")
