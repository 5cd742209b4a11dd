"""Bring a file to the schema of this program, one numbered migration after the other."""

from __future__ import annotations

import sqlite3
from importlib.resources import files

from api.store.protocol import SchemaTooNewError, StoreError


def migrations() -> tuple[str, ...]:
    """Return the SQL of every migration in running order: the first is number 1."""
    folder = files("api.store").joinpath("migrations")
    found = sorted((entry for entry in folder.iterdir() if entry.name.endswith(".sql")), key=lambda entry: entry.name)
    return tuple(entry.read_text(encoding="utf-8") for entry in found)


def migrate(connection: sqlite3.Connection, name: str) -> None:
    """Bring the file to the newest schema, each step in one transaction, so that a kill leaves the step before it.

    Raises SchemaTooNewError where a newer program wrote the file, StoreError where another program did.
    """
    steps = migrations()
    if _version(connection) == len(steps):
        return
    connection.execute("BEGIN EXCLUSIVE")
    try:
        version = _version(connection)
        _check(connection, name, version, len(steps))
        for number, sql in enumerate(steps[version:], version + 1):
            _run(connection, sql)
            connection.execute(f"PRAGMA user_version = {number}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _check(connection: sqlite3.Connection, name: str, version: int, newest: int) -> None:
    if version > newest:
        raise SchemaTooNewError(
            f"store {name}: its schema is version {version}, this program knows up to {newest}: use the newer program"
        )
    if version == 0 and connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
        raise StoreError(f"store {name}: an SQLite file that this program did not write")


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _run(connection: sqlite3.Connection, sql: str) -> None:
    # executescript would commit first, and with that lose the whole-or-nothing of a migration.
    statement = ""
    for line in sql.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            connection.execute(statement)
            statement = ""
