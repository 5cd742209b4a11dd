"""The rules of Dutch: its half hours and half months, and those that other languages have in common."""

from __future__ import annotations

from timeline.grammar.expression import Rule
from timeline.rules.nl import halves
from timeline.rules.postposed import RULES as COMMON

RULES: tuple[Rule, ...] = (*halves.RULES, *COMMON)
