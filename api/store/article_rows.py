"""Rows of articles: as given, as read, and the words and tags they are found by."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

import msgspec
from msgspec import Struct

from api.store.positions import article_position, span_class
from api.store.protocol import ArticleHead, DamagedError, StoredArticle
from api.store.records import head_of, pack_head, pack_raw, pack_read, unpack_head, unpack_raw, unpack_read
from api.store.search import tag
from timeline.model import Article, ReadArticle

_SHOWN = ("title", "body")


class Key(Struct, frozen=True):
    """What tells whether a stored article is the one given: its row's number, and digests of content and reader."""

    number: int
    digest: bytes
    reader: bytes
    version: str


def find(connection: sqlite3.Connection, article: str) -> Key | None:
    """Return the key of a stored article, None where there is none of that id."""
    row = connection.execute("SELECT number, digest, reader, head FROM articles WHERE id = ?", (article,)).fetchone()
    return Key(row[0], row[1], row[2], unpack_head(row[3]).version) if row else None


def insert(
    connection: sqlite3.Connection, raw: Article, read: ReadArticle, digest: bytes, reader: bytes
) -> tuple[int, ArticleHead]:
    """Return the number and the head of an article that is stored anew."""
    head = head_of(read, digest, reader)
    position = _free_position(connection, article_position(read.published, digest))
    latest = read.published.latest
    added = connection.execute(
        "INSERT INTO articles (id, digest, reader, position, latest, source, head) VALUES (?, ?, ?, ?, ?, ?, ?)"
        " RETURNING number",
        (raw.id, digest, reader, position, latest and latest.isoformat(), read.source or None, pack_head(head)),
    )
    number = int(added.fetchone()[0])
    connection.execute("INSERT INTO article_data VALUES (?, ?, ?)", (number, pack_raw(raw), pack_read(read)))
    connection.execute(
        "INSERT INTO article_words (rowid, words, tags) VALUES (?, ?, ?)", (position, _words(read), _tags(read))
    )
    return number, head


def remove_data(connection: sqlite3.Connection, number: int) -> None:
    """Take away what is largest of an article: on a full disk, the rest of its removal finds room in that."""
    connection.execute("DELETE FROM article_data WHERE number = ?", (number,))


def remove(connection: sqlite3.Connection, number: int) -> None:
    """Take an article away."""
    remove_data(connection, number)
    (position,) = connection.execute("DELETE FROM articles WHERE number = ? RETURNING position", (number,)).fetchone()
    connection.execute("DELETE FROM article_words WHERE rowid = ?", (position,))


def load(connection: sqlite3.Connection, article: str) -> StoredArticle | None:
    """Return one article, None where there is none of that id."""
    row = connection.execute(
        "SELECT a.head, d.raw, d.read FROM articles a LEFT JOIN article_data d USING (number) WHERE a.id = ?",
        (article,),
    ).fetchone()
    return StoredArticle(unpack_head(row[0]), unpack_raw(row[1]), unpack_read(row[2])) if row else None


def load_raw(connection: sqlite3.Connection, numbers: Iterable[int]) -> list[Article]:
    """Return the articles of these numbers as they were given, without those that are gone."""
    sql = "SELECT raw FROM article_data WHERE number = ?"
    rows = (connection.execute(sql, (number,)).fetchone() for number in numbers)
    return [unpack_raw(row[0]) for row in rows if row]


def load_read(connection: sqlite3.Connection, articles: Iterable[str]) -> tuple[ReadArticle, ...]:
    """Return the articles of these ids as they were read, without those that are not stored."""
    sql = "SELECT read FROM article_data JOIN articles USING (number) WHERE id = ?"
    rows = (connection.execute(sql, (article,)).fetchone() for article in articles)
    return tuple(unpack_read(row[0]) for row in rows if row)


def heads(connection: sqlite3.Connection, articles: set[str]) -> dict[str, ArticleHead]:
    """Return the heads of these articles by id."""
    asked = msgspec.json.encode(list(articles)).decode()
    rows = connection.execute("SELECT head FROM json_each(?) CROSS JOIN articles ON articles.id = value", (asked,))
    found = [unpack_head(head) for (head,) in rows]
    if len(found) != len(articles):
        raise DamagedError("rows of an article are missing")
    return {head.id: head for head in found}


def _words(read: ReadArticle) -> str:
    lines = (read.text[line.start : line.end] for line in read.lines if line.kind in _SHOWN)
    return "\n".join((read.title or "", *lines))


def _tags(read: ReadArticle) -> str:
    tags = [tag("s", read.source)] if read.source else []
    if read.published.earliest:
        tags.append(f"p{span_class(read.published.earliest, read.published.latest)}")
    return " ".join(tags)


def _free_position(connection: sqlite3.Connection, position: int) -> int:
    taken = "SELECT 1 FROM articles WHERE position = ?"
    while connection.execute(taken, (position,)).fetchone():
        position += 1
    return position
