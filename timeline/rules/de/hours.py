"""Clock times: 20.30 Uhr, 10 bis 18 Uhr, halb acht, um 9:15."""

from __future__ import annotations

from timeline.grammar.expression import Found, Rule, Said
from timeline.grammar.meaning import Calendar
from timeline.grammar.phrase import phrase
from timeline.rules.clock import clock_time, hour_time

# What stands between the hours that share one "Uhr": 14.00 und 17.40 Uhr, 10-18 Uhr.
LISTED = "(?=(hyphen|dash|to|and|or|comma|slash) (clock|decimal|small|count) (oclock|hyphen|dash|to|and|or))"


def _half(found: Found) -> Said | None:
    """Return half an hour before the hour that is named."""
    hour = found.number("hour") or 0
    return Said(Calendar(hour=(hour - 1) or 12, minute=30)) if 1 <= hour <= 12 else None


def _introduced(found: Found) -> Said | None:
    said = clock_time(found)
    return Said(said.meaning, skip=1) if said else None


RULES = (
    Rule("clock time", phrase("clock:(clock|decimal) oclock zone:zone?"), clock_time),
    Rule("clock time", phrase(f"clock:(clock|decimal) {LISTED}"), clock_time),
    Rule("hour", phrase(f"hour:(small|count) {LISTED}"), hour_time),
    Rule("clock time", phrase("(at|to|onward) clock:clock"), _introduced),
    Rule("half an hour before", phrase("half hour:(small|count) oclock?"), _half),
)
