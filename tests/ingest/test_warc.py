"""A record of a crawl that is cut or mislabelled is named, and every other record is read."""

from __future__ import annotations

import gzip
import os
from collections.abc import Callable
from pathlib import Path

import pytest

PAGE = b"<!DOCTYPE html><html><body><p>The old bridge of Riga closed on 3 May 2021.</p></body></html>"
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
Ids = Callable[..., list[str]]
Told = Callable[[Path], dict[str, str]]


def record(name: str, block: bytes = HEAD + b"\r\n" + PAGE, **fields: str) -> bytes:
    """Return one record; a field that is empty is left out."""
    known = {
        "WARC-Type": "response",
        "WARC-Record-ID": f"<urn:uuid:{name}>",
        "WARC-Target-URI": f"https://a.example/{name}",
        "Content-Type": "application/http; msgtype=response",
        "Content-Length": str(len(block)),
    } | {field.replace("_", "-"): value for field, value in fields.items()}
    lines = [b"WARC/1.0", *(f"{field}: {value}".encode() for field, value in known.items() if value)]
    return b"\r\n".join(lines) + b"\r\n\r\n" + block + b"\r\n\r\n"


GOOD = [record("a"), record("b"), record("c")]
LENGTH = len(HEAD + b"\r\n" + PAGE)
BROKEN = {
    "too long by a few bytes": (record("x", Content_Length=str(LENGTH + 9)), "Content-Length is not that"),
    "long enough to swallow the next record": (record("x", Content_Length=str(LENGTH + 300)), "Content-Length is not"),
    "longer than the file": (record("x", Content_Length=str(LENGTH + 5000)), "Content-Length is not that"),
    "longer than any page": (record("x", Content_Length=str(10**9)), "longer than"),
    "too short": (record("x", Content_Length=str(LENGTH - 40)), "Content-Length is not that"),
    "zero": (record("x", Content_Length="0"), "Content-Length is not that"),
    "negative": (record("x", Content_Length="-5"), "Content-Length is missing or no number"),
    "no number": (record("x", Content_Length="many"), "Content-Length is missing or no number"),
    "none": (record("x", Content_Length=""), "Content-Length is missing or no number"),
    "of no type": (record("x", WARC_Type=""), "WARC-Type is ''"),
    "of an unknown type": (record("x", WARC_Type="answer"), "WARC-Type is 'answer'"),
    "cut in its block": (record("x")[:-60], "Content-Length is not that"),
    "cut in its fields": (record("x")[:70], ""),
    "no HTTP": (record("x", b"\x16\x03\x01 a handshake"), "no answer over HTTP"),
    "without a block": (record("x", b""), "no answer over HTTP"),
    "with a status that is none": (record("x", b"HTTP/1.1 fine\r\n\r\n" + PAGE), "no answer over HTTP"),
    "not as compressed as it says": (record("x", HEAD + b"Content-Encoding: gzip\r\n\r\n" + PAGE), "gzip"),
    "of an odd compression": (record("x", HEAD + b"Content-Encoding: zstd\r\n\r\n" + PAGE), "broken record"),
    "in pieces that are none": (record("x", HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n" + PAGE), "chunk"),
}


@pytest.mark.parametrize("fault", BROKEN)
@pytest.mark.parametrize("place", [0, 1, 3])
def test_a_broken_record_is_named_and_the_others_are_read(
    tmp_path: Path, ids: Ids, passed: Told, fault: str, place: int
) -> None:
    broken, reason = BROKEN[fault]
    file = tmp_path / "crawl.warc"
    file.write_bytes(b"".join([*GOOD[:place], broken, *GOOD[place:]]))
    assert ids(file) == [f"https://a.example/{name}" for name in "abc"]
    ((where, told),) = passed(file).items()
    assert where.startswith("#")
    assert reason in told or "cut off" in told or "no end" in told
    assert "Error" not in told


def test_a_page_of_a_broken_record_never_holds_another_record(tmp_path: Path, ids: Ids) -> None:
    file = tmp_path / "crawl.warc"
    file.write_bytes(record("x", Content_Length=str(LENGTH + 300)) + GOOD[0])
    assert ids(file) == ["https://a.example/a"]


def test_a_page_that_quotes_a_record_stays_whole(tmp_path: Path, ids: Ids) -> None:
    file = tmp_path / "crawl.warc"
    file.write_bytes(record("outer", HEAD + b"\r\n<pre>" + GOOD[0] + b"</pre>") + GOOD[1])
    assert ids(file) == ["https://a.example/outer", "https://a.example/b"]


def test_records_are_found_wherever_they_stand_in_what_is_read_at_once(tmp_path: Path, ids: Ids) -> None:
    file = tmp_path / "crawl.warc"
    many = [record(str(at), HEAD + b"\r\n" + PAGE + b"<!-- " + b"x" * (at * 977 % 9000) + b" -->") for at in range(300)]
    file.write_bytes(b"".join(many))
    assert ids(file) == [f"https://a.example/{at}" for at in range(300)]
    file.write_bytes(b"WARC/1.1 rubbish before the first record\r\n" + b"\r\nand between\r\n".join(many))
    assert ids(file) == [f"https://a.example/{at}" for at in range(300)]


@pytest.mark.parametrize(
    ("damage", "place"), [("cut", 0), ("cut", 2), ("overwritten", 0), ("overwritten", 1), ("without a head", 1)]
)
def test_a_damaged_member_of_gzip_costs_its_own_record(
    tmp_path: Path, ids: Ids, passed: Told, damage: str, place: int
) -> None:
    large = [
        record(name, HEAD + b"\r\n" + PAGE + b"<!--" + os.urandom(3000).hex().encode() + b"-->") for name in "abcd"
    ]
    members = [gzip.compress(one) for one in large]
    broken = members[place]
    members[place] = {
        "cut": broken[:-900],
        "overwritten": broken[:900] + b"\xff" * 400 + broken[1300:],
        "without a head": broken[10:],
    }[damage]
    file = tmp_path / "crawl.warc.gz"
    file.write_bytes(b"".join(members))
    assert ids(file) == [f"https://a.example/{name}" for at, name in enumerate("abcd") if at != place]
    assert "damaged" in passed(file)[""]


def test_a_file_cut_off_gives_the_records_before(tmp_path: Path, ids: Ids, passed: Told) -> None:
    (tmp_path / "a.warc").write_bytes(b"".join(GOOD)[:-50])
    assert ids(tmp_path / "a.warc") == ["https://a.example/a", "https://a.example/b"]
    assert passed(tmp_path / "a.warc") == {"#https://a.example/c": "broken record: cut off"}
    (tmp_path / "b.warc.gz").write_bytes(b"".join(map(gzip.compress, GOOD))[:-50])
    assert ids(tmp_path / "b.warc.gz") == ["https://a.example/a", "https://a.example/b"]
    assert "damaged" in passed(tmp_path / "b.warc.gz")[""]


def test_records_of_other_kinds_are_passed_over_without_a_word(tmp_path: Path, ids: Ids, passed: Told) -> None:
    kinds = ("warcinfo", "request", "metadata", "revisit", "resource", "conversion")
    others = [record(kind, b"name: value\r\n", WARC_Type=kind) for kind in kinds]
    (tmp_path / "a.warc").write_bytes(b"".join([*others, GOOD[0]]))
    assert ids(tmp_path / "a.warc") == ["https://a.example/a"]
    assert passed(tmp_path / "a.warc") == {}


def test_lines_may_end_without_carriage_returns(tmp_path: Path, ids: Ids) -> None:
    fields, _, block = record("x").partition(b"\r\n\r\n")
    (tmp_path / "a.warc").write_bytes(fields.replace(b"\r\n", b"\n") + b"\n\n" + block)
    assert ids(tmp_path / "a.warc") == ["https://a.example/x"]
