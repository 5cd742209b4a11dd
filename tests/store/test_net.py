"""Whatever one article raises while it is brought into the timeline, it alone is refused."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from api.cli import program
from api.store.check import faults_of
from api.store.opening import open_store
from api.store.protocol import ArticleQuery, DamagedError, StoreError, TimelineQuery
from api.store.sqlite import SqliteStore
from timeline.model import Article
from timeline.pipeline import read_raw, unified_timeline

CURSE = "accursed"
STAGES = (
    ("api.store.arrivals", "numbered_keys"),
    ("api.store.arrivals", "fingerprint_of"),
    ("api.store.event_rows", "build_event"),
    ("api.store.event_rows", "pack_event"),
    ("api.store.article_rows", "pack_read"),
)
"""A function of each stage that an article passes on its way into the timeline."""


@pytest.fixture(params=STAGES, ids=[name for _, name in STAGES])
def failing(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make one stage raise for whatever tells of a curse, as a fault of the program would."""
    module, name = request.param
    break_stage(monkeypatch, module, name)


def break_stage(monkeypatch: pytest.MonkeyPatch, module: str, name: str, curse: str = CURSE) -> None:
    whole: Callable[..., Any] = getattr(import_module(module), name)

    def broken(*given: object, **named: object) -> object:
        if curse in repr(given):
            raise OverflowError("date value out of range")
        return whole(*given, **named)

    monkeypatch.setattr(f"{module}.{name}", broken)


def cursed(name: str, day: int = 3) -> Article:
    text = f"On {day} May 2021 in Lisbon the {CURSE} harbour bridge was opened by the mayor, officials said."
    return Article(id=name, text=text, published="2021-05-28")


def stored(store: SqliteStore) -> list[str]:
    return sorted(head.id for head in store.list_articles(ArticleQuery(limit=1000)).articles)


def told(articles: Sequence[Article]) -> object:
    return unified_timeline([read_raw(one) for one in articles])


@pytest.mark.usefixtures("failing")
def test_of_a_batch_only_what_fails_is_refused_and_nothing_of_it_is_kept(
    store: SqliteStore, make_article: Callable[[int], Article], tmp_path: Path
) -> None:
    good = [make_article(number) for number in range(12)]
    given = [cursed("x1"), *good[:5], cursed("x2"), cursed("x3"), *good[5:]]
    outcomes = {put.id: put for put in store.put(given)}
    assert [name for name, put in outcomes.items() if put.outcome == "refused"] == ["x1", "x2", "x3"]
    assert all("log has the cause" in (outcomes[name].reason or "") for name in ("x1", "x2", "x3"))
    assert stored(store) == sorted(one.id for one in good)
    assert store.timeline(TimelineQuery(limit=1000)).events == told(good)
    store.close()
    assert list(faults_of(tmp_path / "store.sqlite")) == []


def test_two_that_cannot_be_compared_are_both_stored_and_told_apart(
    store: SqliteStore, make_article: Callable[[int], Article], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    break_stage(monkeypatch, "api.store.linking", "strength")
    given = [cursed("x1"), *(make_article(number) for number in range(12)), cursed("x2", day=4)]
    assert {put.outcome for put in store.put(given)} == {"created"}
    events = store.timeline(TimelineQuery(limit=1000)).events
    telling = [{mention.article for mention in event.mentions} for event in events if CURSE in event.text]
    assert telling == [{"x1"}, {"x2"}]
    store.close()
    assert list(faults_of(tmp_path / "store.sqlite")) == []


@pytest.mark.parametrize(("module", "name"), STAGES, ids=[name for _, name in STAGES])
def test_what_is_stored_can_be_replaced_and_deleted_though_merging_fails_on_it(
    module: str,
    name: str,
    store: SqliteStore,
    make_article: Callable[[int], Article],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    good = [make_article(number) for number in range(6)]
    store.put([*good, cursed("x1"), cursed("x2"), cursed("x3", day=4)])
    break_stage(monkeypatch, module, name)
    monkeypatch.setattr("api.store.merging.numbered_keys", import_module("api.store.arrivals").numbered_keys)
    changed = Article(id="x1", text="On 7 May 2021 a tunnel closed in Oslo.", published="2021-05-28")
    assert store.put_one(changed)[0].outcome == "replaced"
    assert store.delete("x2")
    found = store.get("x1")
    assert found is not None
    assert found.raw == changed
    assert stored(store) == sorted([*(one.id for one in good), "x1", "x3"])
    store.close()
    assert list(faults_of(tmp_path / "store.sqlite")) == []


@pytest.mark.usefixtures("failing")
def test_writes_that_share_a_commit_do_not_fail_with_one_of_them(
    store: SqliteStore, make_article: Callable[[int], Article]
) -> None:
    outcomes: dict[str, str] = {}

    def put(article: Article) -> None:
        (outcome,) = store.put([article])
        outcomes[article.id] = outcome.outcome

    given = [make_article(1), cursed("x1"), make_article(2), cursed("x2"), make_article(3)]
    threads = [threading.Thread(target=put, args=(one,)) for one in given]
    with store._writer._lock:  # noqa: SLF001  (so that all of them wait for the same commit)
        for thread in threads:
            thread.start()
        while len(store._writer._waiting) < len(given):  # noqa: SLF001
            pass
    for thread in threads:
        thread.join()
    assert outcomes == {"a1": "created", "x1": "refused", "a2": "created", "x2": "refused", "a3": "created"}
    assert stored(store) == ["a1", "a2", "a3"]


def test_a_full_disk_for_one_write_is_none_for_those_that_wait_with_it(
    store: SqliteStore, make_article: Callable[[int], Article]
) -> None:
    store.put([make_article(0)])
    writer = store._connections.writer  # noqa: SLF001
    pages = writer.execute("PRAGMA page_count").fetchone()[0]
    writer.execute(f"PRAGMA max_page_count = {pages + 60}")
    outcomes: dict[str, object] = {}
    large = Article(id="large", text="\n".join(f"On 3 May 2021 ship {n} left {n * 7919}." for n in range(2_000)))

    def put(article: Article) -> None:
        try:
            outcomes[article.id] = store.put([article])[0].outcome
        except StoreError as error:
            outcomes[article.id] = str(error)

    given = [make_article(1), large, make_article(2)]
    threads = [threading.Thread(target=put, args=(one,)) for one in given]
    with store._writer._lock:  # noqa: SLF001
        for thread in threads:
            thread.start()
        while len(store._writer._waiting) < len(given):  # noqa: SLF001
            pass
    for thread in threads:
        thread.join()
    assert (outcomes["a1"], outcomes["a2"]) == ("created", "created")
    assert "full" in str(outcomes["large"])
    assert stored(store) == ["a0", "a1", "a2"]


@pytest.mark.usefixtures("failing")
def test_ingest_stores_the_others_of_a_batch_and_names_what_fails(tmp_path: Path) -> None:
    folder, file = tmp_path / "given", tmp_path / "store.sqlite"
    folder.mkdir()
    for number in range(4):
        text = f"On {number + 1} May 2021 a bridge opened in Riga."
        (folder / f"good{number}.txt").write_text(text, encoding="utf-8")
    for name in ("x1", "x2"):
        (folder / f"{name}.txt").write_text(f"The {cursed(name).text}", encoding="utf-8")
    arguments = ["ingest", str(folder), "--store", str(file), "--workers", "1"]
    result = CliRunner().invoke(program, arguments, prog_name="dateline")
    assert result.exit_code == 1, result.output
    assert "x2.txt: cannot be brought into the timeline" in result.stderr
    assert "(date value out of range, test_net.py:" in result.stderr
    assert "Traceback" not in result.stderr
    store = open_store(str(file))
    assert {f"good{number}" for number in range(4)} <= set(stored(store))
    store.close()


def test_an_older_programs_articles_are_read_anew_though_merging_fails_on_one(
    tmp_path: Path, make_article: Callable[[int], Article], monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "store.sqlite"
    modules = ("api.store.sqlite", "api.store.writing")
    for module in modules:
        monkeypatch.setattr(f"{module}.reader_version", lambda: b"an older one")
    old = SqliteStore(file)
    given = [make_article(number) for number in range(5)]
    old.put([*given, cursed("x1")])
    old.close()
    for module in modules:
        monkeypatch.setattr(f"{module}.reader_version", lambda: b"a newer one")
    break_stage(monkeypatch, "api.store.event_rows", "build_event")
    store = open_store(str(file))
    assert store.ready()
    assert stored(store) == [*(one.id for one in given), "x1"]
    assert store.get("x1") is not None
    assert len(store.timeline(TimelineQuery(limit=1000)).events) > 0
    store.close()


def test_a_damaged_row_is_the_stores_fault_and_loses_no_other_article_of_a_batch(
    store: SqliteStore,
) -> None:
    store.put([cursed("x1")])
    store._connections.writer.execute("UPDATE mentions SET data = x'c1'")  # noqa: SLF001
    store._memory.forget()  # noqa: SLF001
    good = [Article(id=name, text=f"On 9 August 1998 {name} sank.", published="1998-08-10") for name in ("Ada", "Eva")]
    outcomes = store.put([good[0], cursed("x2"), good[1]])
    assert [put.outcome for put in outcomes] == ["created", "refused", "created"]
    assert "damaged" in (outcomes[1].reason or "")
    with pytest.raises(DamagedError, match="dateline check"):
        store.put_one(cursed("x3"))
