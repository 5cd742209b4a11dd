"""What points behind its noun: la semaine dernière, el lunes pasado, le 3 mai prochain, il giorno dopo."""

from __future__ import annotations

from typing import Literal

from timeline.grammar.expression import Found, Rule, Said
from timeline.grammar.meaning import Calendar, Reference, Shift, Window, Within
from timeline.grammar.phrase import phrase
from timeline.rules.names import amount_of, length, unit_of
from timeline.rules.units import SIGNS, pointed
from timeline.rules.weekdays import which_of

WHICH = "which:(last|past|next|coming|previous|following|current)"
MOST_DAYS = 31
# What a pointer may point at; before anything else it tells only that it is past: la pasada campaña.
NAMED = (
    "<units>|weekend|month|may|<weekday>|<season>|holiday|part|year|small|ordinal|count|big|vague|day_adjective|decade"
)


def _weekday(found: Found) -> Said | None:
    part = found["part"].name if "part" in found else None
    return Said(Calendar(weekday=found.number("day"), which=which_of(found), part=part))


def _weekday_of_week(found: Found) -> Said | None:
    """Return the day of "la prossima settimana di martedì", "la próxima semana, el lunes"."""
    week = pointed(found) if unit_of(found) == "week" else None
    if week is None or not isinstance(week.meaning, Shift):
        return None
    return Said(Within(Calendar(weekday=found.number("day")), week.meaning))


def _this_weekday(found: Found) -> Said | None:
    """Return the weekday of "ce lundi", which the tense of its clause places before or after now."""
    return Said(Calendar(weekday=found.number("day"), part=found["part"].name if "part" in found else None))


def _month(found: Found) -> Said | None:
    return Said(Calendar(month=found.number("month"), which=which_of(found)))


def _day(found: Found) -> Said | None:
    day = found.number("day") or 0
    if not 1 <= day <= MOST_DAYS:
        return None
    return Said(Calendar(month=found.number("month"), day=day, which=which_of(found)))


def _season(found: Found) -> Said | None:
    return Said(Calendar(season=found["season"].name, which=which_of(found)))


def _holiday(found: Found) -> Said | None:
    return Said(Calendar(holiday=found["holiday"].name, which=which_of(found)))


def _units(found: Found) -> Said | None:
    """Return the length of "les trois derniers jours", "los años pasados", beside now."""
    sign = SIGNS[which_of(found)]
    window: Window = "past" if sign < 0 else "future" if sign > 0 else ""
    return length(amount_of(found) if "amount" in found else None, unit_of(found), window) if window else None


def _beside(found: Found) -> Said | None:
    """Return the unit of "il giorno dopo", "l'anno prima"."""
    return Said(Shift(amount=1, unit=unit_of(found), sign=1 if "after" in found else -1, anchor="reference"))


def _at_hand(found: Found) -> Said | None:
    """Return the unit of "le lendemain", "la víspera", "anteanno"."""
    away, unit = int(found["word"].number), unit_of(found, "word")
    anchor: Literal["reference", "told"] = "reference" if unit == "day" else "told"
    return Said(Shift(amount=abs(away), unit=unit, sign=1 if away > 0 else -1, anchor=anchor))


def _these_days(found: Found) -> Said | None:
    return Said(Reference("PRESENT_REF")) if unit_of(found) == "day" else None


def _that_day(found: Found) -> Said | None:
    """Return the day of "ese día", "ce jour-là", the one that the text last named."""
    unit = unit_of(found)
    return Said(Shift(amount=0, unit=unit, sign=1, anchor="reference")) if unit in {"day", "week", "month"} else None


RULES = (
    Rule("unit pointed at", phrase(f"the? unit:(unit|quarter|century|weekend) {WHICH}"), pointed),
    Rule("weekday of a week", phrase(f"the? unit:unit {WHICH} comma? (of|on|in)? the? day:weekday"), _weekday_of_week),
    Rule(
        "weekday of a week",
        phrase("the? which:(this|last|past|next|coming) unit:unit comma? (of|on|in)? the? day:weekday"),
        _weekday_of_week,
    ),
    Rule("weekday pointed at", phrase(f"the? day:weekday part:part? {WHICH}"), _weekday),
    Rule("weekday pointed at", phrase("(the? which:(last|next|coming)) day:weekday part:part"), _weekday),
    Rule("this weekday", phrase("this day:weekday part:part?"), _this_weekday, tags=("weekday",)),
    Rule("month pointed at", phrase(f"the? (unit of)? month:month {WHICH}"), _month),
    Rule("month pointed at", phrase("the? which:(last|next|coming) unit of month:month"), _month),
    Rule("day pointed at", phrase(f"the? (unit:unit)? day:(small|ordinal|count) of? month:month {WHICH}"), _day),
    Rule(
        "day pointed at",
        phrase("the? which:(last|past|next|coming) (unit:unit)? day:(small|ordinal|count) of? month:month"),
        _day,
    ),
    Rule("season pointed at", phrase(f"the? season:<season> {WHICH}"), _season),
    Rule("holiday pointed at", phrase(f"the? holiday:holiday {WHICH}"), _holiday),
    Rule("units pointed at", phrase(f"(the|this|that)? amount:<amount> {WHICH} unit:<units>"), _units),
    Rule("units pointed at", phrase(f"(the|this|that) amount:<amount>? unit:(units|quarters) {WHICH}"), _units),
    Rule("units pointed at", phrase("this which:(last|past|next|coming) unit:(units|quarters)"), _units),
    Rule("unit before or after", phrase("(the|in the?) unit:unit (after:later|earlier) (?!than)"), _beside),
    Rule("unit at hand", phrase("the? word:unit_at_hand"), _at_hand),
    Rule(
        "current",
        phrase("word:current (?!<units>|weekend)"),
        lambda _: Said(Reference("PRESENT_REF")),
        tags=("current",),
    ),
    Rule(
        "past",
        phrase(f"(the|of) word:past (?!{NAMED})"),
        lambda _: Said(Reference("PAST_REF"), skip=1),
        tags=("reference",),
    ),
    Rule("these days", phrase("this unit:units"), _these_days),
    Rule("that day", phrase("that unit:unit"), _that_day),
)
