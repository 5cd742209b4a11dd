"""Connections to one SQLite file: one that writes, and one reader for each thread."""

from __future__ import annotations

import sqlite3
import threading
import weakref
from pathlib import Path

from api.store.protocol import StoreError

_BUSY_MS = 10_000
_CHECKPOINT_PAGES = 16_000
"""64 MiB of log: pages that every write touches then reach the file once for many writes."""
_MAPPED_BYTES = 2**31 - 2**16
"""As much as SQLite maps."""


class Connections:
    """The connections to one file. Another process may use the same file at the same time."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._local = threading.local()
        self._readers: weakref.WeakSet[_Connection] = weakref.WeakSet()
        self._closed = False
        self.writer = self._open(synchronous="FULL")

    def reader(self) -> sqlite3.Connection:
        """Return the calling thread's own reader, opened when it is first asked for."""
        found: _Connection | None = getattr(self._local, "reader", None)
        if found is None:
            if self._closed:
                raise StoreError(f"store {self._file}: closed")
            found = self._open(synchronous="NORMAL")
            found.execute("PRAGMA query_only = ON")
            self._local.reader = found
            self._readers.add(found)
        return found

    def close(self) -> None:
        """Close every connection; the log is written back into the file."""
        self._closed = True
        for reader in tuple(self._readers):
            reader.close()
        self.writer.close()

    def _open(self, synchronous: str) -> _Connection:
        try:
            connection = sqlite3.connect(
                self._file, isolation_level=None, check_same_thread=False, cached_statements=256, factory=_Connection
            )
            connection.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute(f"PRAGMA synchronous = {synchronous}")
            connection.execute(f"PRAGMA wal_autocheckpoint = {_CHECKPOINT_PAGES}")
            connection.execute("PRAGMA cache_size = -65536")
            connection.execute("PRAGMA temp_store = MEMORY")
            connection.execute(f"PRAGMA mmap_size = {_MAPPED_BYTES}")
            # Wiping what is deleted would write pages that nothing else has to.
            connection.execute("PRAGMA secure_delete = FAST")
        except sqlite3.Error as error:
            raise StoreError(f"store {self._file}: {error}") from None
        return connection


class _Connection(sqlite3.Connection):
    """A connection that can be held weakly, so that the readers of ended threads go with them."""
