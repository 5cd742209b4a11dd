"""The clauses and verbs of a sentence, as events see them: roles and kinds, whatever the language's words are."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from timeline.languages.events import NO_KINDS, Kind

VerbForm = Literal["past", "perfect", "future", "hypothetical", "present", "simple"]
Role = Literal[
    "main", "coordinate", "reported", "relative", "reduced", "subordinate", "temporal", "conditional", "aside", "noun"
]
"""What a clause is to its sentence.

``temporal`` tells of the time of the main clause (``when``), ``conditional`` supposes (``if``), ``subordinate`` is any
other that a conjunction opens. ``reduced`` is a participle's phrase on a noun (``built in 1990``), ``aside`` what a
comma alone parts, and ``noun`` no clause: a noun phrase that tells an event (``Friday's vote``).
"""

RELATIVE: frozenset[Role] = frozenset({"relative", "reduced"})
SUBORDINATE: frozenset[Role] = frozenset({"subordinate", "temporal", "conditional"})
ASIDES: frozenset[Role] = RELATIVE | SUBORDINATE
"""What says more about a noun or the main clause, and is not the news itself."""


class Verb(Struct, frozen=True):
    """One verb: position of its main word, form, and whether it is only an auxiliary that stands alone.

    ``present`` is the form of auxiliaries, ``simple`` that of other verbs in the present (``comes``). ``reduced`` is a
    participle that only describes the noun before it (``a village taken by rebels``). ``under_way`` is what goes
    on (``is flying``).
    """

    position: int
    form: VerbForm
    word: str
    bare: bool = False
    reduced: bool = False
    kinds: frozenset[Kind] = NO_KINDS
    under_way: bool = False


class Clause(Struct, frozen=True):
    """One clause: its tokens ``[first, last)``, its role, its verbs, whether it stands in quotation marks.

    ``opener`` is the word that opened it, lower-cased, empty where none did.
    """

    first: int
    last: int
    role: Role
    verbs: tuple[Verb, ...]
    quoted: bool = False
    opener: str = ""

    def holds(self, position: int) -> bool:
        """Return whether a token belongs to the clause."""
        return self.first <= position < self.last


def main_verb(verbs: tuple[Verb, ...]) -> Verb | None:
    """Return the first verb that does not only describe a noun, else the first, None where there is none."""
    return next((verb for verb in verbs if not verb.reduced), verbs[0] if verbs else None)
