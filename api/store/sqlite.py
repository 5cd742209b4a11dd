"""The embedded store: one SQLite file in WAL mode; what was acknowledged survives ``kill -9``."""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from api.store import article_query, article_rows, timeline_query
from api.store.connections import Connections
from api.store.derived import clear_derived, has_stale, reader_of, stale_articles
from api.store.event_rows import events_at
from api.store.faults import lasts, reading
from api.store.grouped import GroupedWriter
from api.store.memory import Memory
from api.store.migrate import migrate
from api.store.protocol import (
    ALWAYS,
    ArticleHead,
    ArticlePage,
    ArticleQuery,
    Condition,
    KeyedPage,
    Progress,
    Put,
    StoredArticle,
    StoreError,
    TimelinePage,
    TimelineQuery,
)
from api.store.reader import Reader, read_each, reader_version
from api.store.records import article_digest
from api.store.writing import Given, Writing
from timeline.merge.keys import MOST_CENTRES
from timeline.model import Article, Event, ReadArticle

T = TypeVar("T")

_REFRESHED_AT_ONCE = 100


class SqliteStore:
    """Articles and their timeline in one file, which is made where there is none. See ``Store`` for its methods.

    ``reader`` reads articles (a process pool's, for bulk work), ``most_centres`` bounds how many are compared (see
    ``timeline/merge/keys.py``; one file must always be given the same). Raises StoreError where the file cannot be
    opened, SchemaTooNewError where a newer program wrote it. ``refresh`` must run once before the timeline is whole
    after the program has changed.
    """

    def __init__(self, file: Path | str, *, reader: Reader = read_each, most_centres: int = MOST_CENTRES) -> None:
        self._name = str(file)
        self._reader = reader
        self._most_centres = most_centres
        self._failed: Callable[[sqlite3.Connection], object] | None = None
        self._connections = Connections(Path(file))
        try:
            read_only = self._connections.read_only
            migrate(self._connections.writer, self._name, read_only=read_only)
            self._secret, self._identity = _identify(self._connections.writer, read_only=read_only)
        except sqlite3.Error as error:
            self._connections.close()
            raise StoreError(f"store {file}: {error}") from error
        except StoreError:
            self._connections.close()
            raise
        self._memory = Memory()
        self._writer = GroupedWriter(self._connections, self._name, undone=self._memory.forget)

    def put(self, articles: Sequence[Article]) -> tuple[Put, ...]:
        """Return what became of each article, in their order."""
        given, stored = self._given(articles)
        if not any(isinstance(one.read, ReadArticle) for one in given):
            return tuple(map(_unwritten, given, stored))
        return self._write(lambda writing: writing.put(given), lambda writing: writing.put_apart(given), growing=True)

    def put_one(self, article: Article, condition: Condition = ALWAYS) -> tuple[Put, StoredArticle | None]:
        """Return what became of one article, and what is stored of it now."""
        given, _ = self._given([article])

        def told(writing: Writing, puts: Sequence[Put]) -> tuple[Put, StoredArticle | None]:
            return puts[0], writing.stored(puts[0])

        return self._write(
            lambda writing: told(writing, writing.put(given, condition)),
            lambda writing: told(writing, writing.put_apart(given, condition)),
            growing=True,
        )

    def get(self, article: str) -> StoredArticle | None:
        """Return one article, None where there is none of that id."""
        return self._ask(lambda connection: article_rows.load(connection, article))

    def delete(self, article: str, condition: Condition = ALWAYS) -> bool:
        """Return whether the article was there; its mentions leave the timeline with it."""
        return self._write(
            lambda writing: writing.delete(article, condition),
            lambda writing: writing.delete_and_rebuild(article, condition),
        )

    def read_articles(self, ids: Iterable[str]) -> tuple[ReadArticle, ...]:
        """Return the articles of these ids as they were read, without those that are not stored."""
        asked = tuple(ids)
        return self._ask(lambda connection: article_rows.load_read(connection, asked))

    def list_articles(self, query: ArticleQuery) -> ArticlePage:
        """Return one page of articles, newest first. Raises QueryError where the cursor is not one of its own."""
        return self._ask(lambda connection: article_query.answer(connection, query, self._secret))

    def timeline(self, query: TimelineQuery) -> TimelinePage:
        """Return one page of the timeline. Raises QueryError where the cursor is not one of its own."""
        return self._ask(lambda connection: timeline_query.answer(connection, query, self._secret))

    def keyed_timeline(self, query: TimelineQuery, known: Container[bytes]) -> KeyedPage:
        """Return one page of the timeline without the events that are known."""
        return self._ask(lambda connection: timeline_query.keyed(connection, query, self._secret, known))

    def event(self, event: str) -> tuple[Event, Mapping[str, ArticleHead]] | None:
        """Return one event with the heads of the articles that tell it, None where there is none of that id."""

        def found(connection: sqlite3.Connection) -> tuple[Event, Mapping[str, ArticleHead]] | None:
            row = connection.execute("SELECT position FROM events WHERE id = ?", (event,)).fetchone()
            if row is None:
                return None
            (one,) = events_at(connection, row)
            return one, article_rows.heads(connection, {mention.article for mention in one.mentions})

        return self._ask(found)

    def generation(self) -> str:
        """Return a text that changes with every write, whichever process made it."""
        with reading(self._name):
            sql = "SELECT value FROM meta WHERE name = 'generation'"
            return f"{self._identity}-{self._connections.reader().execute(sql).fetchone()[0]}"

    def ready(self) -> bool:
        """Return whether the store can be read and written now; one that was opened to be read, read.

        What could not be read is read again: until it can be, the store is not ready.
        """
        failed = self._failed
        try:
            if self._ask(lambda connection: has_stale(connection, reader_version())):
                return False
            if failed is not None:
                self._ask(failed)
                self._failed = None
            return self._connections.read_only or self._writer.is_able()
        except (StoreError, sqlite3.Error, OSError):
            return False

    def refresh(self, progress: Progress | None = None) -> int:
        """Return how many articles were read anew because an older version of the program had read them.

        Each batch is on disk before the next begins, so that a kill loses no more than one.
        """
        version = reader_version()
        is_derived = self._ask(reader_of) == version
        stale = self._ask(lambda connection: stale_articles(connection, version))
        if self._connections.read_only and (stale or not is_derived):
            raise StoreError(
                f"store {self._name}: another version of the program has read it, and it can only be read here: open it"
                " once where it can be written"
            )
        if not is_derived:
            self._writer.write(lambda connection: clear_derived(connection, version))
        for done in range(0, len(stale), _REFRESHED_AT_ONCE):
            self._refresh_batch(stale[done : done + _REFRESHED_AT_ONCE])
            if progress:
                progress(min(done + _REFRESHED_AT_ONCE, len(stale)), len(stale))
        return len(stale)

    def close(self) -> None:
        """Let go of the file; nothing may be called after it."""
        self._connections.close()

    def _ask(self, question: Callable[[sqlite3.Connection], T]) -> T:
        """Return the answer to a question, all of it of one moment; whatever fails but the question is a StoreError."""
        try:
            with reading(self._name), _Snapshot(self._connections.reader()) as connection:
                return question(connection)
        except StoreError as error:
            if lasts(error):
                self._failed = question
            raise

    def _write(self, work: Callable[[Writing], T], otherwise: Callable[[Writing], T], *, growing: bool = False) -> T:
        """Return what some work wrote; ``otherwise`` is done where it fails on what it was given."""

        def writing(connection: sqlite3.Connection) -> Writing:
            if reader_of(connection) != reader_version():
                raise StoreError(f"store {self._name}: another version of the program reads it, refresh it first")
            return Writing(connection, self._memory, self._most_centres, self._reader)

        return self._writer.write(
            lambda connection: work(writing(connection)),
            lambda connection: otherwise(writing(connection)),
            growing=growing,
        )

    def _given(self, articles: Sequence[Article]) -> tuple[list[Given], list[str | None]]:
        """Return the articles with what was read of them, and the version of each that is stored exactly so."""
        digests = [article_digest(article) for article in articles]
        keys = self._ask(lambda connection: [article_rows.find(connection, article.id) for article in articles])
        stored = [
            key.version if key and key.digest == digest and key.reader == reader_version() else None
            for key, digest in zip(keys, digests, strict=True)
        ]
        changed = [place for place, version in enumerate(stored) if version is None]
        read = dict(zip(changed, self._reader([articles[place] for place in changed]), strict=True))
        given = [Given(article, digests[place], read.get(place)) for place, article in enumerate(articles)]
        return given, stored

    def _refresh_batch(self, numbers: Sequence[int]) -> None:
        articles = self._ask(lambda connection: article_rows.load_raw(connection, numbers))
        read = self._reader(articles)
        given = [Given(one, article_digest(one), found) for one, found in zip(articles, read, strict=True)]
        self._write(lambda writing: writing.put_again(given), lambda writing: writing.put_again_apart(given))


class _Snapshot:
    """A read transaction: everything asked for in it is of one moment, whatever is written meanwhile."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def __enter__(self) -> sqlite3.Connection:
        self._connection.execute("BEGIN")
        return self._connection

    def __exit__(self, *_: object) -> None:
        if self._connection.in_transaction:
            self._connection.execute("COMMIT")


def _unwritten(given: Given, version: str | None) -> Put:
    if isinstance(given.read, str):
        return Put(given.article.id, "refused", None, given.read)
    return Put(given.article.id, "unchanged", version)


def _identify(connection: sqlite3.Connection, *, read_only: bool) -> tuple[bytes, str]:
    """Return the file's secret that cursors are signed with, and its name in generations; made with the file."""
    made = (
        ("secret", secrets.token_bytes(32)),
        ("identity", secrets.token_hex(4)),
        ("generation", 0),
        ("reader", reader_version()),
    )
    rows = dict(connection.execute("SELECT name, value FROM meta").fetchall())
    if not read_only and any(name not in rows for name, _ in made):
        connection.executemany("INSERT OR IGNORE INTO meta VALUES (?, ?)", made)
        rows = dict(connection.execute("SELECT name, value FROM meta").fetchall())
    return rows["secret"], rows["identity"]
