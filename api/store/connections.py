"""Connections to one SQLite file: one that writes, and one reader for each thread."""

from __future__ import annotations

import os
import sqlite3
import threading
import weakref
from contextlib import suppress
from pathlib import Path

from api.store.protocol import FullError, ReadOnlyError, StoreError

BUSY_MS = 10_000
"""How long a write waits for the lock that another process holds."""
_CHECKPOINT_PAGES = 16_000
"""64 MiB of log: pages that every write touches then reach the file once for many writes."""
_LOG_BYTES = 64 * 2**20
"""A log that has grown beyond this, because something was read for long, is cut back once it is folded."""
ROOM_BYTES = 8 * 2**20
"""What is left free for the log of deletions: one of an invented article, in a store of 2,000, writes 0.6 MB to it."""
_FREE_SHARE = 4
"""Pages are given back to the disk where more than one of so many is free: a few will soon be needed again."""
_MAPPED_BYTES = 2**31 - 2**16
"""As much as SQLite maps."""


class Connections:
    """The connections to one file. Another process may use the same file at the same time.

    A file that can only be read is opened for reading: ``read_only`` says so.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._local = threading.local()
        self._readers: weakref.WeakSet[_Connection] = weakref.WeakSet()
        self._closed = False
        self.read_only = file.exists() and not is_writable(file)
        self._is_immutable = False
        self.writer = self._open(synchronous="FULL")
        self._seen = self._stat()

    def reader(self) -> sqlite3.Connection:
        """Return the calling thread's own reader, opened when it is first asked for."""
        if self._closed:
            raise StoreError(f"store {self._file}: closed")
        self.check()
        found: _Connection | None = getattr(self._local, "reader", None)
        if found is None:
            found = self._open(synchronous="NORMAL")
            found.execute("PRAGMA query_only = ON")
            self._local.reader = found
            self._readers.add(found)
        return found

    def check(self) -> None:
        """Raise StoreError where the file is no longer there: what is written to it would be lost with it."""
        try:
            seen = self._stat()
        except OSError:
            raise StoreError(f"store {self._file}: the file is gone; put it back and start again") from None
        if seen != self._seen:
            raise StoreError(f"store {self._file}: another file is in its place; start again")

    def check_writable(self, *, growing: bool) -> None:
        """Raise StoreError where nothing can be written, or nothing added by what makes the file grow."""
        if self.read_only:
            raise ReadOnlyError(f"store {self._file}: it can only be read here, nothing was written")
        self.check()
        if growing and self.room() < ROOM_BYTES:
            left = f"fewer than {ROOM_BYTES // 2**20} MiB are free"
            raise FullError(f"store {self._file}: disk is full ({left}): nothing is added, articles can be deleted")

    def room(self) -> int:
        """Return how many bytes are free where the file is."""
        found = os.statvfs(self._file.parent)
        return found.f_bavail * found.f_frsize

    def fold_early(self) -> None:
        """Fold the log back while there is room for what it adds to the file: on a full disk it could not be."""
        if 2 * _log_of(self._file) > self.room():
            with suppress(sqlite3.Error):
                self.fold()

    def fold(self) -> None:
        """Write the log back into the file and cut it to nothing, as far as readers let that be."""
        self.writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        """Close every connection; the log is written back into the file, and what is free given back to the disk."""
        self._closed = True
        for reader in tuple(self._readers):
            reader.close()
        if not self.read_only:
            with suppress(sqlite3.Error):  # a lock, or a full disk: the next one to close the file does it
                self._give_back()
        self.writer.close()

    def _give_back(self) -> None:
        free, pages = (self.writer.execute(f"PRAGMA {name}").fetchone()[0] for name in ("freelist_count", "page_count"))
        self.writer.execute("PRAGMA busy_timeout = 0")
        if free > pages // _FREE_SHARE:
            # It gives a page at each step, and rows without columns, of which execute takes the first alone.
            self.writer.executescript("PRAGMA incremental_vacuum")
        self.fold()

    def _stat(self) -> tuple[int, ...]:
        found = self._file.stat()
        # Nothing tells a reader without locks that the file was written, but this.
        return (found.st_dev, found.st_ino, *((found.st_mtime_ns, found.st_size) if self._is_immutable else ()))

    def _open(self, synchronous: str) -> _Connection:
        try:
            connection = self._open_to_read() if self.read_only else self._open_to_write(synchronous)
            connection.execute("PRAGMA cache_size = -65536")
            connection.execute("PRAGMA temp_store = MEMORY")
            connection.execute(f"PRAGMA mmap_size = {_MAPPED_BYTES}")
        except sqlite3.Error as error:
            raise StoreError(f"store {self._file}: {error}") from error
        return connection

    def _open_to_write(self, synchronous: str) -> _Connection:
        connection = _connect(str(self._file))
        connection.execute("PRAGMA auto_vacuum = INCREMENTAL")  # of a new file; any other keeps what it has
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(f"PRAGMA synchronous = {synchronous}")
        connection.execute(f"PRAGMA wal_autocheckpoint = {_CHECKPOINT_PAGES}")
        connection.execute(f"PRAGMA journal_size_limit = {_LOG_BYTES}")
        # Wiping what is deleted would write pages that nothing else has to.
        connection.execute("PRAGMA secure_delete = FAST")
        return connection

    def _open_to_read(self) -> _Connection:
        address = self._file.absolute().as_uri()
        try:
            connection = _connect(f"{address}?mode=ro")
            connection.execute("PRAGMA user_version").fetchone()
        except sqlite3.OperationalError:
            # Where the files that keep readers and writers in step cannot be made, only a folded file can be read.
            if _log_of(self._file):
                raise StoreError(
                    f"store {self._file}: its log holds writes that cannot be folded back where it can only be read:"
                    " open it once where it can be written"
                ) from None
            self._is_immutable = True
            connection = _connect(f"{address}?mode=ro&immutable=1")
        return connection


def is_writable(file: Path) -> bool:
    """Return whether a file and its log can be written."""
    return os.access(file, os.W_OK) and os.access(file.parent, os.W_OK)


class _Connection(sqlite3.Connection):
    """A connection that can be held weakly, so that the readers of ended threads go with them."""


def _connect(address: str) -> _Connection:
    connection = sqlite3.connect(
        address,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
        factory=_Connection,
        uri=address.startswith("file:"),
    )
    connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
    return connection


def _log_of(file: Path) -> int:
    """Return how many bytes the log of a file holds."""
    log = file.with_name(f"{file.name}-wal")
    return log.stat().st_size if log.exists() else 0
