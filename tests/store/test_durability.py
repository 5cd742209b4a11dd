"""What was acknowledged is there, whatever happens to the process."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from api.store import article_rows, migrate, reader, sqlite, writing
from api.store.opening import open_store
from api.store.protocol import (
    ArticleQuery,
    Condition,
    SchemaTooNewError,
    StoreError,
    TimelineQuery,
    VersionMismatchError,
)
from api.store.reader import reader_version
from api.store.records import article_digest
from api.store.sqlite import SqliteStore
from timeline.model import Article
from timeline.pipeline import read_raw, unified_timeline

WRITER = """
import sys
from api.store.sqlite import SqliteStore
from timeline.model import Article
from timeline.pipeline import read_raw
store = SqliteStore(sys.argv[1], reader=lambda articles: [read_raw(one) for one in articles])
for number in range(int(sys.argv[2]), 10_000):
    text = f"On {1 + number % 28} May 2021 ship {number} left the harbour of Lisbon."
    store.put([Article(id=f"s{number}", text=text, published="2021-06-01")])
    print(f"s{number}", flush=True)
"""


def test_all_that_was_acknowledged_survives_kill_9(tmp_path: Path) -> None:
    file = tmp_path / "store.sqlite"
    acknowledged: list[str] = []
    for kill in range(3):
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, str(file), str(kill * 1000)], stdout=subprocess.PIPE, text=True
        ) as writer:
            assert writer.stdout is not None
            acknowledged += [writer.stdout.readline().strip() for _ in range(12)]
            os.kill(writer.pid, signal.SIGKILL)
            acknowledged += writer.stdout.read().split()
    store = open_store(str(file))
    kept = [found.raw for name in acknowledged if (found := store.get(name))]
    assert [article.id for article in kept] == acknowledged
    stored = store.list_articles(ArticleQuery(limit=10_000)).articles
    everything = unified_timeline(store.read_articles(head.id for head in stored))
    assert store.timeline(TimelineQuery(limit=100_000)).events == everything
    store.close()


def test_writes_of_many_threads_are_all_kept(store: SqliteStore, make_article: Callable[[int], Article]) -> None:
    threads = [
        threading.Thread(target=lambda first=first: [store.put([make_article(first + step)]) for step in range(5)])
        for first in range(0, 40, 5)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(store.list_articles(ArticleQuery(limit=100)).articles) == 40
    assert store.timeline(TimelineQuery(limit=10_000)).events == unified_timeline(
        [read_raw(make_article(number)) for number in range(40)]
    )


def test_a_second_put_of_the_same_article_changes_nothing(
    store: SqliteStore, make_article: Callable[[int], Article]
) -> None:
    (first,) = store.put([make_article(1)])
    before = store.generation()
    (second,) = store.put([make_article(1)])
    assert (first.outcome, second.outcome, second.version) == ("created", "unchanged", first.version)
    assert store.generation() == before


def test_an_article_that_cannot_be_read_loses_neither_the_others_nor_what_is_stored(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "store.sqlite")
    good = Article(id="good", text="On 3 May 2021 a bridge opened in Riga.", published="2021-05-04")
    bad = Article(id="good", text="On 3 May 2021 a bridge opened in Riga.", published="2021-99")
    other = Article(id="other", text="On 5 May 2021 a bridge closed in Oslo.", published="2021-05-06")
    store.put([good])
    outcomes = store.put([bad, other])
    assert [put.outcome for put in outcomes] == ["refused", "created"]
    assert "published" in (outcomes[0].reason or "")
    found = store.get("good")
    assert found is not None
    assert found.raw == good
    store.close()


def test_an_article_given_twice_in_one_call_ends_as_the_last_says(
    store: SqliteStore, make_article: Callable[[int], Article]
) -> None:
    first, last = (Article(id="one", text=make_article(number).text, published="2021-05-30") for number in (1, 2))
    assert [put.outcome for put in store.put([first, last])] == ["created", "replaced"]
    assert [put.outcome for put in store.put([first, last])] == ["replaced", "replaced"]
    assert store.timeline(TimelineQuery(limit=100)).events == unified_timeline([read_raw(last)])


def test_a_replace_or_delete_under_another_version_is_refused_and_changes_nothing(
    store: SqliteStore, make_article: Callable[[int], Article]
) -> None:
    (put,) = store.put([make_article(1)])
    changed = Article(id="a1", text="Nothing of note.")
    other = Condition(match=("0" * 24,))
    for condition in (other, Condition(match=("*",))):
        with pytest.raises(VersionMismatchError):
            store.put_one(Article(id="absent", text="x"), condition)
    for condition in (other, Condition(none_match=("*",)), Condition(none_match=("other", put.version or ""))):
        with pytest.raises(VersionMismatchError):
            store.put_one(changed, condition)
        with pytest.raises(VersionMismatchError):
            store.delete("a1", condition)
    found = store.get("a1")
    assert found is not None
    assert found.head.version == put.version
    assert store.put_one(changed, Condition(match=(put.version or "",)))[0].outcome == "replaced"
    assert store.put_one(Article(id="new", text="x"), Condition(none_match=("*",)))[0].outcome == "created"
    assert not store.delete("absent")


def test_a_file_of_a_newer_schema_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "store.sqlite"
    SqliteStore(file).close()
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA user_version = 999")
    with pytest.raises(SchemaTooNewError, match="version 999"):
        SqliteStore(file)
    with sqlite3.connect(file) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (999,)


def test_files_that_are_no_store_are_refused(tmp_path: Path) -> None:
    foreign, text = tmp_path / "foreign.sqlite", tmp_path / "notes.txt"
    with sqlite3.connect(foreign) as connection:
        connection.execute("CREATE TABLE others (x)")
    text.write_text("Not a database at all, but longer than a header of one is." * 40)
    for file in (foreign, text, tmp_path, tmp_path / "no" / "folder.sqlite"):
        with pytest.raises(StoreError, match="store"):
            open_store(str(file))
    with pytest.raises(StoreError, match="postgres"):
        open_store("postgres://somewhere/else")


def test_articles_that_an_older_program_read_are_read_anew_and_none_is_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make_article: Callable[[int], Article]
) -> None:
    file = tmp_path / "store.sqlite"
    for module in (sqlite, writing):
        monkeypatch.setattr(module, "reader_version", lambda: b"an older one")
    old = SqliteStore(file, reader=lambda articles: [read_raw(Article(id=one.id, text="Old.")) for one in articles])
    old.put([make_article(number) for number in range(5)])
    old.close()
    for module in (sqlite, writing):
        monkeypatch.setattr(module, "reader_version", reader.reader_version)
    told: list[tuple[int, int]] = []
    store = SqliteStore(file, reader=lambda articles: [read_raw(one) for one in articles])
    assert not store.ready()
    with pytest.raises(StoreError, match="another version"):
        store.put([make_article(7)])
    assert store.refresh(lambda done, total: told.append((done, total))) == 5
    assert told == [(5, 5)]
    assert store.ready()
    assert store.refresh() == 0
    reads = [read_raw(make_article(number)) for number in range(5)]
    assert store.timeline(TimelineQuery(limit=1000)).events == unified_timeline(reads)
    assert store.read_articles(["a3"]) == (reads[3],)
    store.close()


@pytest.mark.parametrize("version", [1, 2, 3])
def test_a_file_of_an_earlier_schema_is_migrated_and_nothing_is_lost(
    version: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make_article: Callable[[int], Article]
) -> None:
    file = tmp_path / "store.sqlite"
    given = [make_article(number) for number in range(6)]
    newest = migrate.migrations()
    monkeypatch.setattr(migrate, "migrations", lambda: newest[:version])
    SqliteStore(file).close()
    with sqlite3.connect(file) as connection:
        for article in given:
            article_rows.insert(connection, article, read_raw(article), article_digest(article), reader_version())
    monkeypatch.setattr(migrate, "migrations", lambda: newest)
    store = SqliteStore(file, reader=lambda articles: [read_raw(one) for one in articles])
    assert not store.ready()
    assert [found.raw for article in given if (found := store.get(article.id))] == given
    assert store.refresh() == len(given)
    assert store.ready()
    assert store.timeline(TimelineQuery(limit=1000)).events == unified_timeline([read_raw(one) for one in given])
    store.close()
