"""Parts of days behind their day: lundi matin, hier soir, el martes por la noche, stasera, la nuit de lundi à mardi."""

from __future__ import annotations

from timeline.grammar.expression import Found, Rule, Said
from timeline.grammar.meaning import Calendar, Within
from timeline.grammar.phrase import phrase
from timeline.rules.clock import PLURAL, part_of_day
from timeline.rules.deictics import days_away
from timeline.rules.weekdays import WHICH, which_of


def _of_weekday(found: Found) -> Said | None:
    return Said(Calendar(weekday=found.number("day"), part=found["part"].name))


def _in_a_word(found: Found) -> Said | None:
    """Return the part of "vorige maandagavond"."""
    which = "" if which_of(found) == "this" else which_of(found)
    return Said(Calendar(weekday=found.number("day"), part=found["day"].name, which=which))


def _of_day(found: Found) -> Said | None:
    if found["day"].name:
        return None
    return Said(Within(Calendar(part=found["part"].name), days_away(int(found["day"].number))))


def _night(found: Found) -> Said | None:
    """Return the night that ends on a weekday, as the weekday's own: most of its news is of after midnight."""
    if found["part"].name != "NI":
        return None
    return Said(Calendar(weekday=found.number("day"), part="NI"))


def _today(found: Found) -> Said | None:
    """Return the part of today, or of the day before."""
    return None if found["part"].number == PLURAL else Said(Within(Calendar(part=found["part"].name), days_away(0)))


RULES = (
    Rule("part of a weekday", phrase(f"{WHICH}? day:dayparted"), _in_a_word),
    Rule("part of a weekday", phrase("the? day:weekday s? (in|to|of|per)? the? part:part"), _of_weekday),
    Rule("part of a weekday", phrase("the? part:part ((of|in) the?|(of|in)? this) day:weekday"), _of_weekday),
    Rule("part of a day", phrase("day:deictic (in|to|of|per)? the? part:part"), _of_day),
    Rule("part of a day", phrase("the? part:part of day:deictic"), _of_day),
    Rule(
        "night to a weekday",
        phrase("the? part:part (of|from|between|forward) the? weekday (to|on|and) the? day:weekday"),
        _night,
    ),
    Rule("part of today", phrase("this (same|last|past)? part:part"), _today, tags=("part of day",)),
    Rule(
        "part of day",
        phrase("the unit:unit of the? part:part"),
        part_of_day,
        tags=("part of day",),
    ),
)
