"""Calls that wait for a worker, in the order in which they came; some workers take none but short ones."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future
from threading import Condition
from typing import Any, NamedTuple

SHORT = 20_000
"""Bytes of a call that a worker answers in some hundredths of a second: an article as most are."""


class Asked(NamedTuple):
    """A call on its way: the pickled function, and where its answer goes."""

    call: bytes
    future: Future[Any]


class Waiting:
    """The calls that wait. Long ones cannot keep short ones waiting as long as some workers take only these."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._calls: deque[Asked] = deque()
        self._closed = False

    def put(self, asked: Asked) -> None:
        """Let a call wait."""
        with self._changed:
            self._calls.append(asked)
            self._changed.notify_all()

    def close(self) -> None:
        """Give nothing out any more."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def take(self, *, short: bool) -> Asked | None:
        """Return the call that has waited longest, of the short ones where only these are wanted; None at the end."""
        with self._changed:
            while not self._closed:
                found = next((asked for asked in self._calls if not short or len(asked.call) <= SHORT), None)
                if found is not None:
                    self._calls.remove(found)
                    return found
                self._changed.wait()
            return None
