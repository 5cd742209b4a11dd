"""Events as they were sent, kept until memory is short: a page is put together of them, and only the new ones are made.

What is kept of an event never changes: one that is told by other mentions has another key.
"""

from __future__ import annotations

from threading import Lock

Form = tuple[str, str]
"""The language that dates are written in, and the offsets asked for."""


class Fragments:
    """The JSON of events, by key and form; the oldest go first. May be used from any thread."""

    OVERHEAD = 300  # bytes that an entry takes beside its JSON, roughly

    def __init__(self, limit: int) -> None:
        """Keep at most so many bytes."""
        self._limit = limit
        self._size = 0
        self._lock = Lock()
        self._kept: dict[tuple[bytes, Form], bytes] = {}

    def of_form(self, form: Form) -> FormFragments:
        """Return the events of one form, for one answer."""
        return FormFragments(self, form)

    def get(self, key: bytes, form: Form) -> bytes | None:
        """Return the JSON of an event where it is kept."""
        return self._kept.get((key, form))

    def put(self, key: bytes, form: Form, fragment: bytes) -> None:
        """Keep the JSON of an event, unless it is a large part of all that may be kept."""
        cost = len(fragment) + self.OVERHEAD
        if cost > self._limit // 16:
            return
        with self._lock:
            if (key, form) in self._kept:
                return
            self._kept[key, form] = fragment
            self._size += cost
            while self._size > self._limit:
                self._size -= len(self._kept.pop(next(iter(self._kept)))) + self.OVERHEAD


class FormFragments:
    """The events of one form that one answer is made of; what was found stays, whatever is dropped meanwhile."""

    def __init__(self, fragments: Fragments, form: Form) -> None:
        self._fragments = fragments
        self._form = form
        self._found: dict[bytes, bytes] = {}

    def __contains__(self, key: object) -> bool:
        """Return whether an event is kept."""
        found = self._fragments.get(key, self._form) if isinstance(key, bytes) else None
        if found is None:
            return False
        self._found[key] = found  # type: ignore[index]  # only bytes are found
        return True

    def __getitem__(self, key: bytes) -> bytes:
        """Return the JSON of an event that was found or added."""
        return self._found[key]

    def add(self, key: bytes, fragment: bytes) -> None:
        """Take the JSON of an event that was not kept."""
        self._found[key] = fragment
        self._fragments.put(key, self._form, fragment)
