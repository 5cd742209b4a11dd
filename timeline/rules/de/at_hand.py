"""Units and days at hand in one word: heuer, im Vorjahr, am Folgetag, am heutigen Montag."""

from __future__ import annotations

from typing import Literal

from timeline.grammar.expression import Found, Rule, Said
from timeline.grammar.meaning import Shift
from timeline.grammar.phrase import phrase
from timeline.rules.deictics import days_away
from timeline.rules.names import unit_of


def _unit(found: Found) -> Said | None:
    away, unit = int(found["word"].number), unit_of(found, "word")
    anchor: Literal["reference", "told"] = "reference" if unit == "day" else "told"
    return Said(Shift(amount=abs(away), unit=unit, sign=1 if away > 0 else -1, anchor=anchor))


def _day(found: Found) -> Said | None:
    return Said(days_away(int(found["day"].number)))


RULES = (
    Rule("unit at hand", phrase("the? word:unit_at_hand"), _unit),
    Rule("day of the telling", phrase("day:day_adjective (weekday|unit)"), _day),
)
