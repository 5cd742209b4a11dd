"""How far two mentions tell the same thing, from their words and from what their articles are about.

Sums are exact (``fsum``): sets have no order that lasts, and a likeness may not depend on it.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from functools import cache
from math import fsum
from operator import mul
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from timeline.languages.weights import weights_of
from timeline.merge.scales import with_scales
from timeline.model import Mention

COEFFICIENTS = Path(__file__).with_name("likeness.json")
FEATURES = (
    "cosine",
    "jaccard",
    "shared",
    "novel",
    "shorter",
    "verb",
    "entities",
    "context",
    "least_in_context",
    "most_in_context",
)
"""``novel`` is what both tell and neither article is about; the last two, how far each is of what the other is."""
MOST_ENTITIES = 4


class Telling(Struct, frozen=True):
    """What is compared of a mention: weighted stems, their vector length and sum, and the sets beside them."""

    weights: dict[str, float]
    length: float
    total: float
    entities: frozenset[str]
    numbers: frozenset[str]
    names: frozenset[str]
    verb: str
    context: frozenset[str]


def telling_of(mention: Mention) -> Telling:
    """Return what is compared of a mention, worked out once."""
    weights = weights_of(with_scales(mention.stems))
    return Telling(
        weights,
        _length(weights),
        fsum(weights.values()),
        frozenset(word for entity in mention.entities for word in entity.casefold().split()),
        frozenset(mention.numbers),
        frozenset(mention.names),
        mention.verb,
        frozenset(mention.context),
    )


def without_figures(telling: Telling) -> Telling:
    """Return a telling without its figures, those of dates included: what remains when sources disagree on them."""
    weights = {stem: weight for stem, weight in telling.weights.items() if not stem[0].isdigit()}
    return replace(telling, weights=weights, length=_length(weights), total=fsum(weights.values()))


def likeness(a: Telling, b: Telling) -> float:
    """Return how likely two tellings are of one happening, 0-1 (a logistic model, see ``likeness.json``)."""
    if not a.length or not b.length:
        return 0.0
    coefficients, bias = _coefficients()
    score = bias + fsum(map(mul, coefficients, features(a, b)))
    return 1 / (1 + math.exp(-score)) if score > -500 else 0.0


def cosine(a: Telling, b: Telling) -> float:
    """Return the cosine of the weighted stems of two tellings."""
    if not a.length or not b.length:
        return 0.0
    return _cosine(a, b, [a.weights[stem] for stem in _shared(a, b)])


def features(a: Telling, b: Telling) -> tuple[float, ...]:
    """Return what the likeness of two tellings is judged by, as ``FEATURES`` names it; symmetric."""
    stems = _shared(a, b)
    shared = [a.weights[stem] for stem in stems]
    sum_shared = fsum(shared)
    in_context = sorted((_share_in(a, b.context), _share_in(b, a.context)))
    return (
        _cosine(a, b, shared),
        sum_shared / (a.total + b.total - sum_shared),
        math.log1p(sum_shared),
        _beyond(stems, a) / a.total + _beyond(stems, b) / b.total,
        math.log1p(min(len(a.weights), len(b.weights))),
        float(bool(a.verb) and a.verb == b.verb),
        min(len(a.entities & b.entities), MOST_ENTITIES) / MOST_ENTITIES,
        len(a.context & b.context) / (min(len(a.context), len(b.context)) or 1),
        *in_context,
    )


def same_name(a: Telling, b: Telling) -> bool:
    """Return whether both tell one named event: the same head noun, the modifiers of one among the other's.

    ``summit vilnius`` and ``summit lithuania vilnius`` are one; ``summit nato vilnius`` and ``summit madrid nato`` not.
    """
    return any(_one_name(name, other) for name in a.names for other in b.names)


def other_name(a: Telling, b: Telling) -> bool:
    """Return whether both tell events of one kind, but none the same (``summit oslo`` and ``summit rome``)."""
    if not a.names or not b.names:
        return False
    heads = {name.split()[0] for name in a.names} & {name.split()[0] for name in b.names}
    return bool(heads) and not same_name(a, b)


def _length(weights: Mapping[str, float]) -> float:
    return math.hypot(*weights.values())


def _shared(a: Telling, b: Telling) -> list[str]:
    """Return the stems that two tellings share."""
    shorter, longer = (a.weights, b.weights) if len(a.weights) <= len(b.weights) else (b.weights, a.weights)
    return [stem for stem in shorter if stem in longer]


def _cosine(a: Telling, b: Telling, shared: Sequence[float]) -> float:
    return fsum(map(mul, shared, shared)) / (a.length * b.length)


def _share_in(telling: Telling, context: frozenset[str]) -> float:
    return fsum(map(telling.weights.__getitem__, context.intersection(telling.weights))) / telling.total


def _beyond(stems: Sequence[str], telling: Telling) -> float:
    """Return the weight of those of the stems that the telling's article is not about as a whole."""
    weights, context = telling.weights, telling.context
    return fsum([weights[stem] for stem in stems if stem not in context])


def _one_name(a: str, b: str) -> bool:
    (head_a, *modifiers_a), (head_b, *modifiers_b) = a.split(), b.split()
    if head_a != head_b:
        return False
    one, other = set(modifiers_a), set(modifiers_b)
    return one <= other or other <= one


@cache
def _coefficients() -> tuple[tuple[float, ...], float]:
    """Return the coefficients of the model's features and its bias (trained by ``benchmarks/timeline_likeness.py``)."""
    coefficients: dict[str, float] = json.loads(COEFFICIENTS.read_text(encoding="utf-8"))
    return tuple(coefficients[name] for name in FEATURES), coefficients["bias"]
