"""How far two mentions tell the same thing, from their words and from what their articles are about.

Sums are exact (``fsum``): sets have no order that lasts, and a likeness may not depend on it.
"""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Sequence
from functools import cache, lru_cache
from math import fsum
from operator import mul
from pathlib import Path

from msgspec import Struct

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
    "both",
    "verb",
    "context",
    "strangers",
    "least_in_context",
    "most_in_context",
)
"""``novel`` is what both tell and neither article is about; ``both``, how much they tell together; ``strangers``, the
names that the other's article nowhere mentions; the last two, how far each is of what the other's article is."""
NAME_LETTERS = 5
"""Letters by which a name is known among stems: with three to eight F1 of ECB+ sentence pairs is the same."""
MOST_AFTER = (2.0, 1.0, 1.0)
"""The greatest values of the last features, which take longest to work out."""
ROUNDING = 1e-9
ONE_STORY = 4
"""Of the (up to 40) stems that an article is about, so many are shared by articles of one story: four in five pairs
within a topic of Timeline17 share as many, one in forty over two topics."""
ONE_STORY_KNOWN = 2
"""The same where both tell of a day that is past: one or three move 0.4 % of pairs."""


class Profile(Struct, frozen=True):
    """What is compared of a mention: weighted stems, their vector length and sum, and the sets beside them.

    ``size`` is the logarithm of one more than the number of stems, ``novel`` those that its article is not about;
    ``known_as`` the first letters of its names.
    """

    weights: dict[str, float]
    stems: frozenset[str]
    length: float
    length_of_words: float
    total: float
    size: float
    novel: frozenset[str]
    known_as: frozenset[str]
    names: frozenset[str]
    verb: str
    context: frozenset[str]
    language: str


def profile_of(mention: Mention) -> Profile:
    """Return what is compared of a mention, worked out once."""
    weights = weights_of(with_scales(mention.stems, mention.language), mention.language)
    stems, context = frozenset(weights), frozenset(mention.context)
    return Profile(
        weights,
        stems,
        math.hypot(*weights.values()),
        math.hypot(*(weight for stem, weight in weights.items() if not stem[0].isdigit())),
        fsum(weights.values()),
        math.log1p(len(weights)),
        stems - context,
        frozenset([word[:NAME_LETTERS] for word in " ".join(mention.entities).casefold().split()]),
        frozenset(mention.names),
        mention.verb,
        context,
        mention.language,
    )


def likeness(a: Profile, b: Profile, least: float = 0.0, evidence: float = 0.0) -> float:
    """Return how likely two tellings are of one happening, 0-1 (a logistic model, see ``likeness.json``).

    ``evidence`` is what else speaks for it, as log-odds: the model knows neither days nor types. What cannot reach
    ``least``, whatever the features that take longest to work out, is not worked out: 0.
    """
    if not a.length or not b.length:
        return 0.0
    coefficients, bias, most = _coefficients()
    bias += evidence
    seen = _seen_at_once(a, b)
    if bias + fsum(map(mul, coefficients, seen)) + most < _score(least):
        return 0.0
    score = bias + fsum(map(mul, coefficients, (*seen, *_seen_after(a, b))))
    return 1 / (1 + math.exp(-score)) if score > -500 else 0.0


def cosine(a: Profile, b: Profile) -> float:
    """Return the cosine of the weighted stems of two tellings."""
    if not a.length or not b.length:
        return 0.0
    return fsum(map(mul, *_weighed(a, b, a.stems & b.stems))) / (a.length * b.length)


def cosine_of_words(a: Profile, b: Profile) -> float:
    """Return the cosine of two tellings without their figures, those of dates included: what remains of a dispute."""
    if not a.length_of_words or not b.length_of_words:
        return 0.0
    words = [stem for stem in a.stems & b.stems if not stem[0].isdigit()]
    return fsum(map(mul, *_weighed(a, b, words))) / (a.length_of_words * b.length_of_words)


def features(a: Profile, b: Profile) -> tuple[float, ...]:
    """Return what the likeness of two tellings is judged by, as ``FEATURES`` names it; symmetric."""
    return *_seen_at_once(a, b), *_seen_after(a, b)


def _seen_at_once(a: Profile, b: Profile) -> tuple[float, ...]:
    weigh_a, weigh_b = a.weights.__getitem__, b.weights.__getitem__
    stems = a.stems & b.stems
    shared, shared_b = _weighed(a, b, stems)
    sum_shared = fsum(shared) if shared is shared_b else fsum((*shared, *shared_b)) / 2
    return (
        fsum(map(mul, shared, shared_b)) / (a.length * b.length),
        sum_shared / (a.total + b.total - sum_shared),
        math.log1p(sum_shared),
        fsum(map(weigh_a, stems & a.novel)) / a.total + fsum(map(weigh_b, stems & b.novel)) / b.total,
        min(b.size, a.size),
        math.log(a.total + b.total),
        1.0 if a.verb and a.verb == b.verb else 0.0,
        len(a.context & b.context) / (min(len(a.context), len(b.context)) or 1),
    )


def _weighed(a: Profile, b: Profile, stems: Collection[str]) -> tuple[Sequence[float], Sequence[float]]:
    """Return what stems that both tell weigh in each: the very same list where both are of one language."""
    weights = [*map(a.weights.__getitem__, stems)]
    return weights, weights if a.language == b.language else [*map(b.weights.__getitem__, stems)]


def _seen_after(a: Profile, b: Profile) -> tuple[float, ...]:
    """Return the last of the features: each of them lies between 0 and what ``MOST_AFTER`` says."""
    share_a = fsum(map(a.weights.__getitem__, a.stems & b.context)) / a.total
    share_b = fsum(map(b.weights.__getitem__, b.stems & a.context)) / b.total
    return _strangers(a, b) + _strangers(b, a), min(share_a, share_b), max(share_a, share_b)


def of_one_story(a: Profile, b: Profile, *, known: bool = False) -> bool:
    """Return whether the articles of two tellings are about much the same, as their heaviest words show."""
    return len(a.context & b.context) >= (ONE_STORY_KNOWN if known else ONE_STORY)


def same_name(a: Profile, b: Profile) -> bool:
    """Return whether both tell one named event: the same head noun, the modifiers of one among the other's.

    ``summit vilnius`` and ``summit lithuania vilnius`` are one; ``summit nato vilnius`` and ``summit madrid nato`` not.
    """
    return any(_one_name(name, other) for name in a.names for other in b.names)


def other_name(a: Profile, b: Profile) -> bool:
    """Return whether both tell events of one kind, but none the same (``summit oslo`` and ``summit rome``)."""
    if not a.names or not b.names:
        return False
    heads = {name.split()[0] for name in a.names} & {name.split()[0] for name in b.names}
    return bool(heads) and not same_name(a, b)


def _strangers(a: Profile, b: Profile) -> float:
    """Return the share of a telling's names that the other's article nowhere mentions."""
    strange = a.known_as - b.known_as
    return len(strange - _mentioned(b.context)) / len(a.known_as) if strange else 0.0


@lru_cache(maxsize=2048)
def _mentioned(context: frozenset[str]) -> frozenset[str]:
    """Return the first letters of what an article is about: asked of few, and of the same ones again and again."""
    return frozenset([stem[:NAME_LETTERS] for stem in context])


def _one_name(a: str, b: str) -> bool:
    (head_a, *modifiers_a), (head_b, *modifiers_b) = a.split(), b.split()
    if head_a != head_b:
        return False
    one, other = set(modifiers_a), set(modifiers_b)
    return one <= other or other <= one


@cache
def _score(probability: float) -> float:
    """Return from which score on the model says at least this probability, a little less for what rounding may do."""
    return math.log(probability / (1 - probability)) - ROUNDING if probability > 0 else -math.inf


@cache
def _coefficients() -> tuple[tuple[float, ...], float, float]:
    """Return the coefficients of the model's features, its bias, and the most that the last features can add.

    They are trained by ``benchmarks/timeline_likeness.py``.
    """
    coefficients: dict[str, float] = json.loads(COEFFICIENTS.read_text(encoding="utf-8"))
    after = zip(FEATURES[-len(MOST_AFTER) :], MOST_AFTER, strict=True)
    most = sum(max(0.0, coefficients[name]) * greatest for name, greatest in after)
    return tuple(coefficients[name] for name in FEATURES), coefficients["bias"], most
