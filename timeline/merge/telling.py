"""How far two mentions tell the same thing, from their words alone."""

from __future__ import annotations

import math

from msgspec import Struct

from timeline.merge.weights import weight_of
from timeline.model import Mention


class Telling(Struct, frozen=True):
    """What is compared of a mention: weighted stems with their length as a vector, and the sets beside them."""

    weights: dict[str, float]
    length: float
    entities: frozenset[str]
    numbers: frozenset[str]
    names: frozenset[str]
    verb: str


def telling_of(mention: Mention) -> Telling:
    """Return what is compared of a mention, worked out once."""
    weights = {stem: weight_of(stem) for stem in mention.stems}
    return Telling(
        weights,
        math.sqrt(sum(weight * weight for weight in weights.values())),
        frozenset(entity.casefold() for entity in mention.entities),
        frozenset(mention.numbers),
        frozenset(mention.names),
        mention.verb,
    )


def likeness(a: Telling, b: Telling) -> float:
    """Return how likely two tellings are of one happening, 0-1."""
    if not a.length or not b.length:
        return 0.0
    small, large = (a.weights, b.weights) if len(a.weights) <= len(b.weights) else (b.weights, a.weights)
    shared = sum(weight * weight for stem, weight in small.items() if stem in large)
    return shared / (a.length * b.length)


def same_name(a: Telling, b: Telling) -> bool:
    """Return whether both tell one named event: the same head noun, the modifiers of one among the other's.

    ``summit vilnius`` and ``summit lithuania vilnius`` are one; ``summit nato vilnius`` and ``summit madrid nato`` not.
    """
    return any(_one_name(name, other) for name in a.names for other in b.names)


def _one_name(a: str, b: str) -> bool:
    (head_a, *modifiers_a), (head_b, *modifiers_b) = a.split(), b.split()
    if head_a != head_b:
        return False
    one, other = set(modifiers_a), set(modifiers_b)
    return one <= other or other <= one
