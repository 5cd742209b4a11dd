"""The rules of German: those of its own word order, and of the shared ones all that hold in it."""

from __future__ import annotations

from timeline.grammar.expression import Rule
from timeline.rules import RULES as SHARED
from timeline.rules.de import ago, at_hand, dates, day, hours, lengths, sets

# What is tagged as English alone does not hold: "15:30" without "Uhr" is a score, what runs ("laufend") need not be
# now, and "in der nächsten Woche" is the next week of the calendar; others are German above.
RULES: tuple[Rule, ...] = (
    *dates.RULES,
    *at_hand.RULES,
    *ago.RULES,
    *lengths.RULES,
    *day.RULES,
    *hours.RULES,
    *sets.RULES,
    *(rule for rule in SHARED if "English alone" not in rule.tags),
)
