"""How much a word tells: the rarer in news, the more. A static table a language, so that no corpus moves a decision."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from timeline.languages.index import folder_of

FOLDER = Path(__file__).parent
UNWEIGHED = 3.4
"""What each stem weighs in a language without a table: the mean weight of the stems of English mentions (3.48 and 3.41
on two topics of Timeline17), so that what is measured against English weights holds. F1 of ECB+ sentence pairs that
share half of their events, at the likeness asked of one day: .527 with the table, .520 if all weigh 3.4, .503 if 2,
.504 if 4.5, .476 if as much as the rarest."""


def weight_of(stem: str, language: str) -> float:
    """Return the inverse document frequency of a stem in news (natural logarithm); a stem unknown to it is rare."""
    weights, rare = _table(folder_of(language))
    return weights.get(stem, rare)


def weights_of(stems: Iterable[str], language: str) -> dict[str, float]:
    """Return the weight of each of these stems."""
    weights, rare = _table(folder_of(language))
    return {stem: weights.get(stem, rare) for stem in stems}


def rarest(language: str) -> float:
    """Return the weight of a stem that the table does not know: none weighs more."""
    return _table(folder_of(language))[1]


@cache
def _table(folder: str) -> tuple[Mapping[str, float], float]:
    """Return the weights of common stems, and that of all others (trained by ``benchmarks/timeline_weights.py``)."""
    file = FOLDER / folder / "weights.json"
    if not folder or not file.is_file():
        return {}, UNWEIGHED
    table = json.loads(file.read_text(encoding="utf-8"))
    return table["stems"], table["rare"]
