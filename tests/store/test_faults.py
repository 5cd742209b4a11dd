"""What is wrong with the store itself is said to be: by an error that names it, and by not being ready."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from api.store import connections, grouped
from api.store.check import faults_of
from api.store.opening import open_store
from api.store.protocol import ArticleQuery, DamagedError, QueryError, ReadOnlyError, StoreError, TimelineQuery
from api.store.sqlite import SqliteStore
from timeline.model import Article
from timeline.pipeline import read_raw

Make = Callable[[int], Article]
QUESTIONS: tuple[Callable[[SqliteStore], object], ...] = (
    lambda store: store.timeline(TimelineQuery()),
    lambda store: store.timeline(TimelineQuery(q="bridge", granularity="month")),
    lambda store: store.list_articles(ArticleQuery()),
    lambda store: store.get("a1"),
    lambda store: store.read_articles(["a1"]),
)


@contextmanager
def changed(file: Path) -> Iterator[sqlite3.Connection]:
    with sqlite3.connect(file) as connection:
        yield connection
    connection.close()


def filled(store: SqliteStore, make_article: Make, count: int = 8) -> None:
    store.put([make_article(number) for number in range(count)])


def full_disk() -> sqlite3.OperationalError:
    """Return what SQLite raises where there is no room."""
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorcode = sqlite3.SQLITE_FULL
    return error


def raised(store: SqliteStore) -> Iterator[StoreError]:
    """Yield the fault of each question that the store cannot answer."""
    for question in QUESTIONS:
        try:
            question(store)
        except StoreError as error:
            yield error


@pytest.mark.parametrize("table", ["articles", "article_data", "event_data", "mentions"])
def test_a_damaged_row_is_the_stores_fault_until_it_is_gone(
    table: str, store: SqliteStore, make_article: Make, tmp_path: Path
) -> None:
    filled(store, make_article)
    column = {"articles": "head", "article_data": "read = x'c1', raw"}.get(table, "data")
    with changed(tmp_path / "store.sqlite") as connection:
        connection.execute(f"UPDATE {table} SET {column} = x'c1'")  # noqa: S608
    errors = [*raised(store)]
    assert errors
    assert all("dateline check" in str(error) and error.__cause__ for error in errors)
    assert not store.ready()


def test_a_store_is_ready_again_once_what_could_not_be_read_can_be(
    store: SqliteStore, make_article: Make, tmp_path: Path
) -> None:
    filled(store, make_article)
    with changed(tmp_path / "store.sqlite") as connection:
        (kept,) = connection.execute("SELECT head FROM articles WHERE id = 'a1'").fetchone()
        connection.execute("UPDATE articles SET head = x'c1' WHERE id = 'a1'")
    with pytest.raises(DamagedError):
        store.list_articles(ArticleQuery())
    assert not store.ready()
    with changed(tmp_path / "store.sqlite") as connection:
        connection.execute("UPDATE articles SET head = ? WHERE id = 'a1'", (kept,))
    assert store.ready()


def test_a_query_at_fault_is_no_fault_of_the_store(store: SqliteStore, make_article: Make) -> None:
    filled(store, make_article)
    for query in (TimelineQuery(cursor="nowhere"), TimelineQuery(q=" ".join(f"w{n}" for n in range(99)))):
        with pytest.raises(QueryError):
            store.timeline(query)
    assert store.ready()


def test_damaged_pages_are_the_stores_fault(store: SqliteStore, make_article: Make, tmp_path: Path) -> None:
    filled(store, make_article, 40)
    store.close()
    file = tmp_path / "store.sqlite"
    opened = SqliteStore(file)
    with file.open("r+b") as pages:
        pages.seek(4096 * 10)
        pages.write(b"\x5a" * (file.stat().st_size - 4096 * 10))
    assert any("malformed" in str(error) for error in raised(opened))
    assert not opened.ready()
    opened.close()


def test_a_file_that_is_gone_takes_no_writes_that_would_go_with_it(
    store: SqliteStore, make_article: Make, tmp_path: Path
) -> None:
    filled(store, make_article)
    file = tmp_path / "store.sqlite"
    file.rename(tmp_path / "elsewhere")
    for work in (*QUESTIONS, lambda store: store.put([make_article(99)]), lambda store: store.delete("a1")):
        with pytest.raises(StoreError, match="gone"):
            work(store)
    assert not store.ready()
    file.write_text("Another file.")
    with pytest.raises(StoreError, match="another file"):
        store.delete("a1")
    file.unlink()
    (tmp_path / "elsewhere").rename(file)
    assert store.ready()
    assert store.delete("a1")


def test_a_full_disk_is_told_and_loses_nothing_of_what_was_stored(store: SqliteStore, make_article: Make) -> None:
    filled(store, make_article, 40)
    writer = store._connections.writer  # noqa: SLF001
    pages = writer.execute("PRAGMA page_count").fetchone()[0]
    writer.execute(f"PRAGMA max_page_count = {pages + 8}")
    stored, told = 0, ""
    try:
        for stored in range(300):
            store.put([make_article(100 + stored)])
    except StoreError as error:
        told = str(error)
    assert "full" in told
    assert len(store.list_articles(ArticleQuery(limit=500)).articles) == 40 + stored
    writer.execute("PRAGMA max_page_count = 100000")
    assert store.ready()
    assert store.put([make_article(500)])[0].outcome == "created"


def test_before_the_disk_is_full_only_deletions_are_done_and_the_log_is_folded_back(
    store: SqliteStore, make_article: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(store, make_article)
    log = store._connections._file.with_name("store.sqlite-wal")  # noqa: SLF001
    assert log.stat().st_size
    monkeypatch.setattr(connections.Connections, "room", lambda _: 2**20)
    for write in (lambda: store.put([make_article(99)]), lambda: store.put_one(make_article(99))):
        with pytest.raises(StoreError, match="disk is full"):
            write()
    assert not store.ready()
    monkeypatch.setattr(connections.Connections, "room", lambda _: log.stat().st_size)
    assert store.delete("a1")
    assert log.stat().st_size == 0
    monkeypatch.undo()
    assert store.ready()


def test_a_write_that_finds_no_room_is_done_once_the_log_is_folded_back(
    store: SqliteStore, make_article: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(store, make_article)
    log = store._connections._file.with_name("store.sqlite-wal")  # noqa: SLF001
    whole = grouped.GroupedWriter._tried  # noqa: SLF001

    def run(*given: Any, **named: Any) -> Exception | None:
        if log.stat().st_size:
            raise full_disk()
        return whole(*given, **named)

    monkeypatch.setattr(grouped.GroupedWriter, "_tried", run)
    assert log.stat().st_size
    assert store.delete("a1")
    assert store.ready()


def test_a_store_whose_last_write_found_no_room_is_not_ready(
    store: SqliteStore, make_article: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(store, make_article)
    whole = grouped.GroupedWriter._tried  # noqa: SLF001
    is_full = True

    def run(*given: Any, **named: Any) -> Exception | None:
        if is_full:
            raise full_disk()
        return whole(*given, **named)

    monkeypatch.setattr(grouped.GroupedWriter, "_tried", run)
    with pytest.raises(StoreError, match="full"):
        store.put([make_article(99)])
    assert not store.ready()
    is_full = False
    assert store.ready()


def test_what_is_deleted_is_given_back_when_the_file_is_closed(store: SqliteStore, tmp_path: Path) -> None:
    for number in range(8):
        store.put([Article(id=f"l{number}", text=random.Random(number).randbytes(50_000).hex(), language="en")])  # noqa: S311
    store.close()
    file = tmp_path / "store.sqlite"
    before = file.stat().st_size
    again = SqliteStore(file, reader=lambda articles: [read_raw(one) for one in articles])
    for number in range(8):
        again.delete(f"l{number}")
    again.close()
    assert file.stat().st_size < before / 2
    assert not file.with_name("store.sqlite-wal").exists()
    assert list(faults_of(file)) == []


HOLDER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.read()
"""


def test_a_lock_that_another_process_keeps_is_told_and_what_is_stored_can_be_read(
    tmp_path: Path, make_article: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (connections, grouped):
        monkeypatch.setattr(module, "BUSY_MS", 50)
    monkeypatch.setattr(grouped, "HELD_SECONDS", 0)
    file = tmp_path / "store.sqlite"
    store = SqliteStore(file, reader=lambda articles: [read_raw(one) for one in articles])
    filled(store, make_article)
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline()
        assert not store.ready()
        with pytest.raises(StoreError, match="locked"):
            store.put([make_article(99)])
        assert len(store.list_articles(ArticleQuery()).articles) == 8
        assert not store.ready()
        holder.communicate()
    assert store.ready()
    store.close()


@pytest.mark.parametrize("beside", ["its log", "nothing"])
def test_a_file_that_can_only_be_read_is_read_and_refuses_writes(
    beside: str, tmp_path: Path, make_article: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "store.sqlite"
    made = open_store(str(file))
    filled(made, make_article)
    wanted = made.timeline(TimelineQuery())
    made.close()
    monkeypatch.setattr(connections, "is_writable", lambda _: False)
    if beside == "nothing":
        forbid_log(monkeypatch)
    store = open_store(str(file))
    assert store.timeline(TimelineQuery()) == wanted
    assert store.ready()
    with pytest.raises(ReadOnlyError, match="only be read"):
        store.put([make_article(99)])
    with pytest.raises(ReadOnlyError, match="only be read"):
        store.delete("a1")
    store.close()
    assert list(faults_of(file)) == []


def test_a_log_that_cannot_be_folded_back_is_never_passed_over(
    store: SqliteStore, make_article: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(store, make_article)
    monkeypatch.setattr(connections, "is_writable", lambda _: False)
    forbid_log(monkeypatch)
    with pytest.raises(StoreError, match="log holds writes"):
        SqliteStore(tmp_path / "store.sqlite")


def test_an_older_programs_file_that_can_only_be_read_is_refused_in_one_line(
    tmp_path: Path, make_article: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "store.sqlite"
    made = open_store(str(file))
    filled(made, make_article)
    made.close()
    with changed(file) as connection:
        connection.execute("UPDATE articles SET reader = x'00'")
    monkeypatch.setattr(connections, "is_writable", lambda _: False)
    with pytest.raises(StoreError, match="open it once where it can be written"):
        open_store(str(file))
    with changed(file) as connection:
        connection.execute("PRAGMA user_version = 3")
    with pytest.raises(StoreError, match="open it once where it can be written"):
        open_store(str(file))


def forbid_log(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let SQLite make no files beside the database, as in a folder that cannot be written."""
    connect = connections._connect  # noqa: SLF001

    def refusing(address: str) -> object:
        if "mode=ro" in address and "immutable" not in address:
            raise sqlite3.OperationalError("unable to open database file")
        return connect(address)

    monkeypatch.setattr(connections, "_connect", refusing)
