"""What went wrong while the store was asked: its own fault, or that of what it was given."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from api.store.protocol import DamagedError, FullError, StoreError

_GIVEN = (sqlite3.IntegrityError, sqlite3.DataError, sqlite3.ProgrammingError, sqlite3.NotSupportedError)
"""What the database says of values that it is given; everything else that it says is of itself."""


def is_of_database(error: BaseException) -> bool:
    """Return whether the database itself failed: a full disk, a damaged page, a lock."""
    return isinstance(error, sqlite3.Error) and not isinstance(error, _GIVEN)


def is_unforeseen(error: BaseException) -> bool:
    """Return whether the program, or a damaged row, failed on what it was given: others may be done without it."""
    return isinstance(error, DamagedError) or not (is_of_database(error) or isinstance(error, StoreError))


def is_full(error: BaseException) -> bool:
    """Return whether there was no room on the disk."""
    return isinstance(error, sqlite3.Error) and getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL


def lasts(error: BaseException) -> bool:
    """Return whether a store stays unfit until somebody puts it right: damage, or a file that cannot be got at."""
    cause = error.__cause__
    if isinstance(cause, sqlite3.Error):
        # The lower eight bits are the kind; SQLITE_ERROR is said of an expression too.
        return getattr(cause, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF != sqlite3.SQLITE_ERROR
    return isinstance(error, StoreError)


@contextmanager
def reading(name: str) -> Iterator[None]:
    """Make what fails in a store while it is read a StoreError that names it."""
    try:
        yield
    except (StoreError, sqlite3.Error) as error:
        if isinstance(error, sqlite3.Error) and not is_of_database(error):
            raise
        raise store_error(name, error) from error


def store_error(name: str, error: Exception) -> StoreError:
    """Return the fault of a store that an error means, with its name."""
    if isinstance(error, DamagedError):
        return DamagedError(f"store {name}: {error}; dateline check tells where")
    if isinstance(error, StoreError):
        return error
    return (FullError if is_full(error) else StoreError)(f"store {name}: {error}")
