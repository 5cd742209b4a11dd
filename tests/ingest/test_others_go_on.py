"""Whatever one item or file raises, the others are read, and it is named with where it stands."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from api.cli import program
from api.ingest.reading import READERS
from api.store.protocol import Put
from api.store.sqlite import SqliteStore
from timeline.model import Article

TEXT = "The old bridge of Riga closed on 3 May 2021."
GOOD = b'{"id": "good", "text": "It rained."}'
Ids = Callable[..., list[str]]
Told = Callable[[Path], dict[str, str]]


@pytest.mark.parametrize(
    "bad",
    [
        b'{"id": "x", "text": 5}',
        b'{"id": "x", "text": "a\\ud800"}',
        b'{"id": "x", "text": "\xff"}',
        b'{"id": "x", text: no}',
        b'{"id": "x", "text": "a\\qb"}',
        b"[" * 5000 + b"]" * 5000,
        b'"}]{["',
        b"7",
        b"nonsense",
        b"",
    ],
)
def test_a_bad_element_of_an_array_loses_no_other(tmp_path: Path, ids: Ids, passed: Told, bad: bytes) -> None:
    file = tmp_path / "rows.json"
    file.write_bytes(b"[" + b", ".join([GOOD, bad, GOOD.replace(b"good", b"too")]) + b"]")
    assert ids(file) == ["good", "too"]
    assert list(passed(file)) == ["[1]"]


def test_an_array_that_was_cut_off_gives_what_came_before(tmp_path: Path, ids: Ids, passed: Told) -> None:
    file = tmp_path / "rows.json"
    file.write_bytes(b"[" + b",\n".join([GOOD, GOOD.replace(b"good", b"too"), GOOD[:-6]]))
    assert ids(file) == ["good", "too"]
    assert list(passed(file)) == ["[2]"]


def test_a_bad_member_of_a_zip_loses_no_other(tmp_path: Path, ids: Ids, passed: Told) -> None:
    names = ["a.txt", "b.txt", "c.txt", "d.txt", "e.txt", "f.txt"]
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            archive.writestr(name, TEXT * 20)
        archive.writestr("e.json", b" " * 11 * 2**20)
        archive.writestr("inner.zip", _zip_of("inside.txt"))
        archive.writestr("twice.txt.gz", gzip.compress(gzip.compress(TEXT.encode())))
        infos = {info.filename: info for info in archive.infolist()}
    data = bytearray(packed.getvalue())
    data[infos["b.txt"].header_offset : infos["b.txt"].header_offset + 4] = b"XXXX"
    body = infos["c.txt"].header_offset + 30 + len("c.txt")
    data[body : body + 12] = b"\xff" * 12
    method = data.rindex(b"d.txt") - 46 + 10  # of the central directory's entry
    data[method : method + 2] = b"\x63\x00"
    (tmp_path / "all.zip").write_bytes(data)
    assert ids(tmp_path / "all.zip") == ["a", "f"]
    told = passed(tmp_path / "all.zip")
    assert set(told) == {"!b.txt", "!c.txt", "!d.txt", "!e.txt", "!inner.zip", "!twice.txt.gz"}
    assert "the JSON file beside it" in told["!e.txt"]
    assert "zip file inside" in told["!inner.zip"]
    assert "packed twice" in told["!twice.txt.gz"]


def _zip_of(name: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(name, TEXT)
    return packed.getvalue()


def test_a_zip_whose_names_are_no_text_is_named(tmp_path: Path, ids: Ids, passed: Told) -> None:
    data = _zip_of("naïve.txt").replace("ï".encode(), b"\xff\xff")
    (tmp_path / "all.zip").write_bytes(data)
    (tmp_path / "good.txt").write_text(TEXT, encoding="utf-8")
    assert ids(tmp_path) == ["good"]
    assert list(passed(tmp_path)) == ["/all.zip"]


def test_a_damaged_member_of_gzip_costs_its_own_lines(tmp_path: Path, ids: Ids, passed: Told) -> None:
    parts = [b"".join(b'{"id": "%d-%d", "text": "It rained."}\n' % (at, line) for line in range(50)) for at in range(3)]
    members = [gzip.compress(part) for part in parts]
    members[1] = members[1][:40] + b"\xff" * 60 + members[1][100:]
    (tmp_path / "rows.jsonl.gz").write_bytes(b"".join(members))
    found = ids(tmp_path / "rows.jsonl.gz")
    assert {name[0] for name in found} >= {"0", "2"}
    assert len([name for name in found if name[0] in "02"]) == 100
    assert "damaged" in passed(tmp_path / "rows.jsonl.gz")[""]


def test_a_text_that_was_packed_and_cut_is_not_taken_for_the_whole(tmp_path: Path, passed: Told) -> None:
    (tmp_path / "a.txt.gz").write_bytes(gzip.compress((TEXT * 100).encode())[:-9])
    assert "damaged" in passed(tmp_path / "a.txt.gz")[""]


def test_zeros_behind_gzip_are_no_damage(tmp_path: Path, ids: Ids) -> None:
    (tmp_path / "a.txt.gz").write_bytes(gzip.compress(TEXT.encode()) + b"\0" * 512)
    assert ids(tmp_path / "a.txt.gz") == ["a"]


@pytest.mark.parametrize(
    "stamp", ["0000-00-00", "Mon, 99 Zzz 99999 99:99:99 +9999", "-1", "9" * 400, "2021-05-04T10:00:00+99:99", "\u0669"]
)
def test_an_odd_stamp_loses_no_item_of_a_feed(tmp_path: Path, ids: Ids, passed: Told, stamp: str) -> None:
    item = "<item><guid>{}</guid><pubDate>{}</pubDate><description>It rained.</description></item>"
    items = item.format("odd", stamp) + item.format("good", "Tue, 04 May 2021 23:30:00 +0300")
    (tmp_path / "a.rss").write_text(f'<rss version="2.0"><channel>{items}</channel></rss>', encoding="utf-8")
    assert "good" in ids(tmp_path / "a.rss")
    assert len(ids(tmp_path / "a.rss")) + len(passed(tmp_path / "a.rss")) == 2


@pytest.mark.parametrize("name", ["a.rss", "a.json", "a.jsonl", "a.warc", "a.zip", "a.txt"])
@pytest.mark.parametrize("error", [IndexError("out of range"), OverflowError(), MemoryError(), ValueError("x")])
def test_whatever_a_reader_raises_the_other_files_are_read(
    tmp_path: Path, ids: Ids, passed: Told, monkeypatch: pytest.MonkeyPatch, name: str, error: Exception
) -> None:
    def fail(_: object) -> None:
        raise error

    (tmp_path / name).write_bytes(_zip_of("a.txt") if name == "a.zip" else b"[something]")
    (tmp_path / "good.html").write_text("<html><body><p>It rained.</p></body></html>", encoding="utf-8")
    html = next(reader for reader in READERS if reader.__name__.endswith("html"))
    for reader in READERS:
        if reader is not html:
            monkeypatch.setattr(reader, "read", fail)
    assert ids(tmp_path) == ["good"]
    (told,) = passed(tmp_path).values()
    assert type(error).__name__ not in told
    assert len(told.splitlines()) == 1


def test_an_article_that_cannot_be_stored_loses_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put = SqliteStore.put

    def failing(self: SqliteStore, articles: list[Article]) -> tuple[Put, ...]:
        if any(article.id == "a50" for article in articles):
            raise OverflowError("date value out of range")
        return put(self, articles)

    monkeypatch.setattr(SqliteStore, "put", failing)
    rows = [{"id": f"a{at}", "text": "It rained in Oslo on 3 May 2021."} for at in range(100)]
    (tmp_path / "rows.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    store = str(tmp_path / "store.sqlite")
    done = CliRunner().invoke(program, ["ingest", str(tmp_path / "rows.jsonl"), "--store", store])
    assert done.exit_code == 1
    assert done.stdout == "99 read: 99 created, 0 replaced, 0 unchanged, 0 skipped, 1 refused\n"
    assert "rows.jsonl:51: cannot be stored" in done.stderr
