"""How much a word tells: the rarer in news, the more. A static table, so that no corpus moves a decision."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path

TABLE = Path(__file__).parent / "en" / "weights.json"


def weight_of(stem: str) -> float:
    """Return the inverse document frequency of a stem in news (natural logarithm); a stem unknown to it is rare."""
    weights, rare = _table()
    return weights.get(stem, rare)


def weights_of(stems: Iterable[str]) -> dict[str, float]:
    """Return the weight of each of these stems."""
    weights, rare = _table()
    return {stem: weights.get(stem, rare) for stem in stems}


def rarest() -> float:
    """Return the weight of a stem that the table does not know: none weighs more."""
    return _table()[1]


@cache
def _table() -> tuple[dict[str, float], float]:
    """Return the weights of common stems, and that of all others (trained by ``benchmarks/timeline_weights.py``)."""
    table = json.loads(TABLE.read_text(encoding="utf-8"))
    return table["stems"], table["rare"]
