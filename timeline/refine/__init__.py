"""Refine expressions: complete runs, join neighbours, drop what is no date; listed in the order they run."""

from __future__ import annotations

from collections.abc import Callable

from timeline.grammar.expression import Expression, Island
from timeline.refine.joins import join
from timeline.refine.names import is_name
from timeline.refine.numbers import is_count
from timeline.refine.series import complete_series

REFINERS: tuple[Callable[[Island], Island], ...] = (complete_series, join)
# Each says, of a text, its lower case and an expression, whether the words are no date after all.
FILTERS: tuple[Callable[[str, str, Expression], bool], ...] = (is_name, is_count)
