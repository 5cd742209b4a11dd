"""The named events told of so far, which ``the summit`` recalls."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from timeline.languages.events import EventWords
from timeline.syntax.named import NamedEvent, named_events, singular
from timeline.syntax.sentence import Parsed
from timeline.syntax.tokens import Token


class Recalled:
    """The sentences of an article read so far; the events that they name are looked for where one is recalled."""

    def __init__(self, words: EventWords) -> None:
        """Begin with no sentence; ``words`` are those of the article's language."""
        self._words = words
        self._heads = frozenset([singular(noun, words) for noun in words.unique_nouns])
        self._named: dict[str, NamedEvent] = {}
        self._unread: list[Parsed] = []

    def add(self, one: Parsed) -> None:
        """Take the next sentence in."""
        self._unread.append(one)

    def recalled(self, tokens: Sequence[Token]) -> tuple[NamedEvent, ...]:
        """Return the named event that ``the summit`` recalls: the last one with that head noun."""
        for first, second in pairwise(tokens):
            if second.lower in self._heads and first.lower in self._words.recalling:
                event = self._last_named(second.lower)
                if event:
                    return (event,)
        return ()

    def _last_named(self, head: str) -> NamedEvent | None:
        for one in self._unread:
            if not self._words.unique_nouns.isdisjoint([word.lower() for word in one.written]):
                self._named |= {event.head: event for event in named_events(one.tokens, self._words)}
        self._unread.clear()
        return self._named.get(head)
