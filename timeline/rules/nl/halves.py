"""Halves before what they halve: half acht is half past seven, half mei the middle of May."""

from __future__ import annotations

from timeline.grammar.expression import Found, Rule, Said
from timeline.grammar.meaning import Calendar
from timeline.grammar.phrase import phrase

HOURS = 12


def _hour(found: Found) -> Said | None:
    """Return half an hour before the hour that is named."""
    hour = found.number("hour") or 0
    if not 1 <= hour <= HOURS:
        return None
    late = "part" in found and found["part"].name in {"AF", "EV"}
    return Said(Calendar(hour=((hour - 1) or HOURS) % 24 + (HOURS if late else 0), minute=30))


def _month(found: Found) -> Said | None:
    return Said(Calendar(month=found.number("month"), year=found.number("year")), "MID")


RULES = (
    Rule("half an hour before", phrase("half hour:(small|count) (s? part:part)?"), _hour),
    Rule("middle of a month", phrase("half month:month year:year?"), _month),
)
