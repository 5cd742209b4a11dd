"""What adding one article and asking for the timeline cost as a store grows.

python -m benchmarks.store [SIZE ...] (1000 5000 20000 where none is given)

Articles are invented (``benchmarks/invented.py``). CPU time is of this process alone and holds on a busy machine; the
time on the clock includes the synchronisation of the disk. Reading is told apart from storing and merging.
"""

from __future__ import annotations

import gc
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from statistics import median

from api.store.protocol import TimelineQuery
from api.store.sqlite import SqliteStore
from benchmarks.invented import article, name, word
from timeline.model import Article, ReadArticle
from timeline.pipeline import read_article

SIZES = (1_000, 5_000, 20_000)
BATCH = 200
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


def main(sizes: Iterable[int]) -> None:
    gc.set_threshold(50_000, 50, 50)  # as the service does
    with tempfile.TemporaryDirectory() as folder:
        read_before: dict[str, ReadArticle] = {}
        store = SqliteStore(Path(folder) / "store.sqlite", reader=lambda given: [read_before[one.id] for one in given])
        size = 0
        for wanted in sizes:
            size = fill(store, read_before, size, wanted)
            size = measure_adding(store, read_before, size)
            measure_asking(store, size)
        store.close()


def fill(store: SqliteStore, read_before: dict[str, ReadArticle], size: int, wanted: int) -> int:
    while size < wanted:
        batch = [article(number) for number in range(size, min(size + BATCH, wanted))]
        read_before.clear()
        read_before.update((one.id, read_article(one)) for one in batch)
        store.put(batch)
        size += len(batch)
    return size


def measure_adding(store: SqliteStore, read_before: dict[str, ReadArticle], size: int) -> int:
    given = [article(number) for number in range(size, size + ADDED)]
    reading = [cost(lambda one=one: remember(read_before, one)) for one in given]
    adding = [cost(lambda one=one: store.put([one])) for one in given]
    cpu, clock = zip(*adding, strict=True)
    print(
        f"{size:>7} articles: reading one {median(cpu for cpu, _ in reading):.1f} ms CPU; adding one"
        f" {median(cpu):.1f} ms CPU, {median(clock):.1f} ms on the clock (p90 {sorted(clock)[ADDED * 9 // 10]:.1f})"
    )
    return size + ADDED


def remember(read_before: dict[str, ReadArticle], one: Article) -> None:
    read_before[one.id] = read_article(one)


def measure_asking(store: SqliteStore, size: int) -> None:
    for label, query in QUERIES.items():
        costs = [cost(lambda n=n, query=query: store.timeline(query(n))) for n in range(ASKED)]
        cpu, clock = (sorted(part) for part in zip(*costs, strict=True))
        print(
            f"{size:>7} articles: {label:<22} p50 {cpu[ASKED // 2]:5.1f} p99 {cpu[ASKED * 99 // 100]:5.1f} ms CPU,"
            f" p50 {clock[ASKED // 2]:5.1f} p99 {clock[ASKED * 99 // 100]:5.1f} ms on the clock"
        )


def cost(work: Callable[[], object]) -> tuple[float, float]:
    """Return milliseconds of CPU and on the clock."""
    cpu, clock = time.process_time(), time.perf_counter()
    work()
    return 1000 * (time.process_time() - cpu), 1000 * (time.perf_counter() - clock)


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or SIZES)
