"""What words of one language lean on the sentence before when a sentence opens with them."""

from __future__ import annotations

from msgspec import Struct

NONE: frozenset[str] = frozenset()


class Openers(Struct, frozen=True, kw_only=True):
    """First words and openings that lean, and cue words that are counted."""

    single: frozenset[str] = NONE
    phrases: tuple[str, ...] = ()
    # What may point to a time of its own, and such times: this week
    demonstratives: frozenset[str] = NONE
    times: frozenset[str] = NONE
    # Counted in every sentence by the ranker: who speaks, what joins
    first_person: frozenset[str] = NONE
    joining: frozenset[str] = NONE
    # What sentences that matter say, and sentences that do not (Edmundson 1969)
    bonus: frozenset[str] = NONE
    stigma: frozenset[str] = NONE
