"""Repeated times: einmal im Monat, zweimal in der Woche, zweimal jährlich, Tag für Tag."""

from __future__ import annotations

from timeline.grammar.expression import Found, Rule, Said
from timeline.grammar.meaning import Repeat
from timeline.grammar.phrase import phrase
from timeline.rules.sets import PERIODS, times


def _times_frequent(found: Found) -> Said | None:
    count = int(found["times"].number)
    return Said(Repeat(found["often"].name, freq=f"{count}X" if count else None))


def _monthly(found: Found) -> Said | None:
    """Return the set of "jeden ersten Dienstag im Monat"."""
    return Said(Repeat("P1M"), skip=1 if "on" in found else 0) if found["unit"].name == "month" else None


def _after_another(found: Found) -> Said | None:
    """Return the set of "Tag für Tag"."""
    unit = found["unit"].name
    if unit != found["same"].name or unit not in PERIODS:
        return None
    return Said(Repeat(PERIODS[unit].format(1)))


RULES = (
    Rule("times a unit", phrase("(count:(<number>|vague))? times:times in the? unit:(unit|quarter)"), times),
    Rule("times a unit", phrase("times:times often:frequency"), _times_frequent),
    Rule("weekday of every month", phrase("(each|on:on the?)? (ordinal|last) <weekday> in unit:unit"), _monthly),
    Rule("unit after unit", phrase("unit:unit for same:unit"), _after_another),
)
