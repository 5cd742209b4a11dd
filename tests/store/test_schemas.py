"""Files that earlier programs wrote are opened and brought to today's schema; nothing of an article is lost."""

from __future__ import annotations

import sqlite3
from hashlib import sha256
from importlib.resources import files
from pathlib import Path

import pytest

from api.store import migrate
from api.store.protocol import TimelineQuery
from api.store.sqlite import SqliteStore
from timeline.model import Article
from timeline.pipeline import read_raw, unified_timeline

FIXTURES = Path(__file__).parent / "schemas"
STORED = Article(id="bridge", text="On 3 May 2021 a bridge opened in Riga.", source="Mail", published="2021-05-04")
LANDED = {
    "001_articles_and_events.sql": "a170093b3799",
    "002_numbers_for_keys_and_mentions.sql": "2e9c6275aaa6",
    "003_weights_of_periods.sql": "0aa3bc6cfab6",
    "004_tellings.sql": "6def2d1cfc0f",
    "005_derived_anew.sql": "2b988e856b61",
}
"""Every migration and the beginning of its digest. Where one is to be changed: write a new one instead."""
FIRST = {
    "as first published": (FIXTURES / "001_as_first_published.sql").read_text(encoding="utf-8"),
    "as it is": migrate.migrations()[0],
}
"""Both texts that the first migration has had: files of either kind were written."""


def written_by(file: Path, first: str, version: int) -> None:
    """Make the file that a program of that schema left behind: with one article, and an event told by it."""
    with sqlite3.connect(file) as connection:
        for sql in (FIRST[first], *migrate.migrations()[1:version]):
            connection.executescript(sql)
        connection.execute(f"PRAGMA user_version = {version}")
        connection.executescript((FIXTURES / "article.sql").read_text(encoding="utf-8"))
        columns = len(connection.execute("PRAGMA table_info(events)").fetchall())
        event = (1623, "e1", 1, "2021-05-03", "2021-05-03", "2021-05-03", 0.5, "A bridge opened", b"x")
        connection.execute(f"INSERT INTO events VALUES ({','.join('?' * columns)})", event)  # noqa: S608
    connection.close()


@pytest.mark.parametrize("version", range(1, len(LANDED)))
@pytest.mark.parametrize("first", FIRST)
def test_a_file_of_each_earlier_schema_opens_and_its_article_is_told_anew(
    first: str, version: int, tmp_path: Path
) -> None:
    file = tmp_path / "store.sqlite"
    written_by(file, first, version)
    store = SqliteStore(file, reader=lambda articles: [read_raw(one) for one in articles])
    assert not store.ready()
    assert store.refresh() == 1
    assert store.ready()
    found = store.get("bridge")
    assert found is not None
    assert found.raw == STORED
    other = Article(id="other", text="On 5 May 2021 a bridge closed in Oslo.", published="2021-05-06")
    assert store.put([other])[0].outcome == "created"
    events = unified_timeline([read_raw(STORED), read_raw(other)])
    assert store.timeline(TimelineQuery()).events == events
    store.close()
    with sqlite3.connect(file) as connection:
        assert migrate.schema_of(connection) == migrate.newest_schema()


def test_no_migration_that_has_landed_is_changed() -> None:
    folder = files("api.store").joinpath("migrations")
    found = {
        entry.name: sha256(entry.read_bytes()).hexdigest()[:12]
        for entry in folder.iterdir()
        if entry.name.endswith(".sql")
    }
    assert found == LANDED


def test_what_ended_a_start_is_told_and_not_that_there_was_nothing_to_roll_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A full disk ends the transaction by itself, as this does.
    monkeypatch.setattr(migrate, "migrations", lambda: ("ROLLBACK;\nCREATE TABLE broken (\n);\n",))
    with pytest.raises(Exception, match='near "\\)": syntax error'):
        SqliteStore(tmp_path / "store.sqlite")
