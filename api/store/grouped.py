"""Writes that wait for one another share one commit: one synchronisation of the disk acknowledges them all."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import Generic, TypeVar

from api.store.connections import BUSY_MS, ROOM_BYTES, Connections
from api.store.faults import is_full, is_of_database, is_unforeseen, store_error
from api.store.protocol import DamagedError, StoreError

T = TypeVar("T")
HELD_SECONDS = BUSY_MS / 1000
"""How long another process may hold the file without writing anything, before writes are said to be impossible."""
_ANY_WRITE = "UPDATE meta SET value = value WHERE name = 'generation'"
Work = Callable[[sqlite3.Connection], T]


class _Job(Generic[T]):
    """One write, and after its commit what it returned or raised."""

    def __init__(self, work: Work[T], otherwise: Work[T] | None) -> None:
        self.work = work
        self.otherwise = otherwise
        self.done = False
        self.result: T
        self.error: BaseException | None = None

    def outcome(self) -> T:
        if self.error is not None:
            raise self.error
        return self.result


class GroupedWriter:
    """The one writer of a file. Whoever gets the lock writes what all waiting threads have asked for."""

    def __init__(self, connections: Connections, name: str, *, undone: Callable[[], None]) -> None:
        """``undone`` is called whenever something that was written has been taken back."""
        self._connections = connections
        self._connection = connections.writer
        self._name = name
        self._undone = undone
        self._lock = threading.Lock()
        self._waiting: deque[_Job[object]] = deque()
        self._fault: Exception | None = None
        self._held: tuple[float, int] | None = None

    def write(self, work: Work[T], otherwise: Work[T] | None = None, *, growing: bool = False) -> T:
        """Return what the work returned, once it is on disk. What it raises leaves nothing of it behind.

        ``otherwise`` is done in its place where it raised what it was not meant to: neither a StoreError nor a fault of
        the database. Where this fails, or the disk is full, no other write fails with it. What makes the file grow is
        refused before the disk is full, so that something can still be deleted.
        """
        self._connections.check_writable(growing=growing)
        job: _Job[T] = _Job(work, otherwise)
        self._waiting.append(job)  # type: ignore[arg-type]
        with self._lock:
            if not job.done:
                self._commit([self._waiting.popleft() for _ in range(len(self._waiting))])
        return job.outcome()

    def is_able(self) -> bool:
        """Return whether writes reach the disk: the last one did, or one that is made now, and nobody holds a lock."""
        if self._connections.room() < ROOM_BYTES:
            return False
        if self._fault is not None:
            with suppress(StoreError):
                self.write(lambda connection: connection.execute(_ANY_WRITE))
            return self._fault is None
        if not self._lock.acquire(blocking=False):
            return True  # a write is being done
        try:
            return self._is_free()
        finally:
            self._lock.release()

    def _is_free(self) -> bool:
        """Return whether the file can be locked, or is held by another process that writes: not by one that hangs."""
        self._connection.execute("PRAGMA busy_timeout = 0")
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            self._connection.execute("ROLLBACK")
        except sqlite3.OperationalError:
            row = self._connection.execute("SELECT value FROM meta WHERE name = 'generation'").fetchone()
            if self._held is None or self._held[1] != row[0]:
                self._held = (time.monotonic(), row[0])
            return time.monotonic() - self._held[0] < HELD_SECONDS
        finally:
            self._connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
        self._held = None
        return True

    def _commit(self, jobs: list[_Job[object]]) -> None:
        try:
            fault = self._together(jobs)
            if fault is not None and (self._made_room(fault) or len(jobs) > 1):
                # What one asked for may be what the database fails on: each gets a transaction of its own.
                faults = [self._together([job]) for job in jobs]
                fault = next((found for found in faults if found is not None), None)
            if fault is not None or any(job.error is None for job in jobs):
                self._fault = fault
            self._connections.fold_early()
        except BaseException as error:
            for job in jobs:
                job.error = job.error or StoreError(f"store {self._name}: {error}")
            raise
        finally:
            for job in jobs:
                job.done = True

    def _together(self, jobs: list[_Job[object]]) -> Exception | None:
        """Return what the database failed on, None where all is on disk; a write that failed alone holds its error."""
        try:
            self._connections.check()
            self._connection.execute("BEGIN IMMEDIATE")
            before = self._connection.total_changes
            for job in jobs:
                job.error = None
                self._run(job, alone=len(jobs) == 1)
            if self._connection.in_transaction and self._connection.total_changes > before:
                self._connection.execute("UPDATE meta SET value = value + 1 WHERE name = 'generation'")
            if self._connection.in_transaction:
                self._connection.execute("COMMIT")
        except (sqlite3.Error, StoreError) as error:
            self._roll_back()
            for job in jobs:
                job.error = store_error(self._name, error)
                job.error.__cause__ = error
            return error
        except BaseException:
            self._roll_back()
            raise
        return None

    def _run(self, job: _Job[object], *, alone: bool) -> None:
        """Run one write; what it wrote is taken back where it fails."""
        error = self._tried(job, job.work, alone=alone)
        if error is not None and job.otherwise and is_unforeseen(error):
            error = self._tried(job, job.otherwise, alone=alone)
        job.error = store_error(self._name, error) if isinstance(error, DamagedError) else error

    def _tried(self, job: _Job[object], work: Work[object], *, alone: bool) -> Exception | None:
        """Return what one piece of work raised, after what it wrote was taken back."""
        # A savepoint keeps a copy of every page that is changed after it: a job without others needs none.
        if not alone:
            self._connection.execute("SAVEPOINT job")
        elif not self._connection.in_transaction:
            self._connection.execute("BEGIN IMMEDIATE")
        failed = None
        try:
            job.result = work(self._connection)
        except Exception as error:
            if is_of_database(error):
                raise
            failed = error
            self._connection.execute("ROLLBACK" if alone else "ROLLBACK TO job")
            self._undone()
        if not alone:
            self._connection.execute("RELEASE job")
        return failed

    def _roll_back(self) -> None:
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")
        self._undone()

    def _made_room(self, fault: Exception) -> bool:
        """Return whether the log was folded back because the disk is full: a write may find room then."""
        if not is_full(fault):
            return False
        with suppress(sqlite3.Error):
            self._connections.fold()
        return True
