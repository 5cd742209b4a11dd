"""Find expressions: one family of date rules a file, listed in RULES in the order that settles ties."""

from __future__ import annotations

from timeline.grammar.expression import Rule
from timeline.rules import (
    clock,
    dates,
    deictics,
    numeric,
    quarters,
    references,
    sets,
    spans,
    units,
    weekdays,
    years,
)

RULES: tuple[Rule, ...] = (
    *dates.RULES,
    *numeric.RULES,
    *weekdays.RULES,
    *deictics.RULES,
    *quarters.RULES,
    *units.RULES,
    *sets.RULES,
    *spans.RULES,
    *clock.RULES,
    *years.RULES,
    *references.RULES,
)
