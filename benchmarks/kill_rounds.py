"""Whether anything acknowledged is lost when a writer is killed: ``python -m benchmarks.kill_rounds [ROUNDS [FILE]]``.

Each round starts a process on one and the same store and ends it with ``kill -9`` while it writes: in turn one that
puts and deletes single articles, and ``dateline ingest``. Every other time the log is watched, and the process is ended
as soon as it grows: in the middle of a commit. After each round all that was ever acknowledged is looked for, and after
every tenth the whole file is checked. The exit status is 1 where anything is lost or damaged.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

import msgspec

from api.store.check import faults_of
from api.store.opening import open_store
from api.store.protocol import ArticlePage, ArticleQuery
from benchmarks.invented import article

ROUNDS = 200
SIZE = 1_000
"""Numbers of articles that one round may use."""
LONGEST = 1.5
"""Seconds that a writer lives at most, once it has acknowledged something."""
CHECKED_EACH = 10

SINGLE = """
import sys
from api.store.opening import open_store
from benchmarks.invented import article
store = open_store(sys.argv[1])
first = int(sys.argv[2])
for number in range(first, first + 1000):
    store.put([article(number)])
    print(f"+n{number}", flush=True)
    if number % 3 == 0:
        print(f"~n{number}", flush=True)
        store.delete(f"n{number}")
        print(f"-n{number}", flush=True)
"""
INGEST = """
import os
import sys
from api.store.sqlite import SqliteStore
put = SqliteStore.put
def told(self, articles):
    outcomes = put(self, articles)
    os.write(1, "".join(f"+{one.id}\\n" for one in outcomes if one.version).encode())  # whole, whoever else writes
    return outcomes
SqliteStore.put = told
sys.argv = ["dateline", "ingest", sys.argv[2], "--store", sys.argv[1], "--workers", "1"]
from api.cli import main
main()
"""


class Acknowledged:
    """What was acknowledged: the articles that must be there, and those that must not."""

    def __init__(self) -> None:
        self.there: set[str] = set()
        self.gone: set[str] = set()

    def take(self, line: str) -> None:
        """Take one line that a writer has written after a commit."""
        kind, name = line[:1], line[1:].strip()
        if kind == "+":
            self.there.add(name)
        elif kind == "~":  # a deletion has begun, which may be done before it is acknowledged
            self.there.discard(name)
        elif kind == "-":
            self.gone.add(name)

    def lost(self, file: Path) -> list[str]:
        """Return what is not as it was acknowledged."""
        store = open_store(str(file))
        stored = set(ids(store.list_articles))
        store.close()
        return sorted(self.there - stored) + sorted(f"deleted {name}" for name in self.gone & stored)


def ids(ask: Callable[[ArticleQuery], ArticlePage]) -> Iterator[str]:
    """Yield the ids of all stored articles."""
    cursor = None
    while True:
        page = ask(ArticleQuery(limit=500, cursor=cursor))
        yield from (head.id for head in page.articles)
        cursor = page.next
        if cursor is None:
            return


def main(arguments: list[str]) -> int:
    """Return 0 where nothing was lost."""
    rounds = int(arguments[0]) if arguments else ROUNDS
    with tempfile.TemporaryDirectory() as folder:
        file = Path(arguments[1]) if arguments[1:] else Path(folder) / "store.sqlite"
        return run(rounds, file, Path(folder) / "articles.jsonl")


def run(rounds: int, file: Path, given: Path) -> int:
    """Return 0 where nothing was lost in so many rounds."""
    known = Acknowledged()
    chance = random.Random(11)  # noqa: S311  (nothing secret)
    writes = faults = 0
    for number in range(rounds):
        before = len(known.there) + len(known.gone)
        kill_one(file, given, number, chance, known)
        writes += len(known.there) + len(known.gone) - before
        found = known.lost(file)
        if (number + 1) % CHECKED_EACH == 0 or number + 1 == rounds:
            found += faults_of(file)
        faults += len(found)
        print(f"round {number + 1}: {writes} writes acknowledged, {faults} faults {found[:5] or ''}", flush=True)
    return int(faults > 0)


def kill_one(file: Path, given: Path, number: int, chance: random.Random, known: Acknowledged) -> None:
    """Start one writer, kill it while it writes, and take what it has acknowledged."""
    first = number * SIZE
    program, argument = (SINGLE, str(first)) if number % 2 else (INGEST, str(given))
    if program is INGEST:
        given.write_bytes(b"".join(msgspec.json.encode(article(first + step)) + b"\n" for step in range(SIZE)))
    command = [sys.executable, "-c", program, str(file), argument]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as writer:
        assert writer.stdout is not None
        known.take(writer.stdout.readline())
        taking = threading.Thread(target=take_all, args=(writer.stdout, known))
        taking.start()
        time.sleep(chance.random() * LONGEST)
        if number % 4 >= 2:
            wait_for_commit(file.with_name(f"{file.name}-wal"))
        os.kill(writer.pid, signal.SIGKILL)
        taking.join()


def take_all(lines: IO[str], known: Acknowledged) -> None:
    """Take every line that a writer writes; what it was writing when it ended counts only where it is whole."""
    for line in lines:
        if line.endswith("\n"):
            known.take(line)


def wait_for_commit(log: Path, seconds: float = 5) -> None:
    """Return as soon as the log has been written to, or has not for so long."""
    begin, last = time.monotonic(), stamp(log)
    while stamp(log) == last and time.monotonic() - begin < seconds:
        pass


def stamp(log: Path) -> tuple[int, int]:
    """Return what changes whenever the log is written to."""
    try:
        found = log.stat()
    except FileNotFoundError:
        return 0, 0
    return found.st_size, found.st_mtime_ns


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
