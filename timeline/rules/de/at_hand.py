"""Units and days at hand in one word: heuer, im Vorjahr, am Folgetag, am heutigen Montag."""

from __future__ import annotations

from typing import Literal

from timeline.grammar.expression import Found, Rule, Said
from timeline.grammar.meaning import Calendar, Shift
from timeline.grammar.phrase import phrase
from timeline.rules.deictics import days_away
from timeline.rules.names import at_hand, unit_of


def _unit(found: Found) -> Said | None:
    away, unit = int(found["word"].number), unit_of(found, "word")
    anchor: Literal["reference", "told"] = "reference" if unit == "day" else "told"
    return Said(Shift(amount=abs(away), unit=unit, sign=1 if away > 0 else -1, anchor=anchor))


def _day(found: Found) -> Said | None:
    return Said(days_away(int(found["day"].number)))


def _end(found: Found) -> Said | None:
    """Return the unit of "Jahresende", with the modifier of its end, in the year that stands behind."""
    mod, unit, year = ("MID", "END", "START")[int(found["word"].number)], unit_of(found, "word"), found.number("year")
    if year is None:
        return Said(at_hand(unit), mod)
    return Said(Calendar(year=year), mod) if unit == "year" else None


def _beside(found: Found) -> Said | None:
    """Return the unit of "am Tag darauf", "in der Woche davor"."""
    return Said(Shift(amount=1, unit=unit_of(found), sign=1 if "after" in found else -1, anchor="reference"))


def _weekend(_: Found) -> Said | None:
    """Return the weekend to come, which is that of this week until it has come."""
    return Said(at_hand("weekend"))


RULES = (
    Rule("end of a unit", phrase("word:unit_end year:year?"), _end),
    Rule("weekend to come", phrase("the? coming unit:weekend"), _weekend),
    Rule("unit before or after", phrase("unit:unit (after:later|earlier) (?!than)"), _beside),
    Rule("unit at hand", phrase("the? word:unit_at_hand"), _unit),
    Rule("day of the telling", phrase("day:day_adjective (weekday|unit)"), _day, tags=("today",)),
)
