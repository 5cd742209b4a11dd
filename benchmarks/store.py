"""What adding one article and asking for the timeline cost as a store grows.

python -m benchmarks.store [SIZE ...] (1000 5000 20000 where none is given)
python -m benchmarks.store --file FILE [SIZE ...]  (fills a file on, or measures it as it is; it is kept)

Articles are invented (``benchmarks/invented.py``). CPU time is of this process alone and holds on a busy machine; the
time on the clock includes the synchronisation of the disk. Reading is told apart from storing and merging, and is done
by another process while a store is filled.
"""

from __future__ import annotations

import gc
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from datetime import date
from pathlib import Path
from statistics import median

import msgspec

from api.store.protocol import TimelineQuery
from api.store.sqlite import SqliteStore
from benchmarks.invented import article, name, word
from timeline.model import Article, ReadArticle
from timeline.pipeline import read_article

SIZES = (1_000, 5_000, 20_000)
BATCH = 500
READ_AHEAD = 4
WARMED = 120
ADDED = 101
ASKED = 200

QUERIES: dict[str, Callable[[int], TimelineQuery]] = {
    "first page": lambda _: TimelineQuery(),
    "newest first": lambda _: TimelineQuery(order="desc"),
    "a month": lambda n: TimelineQuery(
        start=date(2014 + n % 10, 1 + n % 12, 1), end=date(2014 + n % 10, 1 + n % 12, 28)
    ),
    "commonest words": lambda n: TimelineQuery(q=f"government {word(37 + n % 3)}"),
    "rare word": lambda n: TimelineQuery(q=word(300 + n)),
    "common word, a year": lambda n: TimelineQuery(
        q="said", start=date(2014 + n % 10, 1, 1), end=date(2014 + n % 10, 12, 31)
    ),
    "source": lambda n: TimelineQuery(source=f"paper-{n % 40}"),
    "entity": lambda n: TimelineQuery(entity=name(n)),
    "important": lambda _: TimelineQuery(min_importance=0.55),
    "article": lambda n: TimelineQuery(articles=(f"n{n}", f"n{n + 1}")),
    "buckets by day": lambda _: TimelineQuery(granularity="day"),
    "buckets by month": lambda _: TimelineQuery(granularity="month"),
    "common word, buckets": lambda _: TimelineQuery(q="government", granularity="month"),
}

_READS = list[ReadArticle]


class Measured:
    """A store that measures, and what it is about to be given, read already."""

    def __init__(self, file: Path) -> None:
        self._read: dict[str, ReadArticle] = {}
        self.store = SqliteStore(file, reader=lambda given: [self._read[one.id] for one in given])
        self.size = int(self.store.timeline(TimelineQuery(limit=1)).articles)

    def fill(self, wanted: int) -> None:
        """Store invented articles until there are as many as wanted."""
        for reads in read_ahead(self.size, wanted):
            self._read = {read.id: read for read in reads}
            self.store.put([article(number) for number in range(self.size, self.size + len(reads))])
            self.size += len(reads)

    def remember(self, one: Article) -> None:
        """Read an article that will be given next."""
        self._read[one.id] = read_article(one)

    def add(self, count: int) -> tuple[list[tuple[float, float]], list[tuple[float, float]]]:
        """Return what reading and adding each of so many articles cost."""
        given = [article(number) for number in range(self.size, self.size + count)]
        self.size += count
        reading = [cost(lambda one=one: self.remember(one)) for one in given]
        return reading, [cost(lambda one=one: self.store.put([one])) for one in given]


def main(arguments: Sequence[str]) -> None:
    gc.set_threshold(50_000, 50, 50)  # as the service does
    if arguments[:1] == ["--file"]:
        measured = Measured(Path(arguments[1]))
        measure(measured, [int(size) for size in arguments[2:]] or [measured.size])
        return
    with tempfile.TemporaryDirectory() as folder:
        measure(Measured(Path(folder) / "store.sqlite"), [int(size) for size in arguments] or SIZES)


def measure(measured: Measured, sizes: Sequence[int]) -> None:
    for wanted in sizes:
        measured.fill(wanted)
        measure_adding(measured)
        measure_asking(measured)
    measured.store.close()


def read_ahead(first: int, end: int) -> Iterator[Sequence[ReadArticle]]:
    """Yield the articles of these numbers as they are read, batch by batch, by another process."""
    with ProcessPoolExecutor(1) as pool:
        waiting: list[Future[bytes]] = []
        for at in range(first, end, BATCH):
            waiting.append(pool.submit(read_range, at, min(at + BATCH, end)))
            if len(waiting) >= READ_AHEAD:
                yield msgspec.msgpack.decode(waiting.pop(0).result(), type=_READS)
        while waiting:
            yield msgspec.msgpack.decode(waiting.pop(0).result(), type=_READS)


def read_range(first: int, end: int) -> bytes:
    """Return the articles of these numbers as they are read, as msgpack."""
    return msgspec.msgpack.encode([read_article(article(number)) for number in range(first, end)])


def measure_adding(measured: Measured) -> None:
    size = measured.size
    measured.add(WARMED)
    reading, adding = measured.add(ADDED)
    cpu, clock = zip(*adding, strict=True)
    print(
        f"{size:>7} articles: reading one {median(cpu for cpu, _ in reading):.1f} ms CPU; adding one"
        f" {median(cpu):.1f} ms CPU, {median(clock):.1f} ms on the clock (p90 {sorted(clock)[ADDED * 9 // 10]:.1f})"
    )


def measure_asking(measured: Measured) -> None:
    for label, query in QUERIES.items():
        costs = [cost(lambda n=n, query=query: measured.store.timeline(query(n))) for n in range(ASKED)]
        cpu, clock = (sorted(part) for part in zip(*costs, strict=True))
        print(
            f"{measured.size:>7} articles: {label:<22} p50 {cpu[ASKED // 2]:5.1f} p99 {cpu[ASKED * 99 // 100]:5.1f} ms"
            f" CPU, p50 {clock[ASKED // 2]:5.1f} p99 {clock[ASKED * 99 // 100]:5.1f} ms on the clock"
        )


def cost(work: Callable[[], object]) -> tuple[float, float]:
    """Return milliseconds of CPU and on the clock."""
    cpu, clock = time.process_time(), time.perf_counter()
    work()
    return 1000 * (time.process_time() - cpu), 1000 * (time.perf_counter() - clock)


if __name__ == "__main__":
    main(sys.argv[1:])
