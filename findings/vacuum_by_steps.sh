#!/usr/bin/env bash
# "PRAGMA incremental_vacuum" frees every free page of an SQLite file, its documentation says; through execute() of
# Python's sqlite3 it frees one. The statement takes a step a page, and execute() takes one step: fetchall() on what it
# returns takes no more, as there are no rows. executescript() steps to the end and frees all. Nothing is raised or warned.
# Guess before: execute() runs a PRAGMA to its end, as it does any statement without a result; then, that fetchall() would.
set -euo pipefail
python3 - <<'PY' | tee /dev/stderr | diff - <(printf '%s\n' 'execute: 1' 'execute, fetchall: 1' 'executescript: all')
import sqlite3
import tempfile
from pathlib import Path


def freed(run):
    with tempfile.TemporaryDirectory() as folder:
        connection = sqlite3.connect(Path(folder) / "file.sqlite", isolation_level=None)
        connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
        connection.execute("CREATE TABLE t (x)")
        connection.executemany("INSERT INTO t VALUES (?)", [("x" * 1000,)] * 1000)
        connection.execute("DELETE FROM t")
        before = connection.execute("PRAGMA freelist_count").fetchone()[0]
        run(connection)
        after = connection.execute("PRAGMA freelist_count").fetchone()[0]
        connection.close()
        return "all" if after == 0 else before - after


print("execute:", freed(lambda connection: connection.execute("PRAGMA incremental_vacuum")))
print("execute, fetchall:", freed(lambda connection: connection.execute("PRAGMA incremental_vacuum").fetchall()))
print("executescript:", freed(lambda connection: connection.executescript("PRAGMA incremental_vacuum")))
PY
echo "as it was seen, SQLite $(python3 -c 'import sqlite3; print(sqlite3.sqlite_version)')"
