"""Answers kept while nothing was written: bounded in bytes, the least recently used go first."""

from __future__ import annotations

from collections import OrderedDict

from msgspec import Struct

Key = tuple[str | bytes, ...]


class Answer(Struct, frozen=True):
    """One answer as it is sent: its body, its entity tag, its media type, and what else its head says."""

    body: bytes
    etag: str
    media_type: str
    headers: dict[str, str] = {}


class Cache:
    """Answers by request, all of one generation of the store."""

    OVERHEAD = 1_000  # bytes that an entry takes beside its body, roughly

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._size = 0
        self._generation = ""
        self._answers: OrderedDict[Key, Answer] = OrderedDict()

    def get(self, key: Key, generation: str) -> Answer | None:
        """Return the answer to a request if nothing was written since it was kept."""
        if generation != self._generation:
            self._forget(generation)
            return None
        answer = self._answers.get(key)
        if answer is not None:
            self._answers.move_to_end(key)
        return answer

    def put(self, key: Key, generation: str, answer: Answer) -> None:
        """Keep an answer, if the store has not moved on meanwhile and it is no more than a quarter of the memory."""
        cost = self._cost(key, answer)
        if generation != self._generation or cost > self._limit // 4 or key in self._answers:
            return
        self._answers[key] = answer
        self._size += cost
        while self._size > self._limit:
            self._size -= self._cost(*self._answers.popitem(last=False))

    def _cost(self, key: Key, answer: Answer) -> int:
        """Return how many bytes an entry takes: what a client chose of its key counts too."""
        return len(answer.body) + sum(map(len, key)) + self.OVERHEAD

    def _forget(self, generation: str) -> None:
        self._answers.clear()
        self._size = 0
        self._generation = generation
