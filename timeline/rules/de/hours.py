"""Clock times: 20.30 Uhr, 10 bis 18 Uhr, halb acht, um 9:15."""

from __future__ import annotations

from timeline.grammar.expression import Found, Rule, Said
from timeline.grammar.meaning import Calendar
from timeline.grammar.phrase import phrase
from timeline.rules.clock import clock_time, hour_time

# Behind a day digits with a colon are a time, and no score.
DAYS = "(weekday|dayparted|deictic|daymonth|numeric|year|month) comma?"
# What stands between the hours that share one "Uhr": 14.00 und 17.40 Uhr, 10-18 Uhr.
LISTED = "(?=(hyphen|dash|to|and|or|comma|slash) (clock|decimal|small|count) (oclock|hyphen|dash|to|and|or))"


def _half(found: Found) -> Said | None:
    """Return half an hour before the hour that is named."""
    hour = found.number("hour") or 0
    return Said(Calendar(hour=(hour - 1) or 12, minute=30)) if 1 <= hour <= 12 else None


def _behind(found: Found) -> Said | None:
    said = clock_time(found)
    return Said(said.meaning, skip=found.match.start("clock") - found.match.start()) if said else None


def _of_part(found: Found) -> Said | None:
    """Return the hour of "sieben Uhr abends", twelve later than it is said."""
    hour, part = found.number("hour") or 0, found["part"].name
    if not 1 <= hour <= 12:
        return None
    return Said(Calendar(hour=hour % 12 + (12 if part in LATE else 0), minute=0))


LATE = frozenset({"AF", "EV"})
RULES = (
    Rule("hour", phrase("hour:(small|count) oclock part:part"), _of_part),
    Rule("clock time", phrase("clock:(clock|decimal) oclock zone:zone?"), clock_time, tags=("digits", "clock")),
    Rule("clock time", phrase(f"clock:(clock|decimal) {LISTED}"), clock_time, tags=("digits", "clock")),
    Rule("hour", phrase(f"hour:(small|count) {LISTED}"), hour_time),
    Rule("clock time", phrase("(at|to|onward) clock:clock"), _behind, tags=("digits", "clock")),
    Rule("clock time", phrase("clock:clock (?=(hyphen|dash|to) clock)"), clock_time, tags=("digits", "clock")),
    Rule("clock time", phrase("(?<=clock (hyphen|dash|to)) clock:clock"), clock_time, tags=("digits", "clock")),
    Rule("clock time", phrase(f"{DAYS} clock:clock"), _behind, tags=("digits", "clock")),
    Rule("half an hour before", phrase("half hour:(small|count) oclock?"), _half),
)
