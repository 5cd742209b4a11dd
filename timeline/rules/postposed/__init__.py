"""Rules of languages in which what points or counts may stand behind its noun, and "of" inside a date.

Like the shared rules they match kinds of words, so that French, Spanish, Italian and Portuguese have them in common.
"""

from __future__ import annotations

from timeline.grammar.expression import Rule
from timeline.rules import RULES as SHARED
from timeline.rules.postposed import away, calendar, days, hours, lengths, parts, pointed, sets

# In these languages a month before a number without a year is a month beside a count: "en mayo 15 personas".
AMBIGUOUS = "month day"
RULES: tuple[Rule, ...] = (
    *calendar.RULES,
    *days.RULES,
    *pointed.RULES,
    *away.RULES,
    *lengths.RULES,
    *parts.RULES,
    *hours.RULES,
    *sets.RULES,
    *(rule for rule in SHARED if "English alone" not in rule.tags and AMBIGUOUS not in rule.tags),
)
