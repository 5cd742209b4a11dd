"""Parts of days: Montagabend, gestern früh, heute morgen, die Nacht auf Freitag."""

from __future__ import annotations

from msgspec import structs

from timeline.grammar.expression import Found, Rule, Said
from timeline.grammar.meaning import Calendar, Within
from timeline.grammar.phrase import phrase
from timeline.rules.clock import part_of_day
from timeline.rules.deictics import days_away
from timeline.rules.weekdays import WHICH, which_of

TOMORROW = 1


def _part_of_weekday(found: Found) -> Said | None:
    return Said(Calendar(weekday=found.number("day"), part=found["day"].name, which=which_of(found)))


def _morning(found: Found) -> Said | None:
    """Return the morning of "gestern morgen": behind another day the word is no day."""
    if found["morning"].number != TOMORROW or found["day"].name:
        return None
    morning, days = Calendar(part="MO"), int(found["day"].number)
    if "weekday" in found:
        return Said(structs.replace(morning, weekday=days))
    return Said(Within(morning, days_away(days)))


def _early(found: Found) -> Said | None:
    """Return the morning of "gestern früh"."""
    if "weekday" in found:
        return Said(Calendar(weekday=found.number("day"), part="MO"))
    return Said(Within(Calendar(part="MO"), days_away(int(found["day"].number))))


def _night(found: Found) -> Said | None:
    """Return the night that ends on the weekday, as the weekday's own: most of its news is of after midnight."""
    if found["part"].name != "NI":
        return None
    return Said(Calendar(weekday=found.number("day"), part="NI"))


RULES = (
    Rule("part of a weekday", phrase(f"{WHICH}? day:dayparted"), _part_of_weekday),
    Rule("morning of a day", phrase("day:deictic morning:deictic"), _morning),
    Rule("morning of a day", phrase("day:(weekday:weekday) morning:deictic"), _morning),
    Rule("morning of a day", phrase("day:(weekday:weekday) early (?!the|month|may|unit|decade|year)"), _early),
    Rule("morning of a day", phrase("day:deictic early (?!the|month|may|unit|decade)"), _early),
    Rule("part of day", phrase("part:part"), part_of_day, tags=("part of day",)),
    Rule("night to a weekday", phrase("part:part (from weekday)? on day:weekday"), _night),
)
