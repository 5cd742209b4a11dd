"""Refine expressions: complete runs, join neighbours, drop what is no date; listed in the order they run."""

from __future__ import annotations

from collections.abc import Callable

from timeline.grammar.expression import Island
from timeline.refine.joins import join
from timeline.refine.series import complete_series

REFINERS: tuple[Callable[[Island], Island], ...] = (complete_series, join)
