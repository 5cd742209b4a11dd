"""``dateline ingest``: what became of each file, and runs that are broken off and repeated."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from api.cli import program
from api.store.opening import open_store
from api.store.protocol import ArticleQuery, TimelineQuery
from timeline.pipeline import unified_timeline

SEEDS = Path(__file__).parents[2] / "seeds"
PROGRAM = [sys.executable, "-c", "from api.cli import main; main()"]


def dateline(*arguments: str | Path) -> Result:
    return CliRunner().invoke(program, [str(argument) for argument in arguments], prog_name="dateline")


def stored_ids(file: Path) -> list[str]:
    store = open_store(str(file))
    try:
        return sorted(head.id for head in store.list_articles(ArticleQuery(limit=10_000)).articles)
    finally:
        store.close()


def test_the_seeds_are_loaded_once_and_a_second_run_changes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "store.sqlite"
    folder = shutil.copytree(SEEDS, tmp_path / "seeds")
    (folder / "NOTES.md").write_text("# Where they came from\n", encoding="utf-8")
    first = dateline("ingest", folder, "--store", file)
    assert (first.exit_code, first.stdout) == (
        0,
        "5 read: 5 created, 0 replaced, 0 unchanged, 1 skipped, 0 refused\n",
    )
    assert "NOTES.md: not a kind of file" in first.stderr
    store = open_store(str(file))
    before = store.generation()
    given = {path.stem: json.loads(path.read_text("utf-8")) for path in SEEDS.glob("*.json")}
    for name, known in given.items():
        found = store.get(name)
        assert found is not None
        assert found.raw.text == (SEEDS / f"{name}.txt").read_text("utf-8")
        assert found.raw.published == known.get("published")
    second = dateline("ingest", folder, "--store", f"sqlite:///{file}")
    assert second.stdout == "5 read: 0 created, 0 replaced, 5 unchanged, 1 skipped, 0 refused\n"
    assert store.generation() == before
    store.close()


def test_refused_lines_are_named_and_harm_nothing_that_is_stored(tmp_path: Path) -> None:
    file, news = tmp_path / "store.sqlite", tmp_path / "news.jsonl"
    rows = [
        {"id": "a", "text": "It rained in Oslo on 3 May 2021.", "published": "2021-05-04"},
        {"id": "a", "text": "Something else.", "published": "2021-05-04"},
        {"id": "year-0", "text": "It rained.", "published": "0000-05-04"},
        {"id": "year-10000", "text": "It rained.", "published": "10000-05-04"},
        {"id": "reversed", "text": "It rained.", "published": "2021-05-04/2021-05-01"},
        {"id": "nowhere", "text": "It rained.", "published": "2021-05-04", "timezone": "Mars/Olympus"},
        {"id": "slash/id", "text": "It rained.", "published": "2021"},
    ]
    news.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    done = dateline("ingest", news, "--store", file)
    assert done.exit_code == 1
    assert done.stdout == "2 read: 2 created, 0 replaced, 0 unchanged, 0 skipped, 5 refused\n"
    assert [line.split(f"{news}:")[1].split(":")[0] for line in done.stderr.splitlines()] == ["2", "3", "4", "5", "6"]
    ids = stored_ids(file)
    assert len(ids) == 2
    assert "a" in ids
    again = dateline("ingest", news, "--store", file)
    assert again.stdout == "2 read: 0 created, 0 replaced, 2 unchanged, 0 skipped, 5 refused\n"


def test_a_run_that_was_killed_is_resumed_exactly(tmp_path: Path) -> None:
    file, news = tmp_path / "store.sqlite", tmp_path / "news.jsonl"
    rows = (
        {"id": f"n{n}", "text": f"On {1 + n % 28} May 2021 ship {n} left Oslo.", "published": "2021-06"}
        for n in range(600)
    )
    news.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    with subprocess.Popen([*PROGRAM, "ingest", str(news), "--store", str(file)], stdout=subprocess.PIPE) as run:
        while run.poll() is None and not _some_stored(file):
            time.sleep(0.05)
        os.kill(run.pid, signal.SIGKILL)
    some = len(stored_ids(file))
    assert some > 0
    done = dateline("ingest", news, "--store", file)
    assert done.stdout == (f"600 read: {600 - some} created, 0 replaced, {some} unchanged, 0 skipped, 0 refused\n")
    store = open_store(str(file))
    articles = store.read_articles(f"n{n}" for n in range(600))
    assert store.timeline(TimelineQuery(limit=100_000)).events == unified_timeline(articles)
    store.close()


def _some_stored(file: Path) -> bool:
    import sqlite3

    try:
        with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as connection:
            return bool(connection.execute("SELECT count(*) > 100 FROM articles").fetchone()[0])
    except sqlite3.Error:
        return False


def test_several_workers_store_what_one_does(tmp_path: Path) -> None:
    told = "The port of Riga{} was closed on {} May 2021.\n" + "Nothing else was told of it that week. " * 150
    rows = [{"id": f"a{at}", "text": told.format(at % 5, at % 28 + 1)} for at in range(100)]
    file = tmp_path / "rows.jsonl"
    file.write_text("\n".join(json.dumps(row) for row in [*rows, rows[0]]), encoding="utf-8")
    pages = []
    for workers in ("1", "3"):
        store = tmp_path / f"{workers}.sqlite"
        done = dateline("ingest", file, SEEDS, "--store", store, "--workers", workers)
        assert done.stdout.startswith("106 read: 105 created, 0 replaced, 1 unchanged")
        opened = open_store(str(store))
        pages.append(opened.timeline(TimelineQuery(limit=1000)).events)
        opened.close()
    assert pages[0] == pages[1] != ()


@pytest.mark.parametrize("stage", ["lines", "timexes", "events"])
def test_show_prints_each_stage_for_people(stage: str, tmp_path: Path) -> None:
    file = tmp_path / "bridge.txt"
    file.write_text("Bridge closed\n\nThe old bridge of Riga closed on 3 May 2021.\n", encoding="utf-8")
    done = dateline("show", file, "--stage", stage)
    assert (done.exit_code, done.stderr) == (0, "")
    assert "3 May 2021" in done.stdout
    assert "\x1b[" not in done.stdout
    assert dateline("show", tmp_path / "absent").exit_code == 2


def test_openapi_prints_the_document() -> None:
    assert "/timeline" in json.loads(dateline("openapi").stdout)["paths"]
