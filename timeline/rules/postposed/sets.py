"""Repeated times: los lunes, dos veces al mes, tous les deux ans."""

from __future__ import annotations

from timeline.grammar.expression import Found, Rule, Said
from timeline.grammar.meaning import Repeat
from timeline.grammar.phrase import phrase
from timeline.rules.names import unit_of
from timeline.rules.sets import PERIODS, times

# The name of articles in the plural: "los lunes" are every Monday, "el lunes" is one.
PLURAL = "plural"
# Prices and counts are told a day, a month or a year.
RATED = frozenset({"day", "week", "month", "year"})


def _weekdays(found: Found) -> Said | None:
    if found["the"].name != PLURAL:
        return None
    part = f"T{found['part'].name}" if "part" in found else ""
    return Said(Repeat(f"XXXX-WXX-{found.number('day')}{part}"))


def _rate(found: Found) -> Said | None:
    """Return the set of "3.000 euros al año"."""
    unit = unit_of(found)
    return Said(Repeat(PERIODS[unit].format(1))) if unit in RATED else None


def _to_a_unit(found: Found) -> Said | None:
    """Return the set of "dos al mes"; what is up to date is so "al día"."""
    return None if unit_of(found) == "day" else _rate(found)


def _weekends(found: Found) -> Said | None:
    return Said(Repeat("XXXX-WXX-WE")) if found["the"].name == PLURAL else None


RULES = (
    Rule("weekdays", phrase("the:the day:weekday part:part?"), _weekdays),
    Rule("weekends", phrase("the:the weekend"), _weekends),
    Rule(
        "times a unit", phrase("(count:(<number>|vague))? times:times (in|of|to|per) the? unit:(unit|quarter)"), times
    ),
    Rule("per unit", phrase("per unit:unit"), _rate),
    Rule("per unit", phrase("to unit:unit (?!of|small|ordinal|year|next|last|following|later|earlier)"), _to_a_unit),
)
