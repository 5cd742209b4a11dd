"""``dateline check``: every fault of a file is told, and a whole one has none."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from api.cli import program
from api.store.sqlite import SqliteStore
from timeline.model import Article


@pytest.fixture
def file(tmp_path: Path, store: SqliteStore, make_article: Callable[[int], Article]) -> Path:
    store.put([make_article(number) for number in range(30)])
    store.delete("a7")
    store.close()
    return tmp_path / "store.sqlite"


def check(file: Path) -> Result:
    return CliRunner().invoke(program, ["check", "--store", str(file)], prog_name="dateline")


def test_a_whole_file_has_no_faults(file: Path) -> None:
    result = check(file)
    assert (result.exit_code, result.stdout) == (0, f"store {file}: whole\n")


@pytest.mark.parametrize(
    ("sql", "told"),
    [
        ("UPDATE article_data SET raw = x'00' WHERE number = 3", "article a2: a row is damaged"),
        ("UPDATE article_data SET read = (SELECT read FROM article_data WHERE number = 4)", "article a2: what is"),
        ("UPDATE articles SET head = x'c1' WHERE number = 3", "article a2: a row is damaged"),
        ("DELETE FROM article_data WHERE number = 3", "1 articles without their text"),
        ("DELETE FROM articles WHERE number = 3", "mentions without their article"),
        ("UPDATE mentions SET data = x'c1' WHERE number = 1", "mention 1: a row is damaged"),
        ("DELETE FROM mentions WHERE number = 1", "mention 1: told by an event, but not there"),
        ("UPDATE event_data SET data = x'c1'", "a row is damaged"),
        ("DELETE FROM event_data WHERE position = (SELECT min(position) FROM events)", "events without their text"),
        ("DELETE FROM links WHERE telling = (SELECT min(telling) FROM links)", "links that go one way only"),
        ("DELETE FROM tellings WHERE number = 1", "keys without their telling"),
        ("UPDATE periods SET count = count + 1 WHERE period = '2021-05-03'", "period 2021-05-03: it is counted"),
        ("UPDATE periods SET weight = weight + 1 WHERE period = '2021-05-03'", "period 2021-05-03: it weighs"),
        ("DROP INDEX events_period", "schema: events_period is not"),
        ("CREATE TABLE others (x)", "schema: others is not"),
        ("PRAGMA user_version = 2", "schema: version 2"),
        ("DELETE FROM article_words_data WHERE id > 100", "article_words: "),
    ],
)
def test_a_fault_is_told_and_the_status_is_1(file: Path, sql: str, told: str) -> None:
    with sqlite3.connect(file) as connection:
        connection.execute(sql)
    connection.close()
    result = check(file)
    assert result.exit_code == 1
    assert told in result.stdout


def test_damaged_pages_are_told(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[4096 * 5 : 4096 * 30] = b"\x5a" * (4096 * 25)
    file.write_bytes(content)
    result = check(file)
    assert result.exit_code == 1
    assert "Traceback" not in result.output
    assert "page" in result.stdout


@pytest.mark.parametrize("content", [None, b"no database, but longer than the header of one is" * 40])
def test_what_is_no_store_is_told_in_one_line(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "other.sqlite"
    if content is not None:
        file.write_bytes(content)
    result = check(file)
    assert result.exit_code == 1
    assert len(result.output.splitlines()) == 1
