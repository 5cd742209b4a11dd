"""``dateline ingest``: files of articles into a store."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import NamedTuple

import click
from msgspec import structs

from api.commands.kept import store_option, stored
from api.commands.progress import Bar
from api.commands.workers import reader_of, workers_option, working_with
from api.ingest.finding import Found, article_id, expand
from api.ingest.reading import read_file
from api.ingest.source import Given, Item, Passed, reason_of
from api.store.protocol import Put, Store, StoreError
from api.store.records import article_digest
from timeline.model import Article

_AT_ONCE = 64
_BATCHES = 3
"""Batches at once: while this process stores one, its workers read the next ones."""
_COUNTED = ("created", "replaced", "unchanged", "skipped", "refused")


@click.command("ingest")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@store_option
@workers_option
def command(files: tuple[str, ...], store: str, workers: int) -> None:
    """Load articles from files, folders and globs into the store.

    Plain text and HTML (a JSON file of the same stem beside it may give id, title, url, source, language, published,
    timezone), JSON and JSON lines, RSS and Atom, WARC; gzip and zip of them. What cannot be read is named with where it
    stands, and the rest goes on. What is stored already stays as it is, so that a run that was interrupted is simply
    started again.
    """
    try:
        found = expand(files)
    except FileNotFoundError as error:
        raise click.UsageError(f"no file, folder or glob match: {error}") from None
    with working_with(workers) as begun, stored(store, make=True, reader=reader_of(begun)) as opened:
        counts = _Ingest(opened).run(found)
    click.echo(_told(counts))
    if counts["refused"]:
        raise click.exceptions.Exit(1)


class _Batch(NamedTuple):
    """Articles that are being stored: so many items were looked at for them, the last of which stood where."""

    given: list[Given]
    size: int
    last: str
    putting: Future[tuple[Put, ...]]


class _Ingest:
    """One run: articles are stored in batches, the next of which is read while one is stored."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._counts: Counter[str] = Counter()
        self._seen: dict[str, bytes] = {}

    def run(self, files: Iterable[Found | Passed]) -> Counter[str]:
        items = (item for file in files for item in read_file(file))
        begun: deque[_Batch] = deque()
        with Bar("ingesting", "article") as bar, ThreadPoolExecutor(_BATCHES) as threads:
            try:
                while batch := list(islice(items, _AT_ONCE)):
                    given = list(self._acceptable(batch))
                    putting = threads.submit(self._put, [one.article for one in given])
                    begun.append(_Batch(given, len(batch), batch[-1].where, putting))
                    if len(begun) == _BATCHES:
                        self._count(begun.popleft(), bar)
                while begun:
                    self._count(begun.popleft(), bar)
            finally:
                threads.shutdown(cancel_futures=True)
        return self._counts

    def _acceptable(self, batch: Iterable[Item]) -> Iterator[Given]:
        for item in batch:
            if isinstance(item, Passed):
                self._tell(item)
                continue
            article = structs.replace(item.article, id=article_id(item.article.id))
            digest = article_digest(article)
            if self._seen.setdefault(article.id, digest) != digest:
                self._tell(Passed(item.where, f"another article of this run has the id {article.id} too"))
            else:
                yield Given(item.where, article)

    def _put(self, articles: Sequence[Article]) -> tuple[Put, ...]:
        """Return what became of each article; one that cannot be stored, whatever it raises, is refused by itself."""
        try:
            return self._store.put(articles)
        except (StoreError, click.ClickException):  # the whole run is at fault, or the machine
            raise
        except Exception as error:  # noqa: BLE001  (articles are hostile, and one may never lose the others)
            if len(articles) == 1:
                return (Put(articles[0].id, "refused", None, f"cannot be stored: {reason_of(error)}"),)
        middle = len(articles) // 2
        return self._put(articles[:middle]) + self._put(articles[middle:])

    def _count(self, batch: _Batch, bar: Bar) -> None:
        for given, put in zip(batch.given, batch.putting.result(), strict=True):
            if put.outcome == "refused":
                self._tell(Passed(given.where, put.reason or "cannot be read"))
            else:
                self._counts[put.outcome] += 1
        bar.advance(batch.size, batch.last)

    def _tell(self, passed: Passed) -> None:
        kind = "refused" if passed.refused else "skipped"
        self._counts[kind] += 1
        click.echo(f"{kind}: {passed.where}: {passed.reason}", err=True)


def _told(counts: Counter[str]) -> str:
    read = counts["created"] + counts["replaced"] + counts["unchanged"]
    return f"{read} read: " + ", ".join(f"{counts[kind]} {kind}" for kind in _COUNTED)
