"""The rules of German: those of its own word order, and of the English ones all that hold in it."""

from __future__ import annotations

from timeline.grammar.expression import Rule
from timeline.rules import RULES as ENGLISH
from timeline.rules.de import ago, at_hand, dates, day, hours, lengths, sets

# English alone: "15:30" without "Uhr" is a score, what runs ("laufend") need not be now, and "in der nächsten Woche" is
# the next week of the calendar; others are German above.
ENGLISH_ONLY = frozenset(
    {
        "clock time",
        "military time",
        "bare hour",
        "bare part of day",
        "bare military time",
        "half past",
        "greeting",
        "current",
        "one day",
        "in the next year",
        "age",
        "day of the month",
    }
)
RULES: tuple[Rule, ...] = (
    *dates.RULES,
    *at_hand.RULES,
    *ago.RULES,
    *lengths.RULES,
    *day.RULES,
    *hours.RULES,
    *sets.RULES,
    *(rule for rule in ENGLISH if rule.name not in ENGLISH_ONLY),
)
