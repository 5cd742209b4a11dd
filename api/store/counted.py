"""Counts of smallest periods, summed up to the periods of a granularity."""

from __future__ import annotations

from collections.abc import Iterable

from api.store.periods import period_at
from api.store.protocol import Granularity

Counted = tuple[str, int, float, int]
"""A period, the number of its events, the importance of the best, and where that one stands."""
Summed = tuple[int, float, int]
"""The number of a period's events, the importance of the best, and where that one stands."""


def sum_up(counted: Iterable[Counted], granularity: Granularity) -> dict[str, Summed]:
    """Return what is counted by period of the granularity, or by the coarser period that it was counted by."""
    is_finest = granularity == "day"
    summed: dict[str, Summed] = {}
    for smallest, count, importance, top in counted:
        period = smallest if is_finest else period_at(smallest, granularity)
        known = summed.get(period)
        if known is None:
            summed[period] = (count, importance, top)
        else:
            summed[period] = (known[0] + count, *better((importance, top), known[1:]))
    return summed


def better(one: tuple[float, int], other: tuple[float, int]) -> tuple[float, int]:
    """Return importance and position of the more important of two events, of the earlier one where both are equal."""
    return one if (-one[0], one[1]) < (-other[0], other[1]) else other
