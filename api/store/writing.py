"""What one transaction writes: articles put, replaced and deleted, and the timeline brought up to date with them.

Articles are put together, which costs least. Where one of them raises what nobody expected while it is brought into the
timeline, everything is taken back and they are put by halves, until the one is found: it is refused, all others stay.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from msgspec import Struct

from api.store import article_rows
from api.store.derived import clear_derived
from api.store.faults import is_unforeseen
from api.store.memory import Memory
from api.store.merging import Merge
from api.store.protocol import ALWAYS, Condition, DamagedError, Put, StoredArticle
from api.store.reader import Reader, reader_version
from api.store.records import unpack_read
from timeline.model import Article, ReadArticle

R = TypeVar("R")
S = TypeVar("S")

log = logging.getLogger("dateline")

_UNMERGED = "cannot be brought into the timeline: the program failed on it, and its log has the cause"
_REBUILT_AT_ONCE = 200


class Given(Struct, frozen=True):
    """An article to be put: its digest, and what was read of it, why it cannot be, or None where it was unchanged."""

    article: Article
    digest: bytes
    read: ReadArticle | str | None


class Writing:
    """The writes of one transaction. ``reader`` reads what another process has changed meanwhile."""

    def __init__(self, connection: sqlite3.Connection, memory: Memory, most_centres: int, reader: Reader) -> None:
        self._connection = connection
        self._memory = memory
        self._reader = reader
        self._most_centres = most_centres

    def put(self, given: Sequence[Given], condition: Condition = ALWAYS) -> tuple[Put, ...]:
        """Return what became of each article, all of them brought into the timeline together."""
        merge = self._merge()
        outcomes = tuple(self._put_one(merge, one, condition) for one in given)
        merge.settle()
        return outcomes

    def put_apart(self, given: Sequence[Given], condition: Condition = ALWAYS) -> tuple[Put, ...]:
        """Return what became of each article; one that fails is refused, and nothing of it is kept.

        Raises DamagedError where there is only one, and the store is at fault.
        """

        def alone(one: Given, error: Exception) -> Put:
            if isinstance(error, DamagedError) and len(given) == 1:
                raise error
            return self._put_alone(one, error)

        return tuple(self._halved(given, lambda some: self.put(some, condition), alone))

    def put_again(self, given: Sequence[Given]) -> None:
        """Put what is stored as it is now read, each article only where it is still what it was."""
        merge = self._merge()
        for one in given:
            self._put_read(merge, one)
        merge.settle()

    def put_again_apart(self, given: Sequence[Given]) -> None:
        """Put what is stored as it is now read; of an article that fails nothing is said in the timeline."""

        def alone(one: Given, error: Exception) -> Put:
            log.error("article %s: left out of the timeline", one.article.id, exc_info=error)
            self._silence(one)
            return Put(one.article.id, "refused")

        list(self._halved(given, self._again, alone))

    def delete(self, article: str, condition: Condition = ALWAYS) -> bool:
        """Return whether the article was there."""
        key = article_rows.find(self._connection, article)
        condition.check(article, key.version if key else None)
        if key is None:
            return False
        merge = self._merge()
        article_rows.remove_data(self._connection, key.number)
        merge.remove(key.number)
        article_rows.remove(self._connection, key.number)
        merge.settle()
        return True

    def delete_and_rebuild(self, article: str, condition: Condition = ALWAYS) -> bool:
        """Return whether the article was there; the timeline of all others is made anew, without what it failed on."""
        key = article_rows.find(self._connection, article)
        condition.check(article, key.version if key else None)
        if key is None:
            return False
        log.warning("article %s: the timeline is made anew without it", article)
        article_rows.remove(self._connection, key.number)
        self._rebuild()
        return True

    def stored(self, put: Put) -> StoredArticle | None:
        """Return what is stored of an article that was put, None where it was refused."""
        return None if put.outcome == "refused" else article_rows.load(self._connection, put.id)

    def _merge(self) -> Merge:
        return Merge(self._connection, self._memory, self._most_centres)

    def _put_one(self, merge: Merge, given: Given, condition: Condition) -> Put:
        article = given.article
        key = article_rows.find(self._connection, article.id)
        condition.check(article.id, key.version if key else None)
        if key and key.digest == given.digest and key.reader == reader_version():
            return Put(article.id, "unchanged", key.version)
        read = given.read
        if read is None:  # it was stored so when this call began, and another has changed it since
            (read,) = self._reader([article])
        if isinstance(read, str):
            return Put(article.id, "refused", None, read)
        if key:
            merge.remove(key.number)
            article_rows.remove(self._connection, key.number)
        number, head = article_rows.insert(self._connection, article, read, given.digest, reader_version())
        merge.add(number, read.mentions)
        return Put(article.id, "replaced" if key else "created", head.version)

    def _put_alone(self, given: Given, error: Exception) -> Put:
        """Return what became of an article that fails: refused, unless only the one in its place cannot be removed."""
        article = given.article
        if not self._can_be_deleted(article.id):
            replaced = self._tried(lambda: self.delete_and_rebuild(article.id) and self.put([given]))
            if isinstance(replaced, tuple):
                return Put(article.id, "replaced", replaced[0].version)
        log.error("article %s: cannot be brought into the timeline", article.id, exc_info=error)
        reason = f"the store is damaged where it belongs: {error}" if isinstance(error, DamagedError) else _UNMERGED
        return Put(article.id, "refused", None, reason)

    def _can_be_deleted(self, article: str) -> bool:
        """Return whether an article can be taken out of the timeline; it is not."""
        self._connection.execute("SAVEPOINT asked")
        deleted = self._tried(lambda: self.delete(article))
        self._connection.execute("ROLLBACK TO asked")
        self._memory.forget()
        self._connection.execute("RELEASE asked")
        return not isinstance(deleted, Exception)

    def _again(self, given: Sequence[Given]) -> tuple[Put, ...]:
        self.put_again(given)
        return tuple(Put(one.article.id, "replaced") for one in given)

    def _put_read(self, merge: Merge, given: Given) -> None:
        key = article_rows.find(self._connection, given.article.id)
        if key is None or key.digest != given.digest or key.reader == reader_version():
            return
        if not isinstance(given.read, ReadArticle):
            # What an older version could read is kept as it was read, and said nothing of in the timeline.
            self._silence(given)
            return
        article_rows.remove(self._connection, key.number)
        number, _ = article_rows.insert(self._connection, given.article, given.read, key.digest, reader_version())
        merge.add(number, given.read.mentions)

    def _silence(self, given: Given) -> None:
        """Count an article as read, of which nothing is in the timeline."""
        key = article_rows.find(self._connection, given.article.id)
        if isinstance(given.read, ReadArticle) and key is not None:
            article_rows.remove(self._connection, key.number)
            article_rows.insert(self._connection, given.article, given.read, given.digest, reader_version())
            return
        sql = "UPDATE articles SET reader = ? WHERE id = ?"
        self._connection.execute(sql, (reader_version(), given.article.id))

    def _rebuild(self) -> None:
        """Make the timeline of everything that is stored anew; what cannot be merged is left out of it."""
        clear_derived(self._connection, reader_version())
        self._memory.forget()
        numbers = [number for (number,) in self._connection.execute("SELECT number FROM articles ORDER BY number")]

        def bring_in(some: Sequence[int]) -> tuple[None, ...]:
            merge = self._merge()
            for number in some:
                sql = "SELECT read FROM article_data WHERE number = ?"
                merge.add(number, unpack_read(self._connection.execute(sql, (number,)).fetchone()[0]).mentions)
            merge.settle()
            return (None,) * len(some)

        def leave_out(number: int, error: Exception) -> None:
            log.error("article number %d: left out of the timeline", number, exc_info=error)

        for first in range(0, len(numbers), _REBUILT_AT_ONCE):
            list(self._halved(numbers[first : first + _REBUILT_AT_ONCE], bring_in, leave_out))

    def _halved(
        self, items: Sequence[S], together: Callable[[Sequence[S]], Sequence[R]], alone: Callable[[S, Exception], R]
    ) -> Iterator[R]:
        """Yield what doing items together gives for each, by halves where that fails; ``alone`` takes what fails."""
        if not items:
            return
        done = self._tried(lambda: together(items))
        if not isinstance(done, Exception):
            yield from done
        elif len(items) == 1:
            yield alone(items[0], done)
        else:
            middle = len(items) // 2
            for half in (items[:middle], items[middle:]):
                yield from self._halved(half, together, alone)

    def _tried(self, work: Callable[[], R]) -> R | Exception:
        """Return what some work returned, or what it raised unforeseen; what it wrote before that is taken back."""
        self._connection.execute("SAVEPOINT part")
        result: R | Exception
        try:
            result = work()
        except Exception as error:
            if not is_unforeseen(error):
                raise
            result = error
            self._take_back()
        self._connection.execute("RELEASE part")
        return result

    def _take_back(self) -> None:
        self._connection.execute("ROLLBACK TO part")
        self._memory.forget()
