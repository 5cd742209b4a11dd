"""Bring a file to the schema of this program, one numbered migration after the other.

A migration that has landed is never changed: files were written by it. What it got wrong, a later one puts right.
"""

from __future__ import annotations

import sqlite3
from importlib.resources import files

from api.store.protocol import SchemaTooNewError, StoreError


def migrations() -> tuple[str, ...]:
    """Return the SQL of every migration in running order: the first is number 1."""
    folder = files("api.store").joinpath("migrations")
    found = sorted((entry for entry in folder.iterdir() if entry.name.endswith(".sql")), key=lambda entry: entry.name)
    return tuple(entry.read_text(encoding="utf-8") for entry in found)


def migrate(connection: sqlite3.Connection, name: str, *, read_only: bool = False) -> None:
    """Bring the file to the newest schema, each step in one transaction, so that a kill leaves the step before it.

    Raises SchemaTooNewError where a newer program wrote the file, StoreError where another program did, or where an
    older one did and the file can only be read.
    """
    steps = migrations()
    version = schema_version(connection)
    if version == len(steps):
        return
    _check(connection, name, version, len(steps))
    if read_only:
        raise StoreError(
            f"store {name}: its schema is version {version}, and it can only be read here: open it once where it can be"
            f" written, to bring it to version {len(steps)}"
        )
    connection.execute("BEGIN EXCLUSIVE")
    try:
        version = schema_version(connection)
        _check(connection, name, version, len(steps))
        for number, sql in enumerate(steps[version:], version + 1):
            _run(connection, sql)
            connection.execute(f"PRAGMA user_version = {number}")
        connection.execute("COMMIT")
    except BaseException:
        # A full disk ends the transaction by itself; that there is none to roll back is not what went wrong.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def schema_version(connection: sqlite3.Connection) -> int:
    """Return the number of the last migration that the file has seen; 0 for a new one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def schema_of(connection: sqlite3.Connection) -> dict[str, str]:
    """Return the SQL of each table and index, by name; blanks and comments are evened out by SQLite alone."""
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    return dict(rows.fetchall())


def newest_schema() -> dict[str, str]:
    """Return the SQL of each table and index of a new file, by name."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        for sql in migrations():
            _run(connection, sql)
        return schema_of(connection)
    finally:
        connection.close()


def _check(connection: sqlite3.Connection, name: str, version: int, newest: int) -> None:
    if version > newest:
        raise SchemaTooNewError(
            f"store {name}: its schema is version {version}, this program knows up to {newest}: use the newer program"
        )
    if version == 0 and connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
        raise StoreError(f"store {name}: an SQLite file that this program did not write")


def _run(connection: sqlite3.Connection, sql: str) -> None:
    # executescript would commit first, and with that lose the whole-or-nothing of a migration.
    statement = ""
    for line in sql.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            connection.execute(statement)
            statement = ""
