"""The embedded store: one SQLite file in WAL mode; what was acknowledged survives ``kill -9``."""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from api.store import article_query, article_rows, timeline_query
from api.store.connections import Connections
from api.store.derived import clear_derived, reader_of
from api.store.event_rows import events_at
from api.store.grouped import GroupedWriter
from api.store.memory import Memory
from api.store.merging import Merge
from api.store.migrate import migrate
from api.store.protocol import (
    ArticleHead,
    ArticlePage,
    ArticleQuery,
    Progress,
    Put,
    StoredArticle,
    StoreError,
    TimelinePage,
    TimelineQuery,
    VersionMismatchError,
)
from api.store.reader import Reader, read_each, reader_version
from api.store.records import article_digest, unpack_raw, unpack_read
from timeline.merge.keys import MOST_MET
from timeline.model import Article, Event, ReadArticle

_REFRESHED_AT_ONCE = 100


class SqliteStore:
    """Articles and their timeline in one file, which is made where there is none. See ``Store`` for its methods.

    ``reader`` reads articles (a process pool's, for bulk work), ``most_met`` bounds how many are compared (see
    ``timeline/merge/keys.py``; one file must always be given the same). Raises StoreError where the file cannot be
    opened, SchemaTooNewError where a newer program wrote it. ``refresh`` must run once before the timeline is whole
    after the program has changed.
    """

    def __init__(self, file: Path | str, *, reader: Reader = read_each, most_met: int = MOST_MET) -> None:
        self._name = str(file)
        self._reader = reader
        self._most_met = most_met
        self._connections = Connections(Path(file))
        try:
            migrate(self._connections.writer, self._name)
            self._secret, self._identity = _identify(self._connections.writer)
        except sqlite3.Error as error:
            self._connections.close()
            raise StoreError(f"store {file}: {error}") from None
        except StoreError:
            self._connections.close()
            raise
        self._memory = Memory()
        self._writer = GroupedWriter(self._connections.writer, self._name, undone=self._memory.forget)

    def put(self, articles: Sequence[Article], *, expected: str | None = None) -> tuple[Put, ...]:
        """Return what became of each article, in their order."""
        digests = [article_digest(article) for article in articles]
        stored = [self._unchanged(article, digest) for article, digest in zip(articles, digests, strict=True)]
        changed = [place for place, version in enumerate(stored) if version is None]
        read = dict(zip(changed, self._reader([articles[place] for place in changed]), strict=True))
        if expected is None and not any(isinstance(found, ReadArticle) for found in read.values()):
            return tuple(_unwritten(article, stored[place], read.get(place)) for place, article in enumerate(articles))

        def work(connection: sqlite3.Connection) -> tuple[Put, ...]:
            self._check(connection, [article.id for article in articles], expected)
            merge = Merge(connection, self._memory, self._most_met)
            outcomes = tuple(
                self._put_one(connection, merge, article, digests[place], read.get(place))
                for place, article in enumerate(articles)
            )
            merge.settle()
            return outcomes

        return self._writer.write(work)

    def get(self, article: str) -> StoredArticle | None:
        """Return one article, None where there is none of that id."""
        return article_rows.load(self._connections.reader(), article)

    def delete(self, article: str, *, expected: str | None = None) -> bool:
        """Return whether the article was there; its mentions leave the timeline with it."""

        def work(connection: sqlite3.Connection) -> bool:
            self._check(connection, [article], expected)
            key = article_rows.find(connection, article)
            if key is None:
                return False
            merge = Merge(connection, self._memory, self._most_met)
            merge.remove(key.number)
            article_rows.remove(connection, key.number)
            merge.settle()
            return True

        return self._writer.write(work)

    def read_articles(self, ids: Iterable[str]) -> tuple[ReadArticle, ...]:
        """Return the articles of these ids as they were read, without those that are not stored."""
        sql = "SELECT read FROM article_data JOIN articles USING (number) WHERE id = ?"
        rows = (self._connections.reader().execute(sql, (article,)).fetchone() for article in ids)
        return tuple(unpack_read(row[0]) for row in rows if row)

    def list_articles(self, query: ArticleQuery) -> ArticlePage:
        """Return one page of articles, newest first. Raises ValueError where the cursor is not one of its own."""
        with _Snapshot(self._connections.reader()) as connection:
            return article_query.answer(connection, query, self._secret)

    def timeline(self, query: TimelineQuery) -> TimelinePage:
        """Return one page of the timeline. Raises ValueError where the cursor is not one of its own."""
        with _Snapshot(self._connections.reader()) as connection:
            return timeline_query.answer(connection, query, self._secret)

    def event(self, event: str) -> tuple[Event, Mapping[str, ArticleHead]] | None:
        """Return one event with the heads of the articles that tell it, None where there is none of that id."""
        with _Snapshot(self._connections.reader()) as connection:
            row = connection.execute("SELECT position FROM events WHERE id = ?", (event,)).fetchone()
            if row is None:
                return None
            (found,) = events_at(connection, row)
            return found, article_rows.heads(connection, {mention.article for mention in found.mentions})

    def generation(self) -> str:
        """Return a text that changes with every write, whichever process made it."""
        row = self._connections.reader().execute("SELECT value FROM meta WHERE name = 'generation'").fetchone()
        return f"{self._identity}-{row[0]}"

    def ready(self) -> bool:
        """Return whether the store can be read and written now."""
        try:
            stale = "SELECT 1 FROM articles WHERE reader <> ? LIMIT 1"
            waiting = self._connections.reader().execute(stale, (reader_version(),)).fetchone()
        except (sqlite3.Error, StoreError):
            return False
        return waiting is None

    def refresh(self, progress: Progress | None = None) -> int:
        """Return how many articles were read anew because an older version of the program had read them.

        Each batch is on disk before the next begins, so that a kill loses no more than one.
        """
        version = reader_version()
        if reader_of(self._connections.reader()) != version:
            self._writer.write(lambda connection: clear_derived(connection, version))
        stale = self._stale(version)
        for done in range(0, len(stale), _REFRESHED_AT_ONCE):
            self._refresh_batch(stale[done : done + _REFRESHED_AT_ONCE])
            if progress:
                progress(min(done + _REFRESHED_AT_ONCE, len(stale)), len(stale))
        return len(stale)

    def close(self) -> None:
        """Let go of the file; nothing may be called after it."""
        self._connections.close()

    def _unchanged(self, article: Article, digest: bytes) -> str | None:
        """Return the version under which exactly this article is stored and read, else None."""
        key = article_rows.find(self._connections.reader(), article.id)
        same = key is not None and key.digest == digest and key.reader == reader_version()
        return key.version if key and same else None

    def _check(self, connection: sqlite3.Connection, ids: Sequence[str], expected: str | None) -> None:
        if reader_of(connection) != reader_version():
            raise StoreError(f"store {self._name}: another version of the program reads it, refresh it first")
        for article in ids if expected is not None else ():
            key = article_rows.find(connection, article)
            if key is None or expected not in ("*", key.version):
                raise VersionMismatchError(f"article {article}: stored is {key.version if key else 'nothing'}")

    def _put_one(
        self,
        connection: sqlite3.Connection,
        merge: Merge,
        article: Article,
        digest: bytes,
        read: ReadArticle | str | None,
    ) -> Put:
        key = article_rows.find(connection, article.id)
        if key and key.digest == digest and key.reader == reader_version():
            return Put(article.id, "unchanged", key.version)
        if read is None:  # it was stored so when this call began, and another has changed it since
            (read,) = self._reader([article])
        if isinstance(read, str):
            return Put(article.id, "refused", None, read)
        if key:
            merge.remove(key.number)
            article_rows.remove(connection, key.number)
        number, head = article_rows.insert(connection, article, read, digest, reader_version())
        merge.add(number, read.mentions)
        return Put(article.id, "replaced" if key else "created", head.version)

    def _stale(self, version: bytes) -> list[int]:
        rows = self._connections.reader().execute("SELECT number FROM articles WHERE reader <> ?", (version,))
        return [number for (number,) in rows]

    def _refresh_batch(self, numbers: Sequence[int]) -> None:
        sql = "SELECT raw FROM article_data WHERE number = ?"
        rows = (self._connections.reader().execute(sql, (number,)).fetchone() for number in numbers)
        articles = [unpack_raw(row[0]) for row in rows if row]
        read = dict(zip((article.id for article in articles), self._reader(articles), strict=True))

        def work(connection: sqlite3.Connection) -> None:
            merge = Merge(connection, self._memory, self._most_met)
            for article in articles:
                self._reread(connection, merge, article, read[article.id])
            merge.settle()

        self._writer.write(work)

    def _reread(self, connection: sqlite3.Connection, merge: Merge, article: Article, read: ReadArticle | str) -> None:
        key = article_rows.find(connection, article.id)
        if key is None or key.digest != article_digest(article) or key.reader == reader_version():
            return
        if isinstance(read, str):
            # What an older version could read is kept as it was read, and said nothing of in the timeline.
            connection.execute("UPDATE articles SET reader = ? WHERE number = ?", (reader_version(), key.number))
            return
        article_rows.remove(connection, key.number)
        number, _ = article_rows.insert(connection, article, read, key.digest, reader_version())
        merge.add(number, read.mentions)


class _Snapshot:
    """A read transaction: everything asked for in it is of one moment, whatever is written meanwhile."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def __enter__(self) -> sqlite3.Connection:
        self._connection.execute("BEGIN")
        return self._connection

    def __exit__(self, *_: object) -> None:
        self._connection.execute("COMMIT")


def _unwritten(article: Article, version: str | None, read: ReadArticle | str | None) -> Put:
    if isinstance(read, str):
        return Put(article.id, "refused", None, read)
    return Put(article.id, "unchanged", version)


def _identify(connection: sqlite3.Connection) -> tuple[bytes, str]:
    """Return the file's secret that cursors are signed with, and its name in generations; made with the file."""
    made = (
        ("secret", secrets.token_bytes(32)),
        ("identity", secrets.token_hex(4)),
        ("generation", 0),
        ("reader", reader_version()),
    )
    with connection:
        connection.executemany("INSERT OR IGNORE INTO meta VALUES (?, ?)", made)
    rows = dict(connection.execute("SELECT name, value FROM meta").fetchall())
    return rows["secret"], rows["identity"]
