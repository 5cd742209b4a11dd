"""What decides in one language whether a full stop ends a sentence, in lower case with the stop."""

from __future__ import annotations

from msgspec import Struct

NONE: frozenset[str] = frozenset()


class SentenceWords(Struct, frozen=True, kw_only=True):
    """Abbreviations that never end a sentence, some only before a digit; those that may; what lines go on after."""

    openers: frozenset[str] = NONE
    openers_of_numbers: frozenset[str] = NONE
    halves_of_the_day: frozenset[str] = NONE
    goes_on_after_a_time: frozenset[str] = NONE
    before_a_name: frozenset[str] = NONE
    before_a_number: frozenset[str] = NONE
