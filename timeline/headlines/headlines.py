"""What writes the headlines of one language, and what it is told of the event."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from msgspec import Struct

from timeline.model import Timex
from timeline.syntax.claim import Claim
from timeline.syntax.clause import Clause
from timeline.syntax.named import NamedEvent
from timeline.syntax.sentence import Parsed


class Before(Struct, frozen=True):
    """The sentence before: its paragraph, its subject, and the persons that it names.

    ``institutions`` are those that the article has named so far, each by the noun that its name ends with.
    """

    paragraph: int = -1
    subject: str | None = None
    names: tuple[str, ...] = ()
    institutions: Mapping[str, str] = {}


class Person(Struct, frozen=True):
    """The one person that an article tells of, and where the first sentence that names him or her ends."""

    name: str
    named_by: int


class Wanted(Struct, frozen=True):
    """The event that a headline is wanted for: its sentence, the clause that tells it, and the date that it has there.

    ``claim`` is what makes it somebody's word. ``before``, ``person`` and ``names`` are what its pronoun and its
    ``the summit`` may refer to.
    """

    one: Parsed
    clause: Clause
    own: Timex | None
    claim: Claim | None
    before: Before
    person: Person | None
    names: tuple[NamedEvent, ...]


class Earlier(Protocol):
    """The sentences of an article read so far."""

    def add(self, one: Parsed, /) -> None:
        """Take the next sentence in."""

    def before(self, one: Parsed, /) -> Before:
        """Return what the next sentence may refer back to."""


class Headlines(Struct, frozen=True, kw_only=True):
    """How one language writes headlines.

    ``headline_of`` returns one, empty where none can be written that tells the event by itself and as it is.
    ``one_person`` is the only person of an article (by its sentences and the long forms of its names), ``earlier``
    begins to read for what pronouns mean.
    """

    headline_of: Callable[[Wanted], str]
    one_person: Callable[[Sequence[Parsed], Mapping[str, str]], Person | None]
    earlier: Callable[[Mapping[str, str]], Earlier]
