"""Every kind of file gives its articles; what gives none is named with its reason."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from pathlib import Path

import pytest
from fastwarc.warc import WarcRecord, WarcRecordType

from api.ingest.finding import article_id, expand
from api.ingest.reading import read_file
from api.ingest.source import Given, Item, Passed
from timeline.model import Article

TEXT = "The old bridge of Riga closed on 3 May 2021.\nA new one opens next year."
PAGE = f"<!DOCTYPE html><html><head><title>Bridge</title></head><body><article><p>{TEXT}</p></article></body></html>"
RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Harbour Post</title><language>en-GB</language>
<item><title>Bridge &amp; ferry</title><link>https://post.example/bridge</link><guid>post-1</guid>
<pubDate>Tue, 04 May 2021 23:30:00 +0300</pubDate><description>The old bridge closed.</description>
<content:encoded><![CDATA[<p>The old bridge closed <b>on Monday</b>.</p><script>x()</script><p>A new one
opens next year.</p>]]></content:encoded></item>
<item><title>Nothing to say</title><guid>post-2</guid></item></channel></rss>"""
ATOM = """<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Mail</title><id>f</id>
<entry><id>urn:mail:7</id><title>Flood</title><link href="https://mail.example/7"/>
<published>2021-05-04T08:00:00-05:00</published><summary>Water rose &lt; 2 m on Sunday.</summary></entry></feed>"""


def read(*paths: Path) -> list[Item]:
    return [item for found in expand([str(path) for path in paths]) for item in read_file(found)]


def articles(*paths: Path) -> list[Article]:
    items = read(*paths)
    assert all(isinstance(item, Given) for item in items), items
    return [item.article for item in items if isinstance(item, Given)]


def refusal(path: Path) -> str:
    (item,) = read(path)
    assert isinstance(item, Passed)
    assert item.refused
    return item.reason


def test_a_text_file_takes_what_the_json_file_beside_it_knows(tmp_path: Path) -> None:
    (tmp_path / "bridge.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "bridge.json").write_text('{"published": "2021-05-04", "source": "Harbour Post"}', encoding="utf-8")
    (tmp_path / "plain.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / ".hidden.txt").write_text(TEXT, encoding="utf-8")
    assert articles(tmp_path) == [
        Article(id="bridge", text=TEXT, published="2021-05-04", source="Harbour Post"),
        Article(id="plain", text=TEXT),
    ]


def test_a_fault_beside_a_text_is_named(tmp_path: Path) -> None:
    (tmp_path / "bridge.txt").write_text(TEXT, encoding="utf-8")
    for wrong, reason in (('{"publisher": "x"}', "publisher"), ("{", "not JSON"), ('{"title": 3}', "title")):
        (tmp_path / "bridge.json").write_text(wrong, encoding="utf-8")
        assert reason in refusal(tmp_path / "bridge.txt")


def test_pages_are_html_whatever_their_file_is_called(tmp_path: Path) -> None:
    for name in ("a.html", "b.htm", "c.txt", "d"):
        (tmp_path / name).write_text(PAGE, encoding="utf-8")
    found = articles(*(tmp_path / name for name in ("a.html", "b.htm", "c.txt", "d")))
    assert [(article.id, article.html, article.text) for article in found] == [(name, PAGE, None) for name in "abcd"]


def test_texts_are_decoded_as_browsers_do(tmp_path: Path) -> None:
    for name, data in {
        "utf8": "Zürich – 3 May".encode(),
        "latin": "Zürich – 3 May".encode("windows-1252"),
        "bom": "Zürich – 3 May".encode("utf-8-sig"),
        "wide": "Zürich – 3 May".encode("utf-16"),
    }.items():
        (tmp_path / f"{name}.txt").write_bytes(data)
    assert {article.text for article in articles(tmp_path)} == {"Zürich – 3 May"}


def test_each_line_of_json_lines_is_an_article_or_a_refusal(tmp_path: Path) -> None:
    file = tmp_path / "news.jsonl"
    lines = [
        b'\xef\xbb\xbf{"id": "a", "text": "It rained.", "dct": "2021-05-04", "more": [1]}',
        b"",
        b'{"lines": ["One.", "Two."], "id": 7}',
        b'{"text": "No id."}',
        b"{bad",
        b'{"id": "x"}',
        b'{"id": "x", "text": "a", "html": "b"}',
        b'{"id": "x", "text": 5}',
        b'{"id": "x", "text": "\xff"}',
        b'{"id": "x", "text": "a\\u0000b"}',
        b'{"id": "x", "text": "a\\ud800b"}',
        b'{"id": "", "text": "a"}',
        b"[" * 100_000,
        b'{"id": "long", "text": "' + b"9" * 2**20 + b'"}',
        b'{"id": "longer", "text": "' + b"9" * 11 * 2**20 + b'"}',
        b'{"id": "last", "text": "It stopped."}',
    ]
    file.write_bytes(b"\n".join(lines))
    given = {item.where: item.article for item in read(file) if isinstance(item, Given)}
    passed = {item.where: item.reason for item in read(file) if isinstance(item, Passed)}
    assert [article.id for article in given.values()] == ["a", "7", "news-4", "long", "last"]
    assert given[f"{file}:1"].published == "2021-05-04"
    assert given[f"{file}:3"].text == "One.\nTwo."
    reasons = {
        5: "not JSON",
        6: "exactly one of text and html",
        7: "exactly one of text and html",
        8: "text",
        9: "not UTF-8",
        10: "U+0000 at offset 1",
        11: "lone surrogate",
        12: "id must have",
        13: "Expected `object`",
        15: "longer than",
    }
    assert {int(where.rsplit(":", 1)[1]) for where in passed} == set(reasons)
    for number, reason in reasons.items():
        assert reason in passed[f"{file}:{number}"]


def test_a_json_file_holds_one_article_or_many(tmp_path: Path) -> None:
    (tmp_path / "one.json").write_text(json.dumps({"text": TEXT}), encoding="utf-8")
    (tmp_path / "two.json").write_text(json.dumps([{"text": TEXT}, {"id": "b", "text": TEXT}]), encoding="utf-8")
    assert [article.id for article in articles(tmp_path)] == ["one", "two-1", "b"]


def test_items_of_feeds_are_published_when_and_by_whom_the_feed_says(tmp_path: Path) -> None:
    (tmp_path / "post.rss").write_text(RSS, encoding="utf-8")
    (tmp_path / "mail.xml").write_text(ATOM, encoding="utf-8")
    mail, post, nothing = read(tmp_path)
    assert isinstance(mail, Given)
    assert mail.article == Article(
        id="urn:mail:7",
        text="Water rose < 2 m on Sunday.",
        title="Flood",
        url="https://mail.example/7",
        source="Mail",
        published="2021-05-04T08:00:00-05:00",
    )
    assert isinstance(post, Given)
    assert post.article == Article(
        id="post-1",
        text="The old bridge closed on Monday.\nA new one opens next year.",
        title="Bridge & ferry",
        url="https://post.example/bridge",
        source="Harbour Post",
        language="en-GB",
        published="2021-05-04T23:30:00+03:00",
    )
    assert isinstance(nothing, Passed)
    assert "no text" in nothing.reason
    (tmp_path / "other.xml").write_text("<a><b/></a>", encoding="utf-8")
    assert "not an RSS or Atom feed" in refusal(tmp_path / "other.xml")


def test_pages_of_a_crawl_are_called_by_their_address(tmp_path: Path) -> None:
    crawl = io.BytesIO()
    answers = {
        "https://a.example/1": ("200 OK", "text/html; charset=utf-8", PAGE),
        "https://a.example/2": ("404 Not Found", "text/html", PAGE),
        "https://a.example/3": ("200 OK", "image/png", "png"),
        "https://a.example/4": ("200 OK", "text/plain", TEXT),
    }
    for url, (status, kind, body) in answers.items():
        record = WarcRecord()
        record.init_headers(record_type=WarcRecordType.response)
        record.headers["WARC-Target-URI"] = url
        record.headers["Content-Type"] = "application/http; msgtype=response"
        record.set_bytes_content(f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n\r\n{body}".encode())
        record.write(crawl)
    (tmp_path / "crawl.warc").write_bytes(crawl.getvalue())
    (tmp_path / "crawl.warc.gz").write_bytes(gzip.compress(crawl.getvalue()))
    for name in ("crawl.warc", "crawl.warc.gz"):
        items = read(tmp_path / name)
        given = [item.article for item in items if isinstance(item, Given)]
        assert [(article.id, article.html, article.text) for article in given] == [
            ("https://a.example/1", PAGE, None),
            ("https://a.example/4", None, TEXT),
        ]
        assert [item.reason for item in items if isinstance(item, Passed) and not item.refused] == [
            "answered with 404",
            "not a page but image/png",
        ]


def test_a_broken_crawl_gives_reasons_and_no_article(tmp_path: Path) -> None:
    (tmp_path / "a.warc").write_bytes(b"WARC/1.0\r\nnothing that a record is made of\r\n\r\n" * 3)
    (tmp_path / "b.warc").write_bytes(b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999\r\n\r\nHTTP/1.1 200")
    assert "broken" in refusal(tmp_path / "a.warc") or "no page" in refusal(tmp_path / "a.warc")
    assert not any(isinstance(item, Given) for item in read(tmp_path / "b.warc"))


def test_gzip_and_zip_hold_the_same_files(tmp_path: Path) -> None:
    (tmp_path / "bridge.txt.gz").write_bytes(gzip.compress(TEXT.encode()))
    (tmp_path / "news.jsonl.gz").write_bytes(gzip.compress(b'{"id": "a", "text": "It rained."}\n' * 2))
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as packed:
        packed.writestr("b/plain.txt", TEXT)
        packed.writestr("b/bridge.txt", TEXT)
        packed.writestr("b/bridge.json", '{"published": "2021-05-04"}')
        packed.writestr("news.jsonl.gz", gzip.compress(b'{"id": "c", "text": "It rained."}'))
    assert [(article.id, article.published) for article in articles(tmp_path)] == [
        ("b/bridge", "2021-05-04"),
        ("b/plain", None),
        ("c", None),
        ("bridge", None),
        ("a", None),
        ("a", None),
    ]


def test_broken_and_endless_packing_is_refused_after_what_could_be_read(tmp_path: Path) -> None:
    lines = b"".join(b'{"id": "a%d", "text": "%s"}\n' % (n, str(n**900).encode()) for n in range(2, 400))
    packed = gzip.compress(lines)
    (tmp_path / "cut.jsonl.gz").write_bytes(packed[: len(packed) // 2])
    items = read(tmp_path / "cut.jsonl.gz")
    assert isinstance(items[0], Given)
    assert isinstance(items[-1], Passed)
    assert items[-1].refused
    (tmp_path / "bomb.jsonl.gz").write_bytes(gzip.compress(b" " * 64 * 2**20))
    assert "unpacks to more than" in refusal(tmp_path / "bomb.jsonl.gz")
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("bomb.txt", b" " * 64 * 2**20)
    assert "longer than" in refusal(tmp_path / "bomb.zip")
    (tmp_path / "not.zip").write_bytes(b"PK\x03\x04 and nothing that a zip file is made of")
    assert "broken" in refusal(tmp_path / "not.zip")


@pytest.mark.parametrize(("name", "data"), [("a.txt", b""), ("a.html", b" \n"), ("a.jsonl", b""), ("a.gz", b"")])
def test_an_empty_file_is_refused(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    assert refusal(tmp_path / name) == "empty"


def test_in_a_folder_other_files_are_skipped_and_by_name_they_are_texts(tmp_path: Path) -> None:
    (tmp_path / "notes.md").write_text(TEXT, encoding="utf-8")
    (skipped,) = read(tmp_path)
    assert isinstance(skipped, Passed)
    assert not skipped.refused
    assert [article.id for article in articles(tmp_path / "notes.md")] == ["notes"]


def test_what_stands_for_no_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="nothing"):
        expand([str(tmp_path / "nothing*.txt")])


def test_any_name_becomes_an_id_that_stays_and_differs() -> None:
    assert article_id("a1.b_c-d") == "a1.b_c-d"
    names = ["news/2021/7", "news-2021-7", "https://a.example/" + "x" * 300, "日本", "", "a b", "a\nb", "-a"]
    ids = [article_id(name) for name in names]
    assert len(set(ids)) == len(names)
    assert ids == [article_id(article_id(name)) for name in names]
    assert all(len(one) <= 128 for one in ids)
