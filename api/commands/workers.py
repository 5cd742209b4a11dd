"""Reading articles in several processes: for bulk work, where reading costs more than storing."""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager

from api.store.reader import Reader, read_each, read_one
from timeline.model import Article, ReadArticle

_CHUNK = 8


@contextmanager
def reading_with(workers: int) -> Iterator[Reader]:
    """Give a reader that works in so many processes; with one, in this."""
    if workers == 1:
        yield read_each
        return
    context = multiprocessing.get_context("forkserver")
    with ProcessPoolExecutor(workers, mp_context=context, initializer=_leave_interrupts) as pool:

        def read(articles: Sequence[Article]) -> list[ReadArticle | str]:
            return list(pool.map(read_one, articles, chunksize=_CHUNK))

        yield read


def _leave_interrupts() -> None:
    """Leave Ctrl-C to the parent, which it reaches too."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
