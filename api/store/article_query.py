"""One page of the stored articles, newest first."""

from __future__ import annotations

import sqlite3

from api.store.cursor import Place, query_digest, read_cursor, write_cursor
from api.store.protocol import ArticleHead, ArticlePage, ArticleQuery, DamagedError
from api.store.records import unpack_head
from api.store.scan import ARTICLES, Wanted, positions
from api.store.search import conjunction, tag, tagged, worded


def answer(connection: sqlite3.Connection, query: ArticleQuery, secret: bytes) -> ArticlePage:
    """Return the page of a query. Raises QueryError where its cursor is not one of this store and query."""
    digest = query_digest(query)
    after = read_cursor(query.cursor, digest, secret) if query.cursor else None
    wanted = _wanted(query)
    found = positions(connection, ARTICLES, wanted, query.limit + 1, after)
    page = found[: query.limit]
    return ArticlePage(
        articles=tuple(_head_at(connection, position) for position in page),
        next=write_cursor(Place(digest, page[-1]), secret) if len(found) > query.limit else None,
    )


def _wanted(query: ArticleQuery) -> Wanted:
    words = worded(query.q) if query.q is not None else None
    source = tagged([tag("s", query.source)]) if query.source is not None else None
    return Wanted(
        match=conjunction((words, source)), start=query.published_from, end=query.published_to, descending=True
    )


def _head_at(connection: sqlite3.Connection, position: int) -> ArticleHead:
    row = connection.execute("SELECT head FROM articles WHERE position = ?", (position,)).fetchone()
    if row is None:
        raise DamagedError("rows of an article are missing")
    return unpack_head(row[0])
