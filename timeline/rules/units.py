"""Units pointed at: last week, this month, next year, the same day, that year, the previous month, the quarter."""

from __future__ import annotations

from typing import Literal

from timeline.grammar.expression import Found, Rule, Said
from timeline.grammar.meaning import Calendar, Reference, Repeat, Shift, Span
from timeline.grammar.phrase import phrase
from timeline.grammar.token import NAME
from timeline.rules.names import at_hand, length, nearby, spoken_of, unit_of
from timeline.rules.weekdays import which_of

SIGNS = {
    "last": -1,
    "past": -1,
    "latest": 0,
    "this": 0,
    "next": 1,
    "coming": 1,
    "previous": -1,
    "following": 1,
    "same": 0,
}
# Beside these, next and previous count from the story, not from the telling: the next day.
STORIED = frozenset({"day", "hour", "minute", "second"})


LONG = frozenset({"decade", "century"})


def pointed(found: Found) -> Said | None:
    """Return the unit that the part called which points at: last week, the next day, the same month."""
    which, unit = which_of(found), unit_of(found)
    if (which == "past" and unit != "weekend") or (unit in LONG and which in {"last", "next", "coming"}):
        return length(1, unit, "future" if SIGNS[which] > 0 else "past")
    if unit in {"hour", "minute", "second"} and which in {"same", "last"}:
        return None
    if (which, unit) in {("this", "day"), ("latest", "quarter")}:
        return Said(spoken_of(unit))
    storied = which in {"previous", "following", "same"} or (unit in STORIED and which == "next")
    if (unit == "day" and which == "last") or unit == "season":  # a season of sport, of shows or of flu
        return None
    beside: Literal["near", "told"] = "near" if "the" in found and which == "next" else "told"
    anchor: Literal["reference", "near", "told"] = "reference" if storied else beside
    return Said(Shift(amount=abs(SIGNS[which]), unit=unit, sign=SIGNS[which] or 1, anchor=anchor))


def _the(found: Found) -> Said | None:
    unit = unit_of(found)
    if unit == "weekend":
        return Said(Calendar(weekend=True))
    if unit not in {"quarter", "year", "week"}:
        return None
    drop = 1 if "ended" in found else 0
    if drop and unit == "year":
        return Said(Span(parts=((1, unit),)), drop=drop)
    return Said(spoken_of(unit) if unit == "quarter" else nearby(unit), drop=drop)


def _month(found: Found) -> Said | None:
    """Return the month that the text last named: "sales in the month"."""
    return Said(spoken_of("month"), skip=1) if unit_of(found) == "month" else None


def _days(found: Found) -> Said | None:
    """Return the present for "these days", and lengths beside now for other plurals."""
    which, unit = which_of(found), unit_of(found)
    if which == "this" and unit == "day":
        return Said(Reference("PRESENT_REF"))
    if not SIGNS[which]:
        return None
    return length(None, unit, "past" if SIGNS[which] < 0 else "future")


def _weekend(found: Found) -> Said | None:
    if found["unit"].number:
        return Said(Repeat("XXXX-WE"))
    return Said(Calendar(weekend=True))


def _beyond(found: Found) -> Said | None:
    """Return the unit of "the week before last", "the year after next"."""
    unit = unit_of(found)
    if unit not in {"week", "weekend", "month", "year"}:
        return None
    return Said(Shift(amount=2, unit=unit, sign=1 if "after" in found else -1, anchor="told"))


def _full(found: Found) -> Said | None:
    """Return the year of "the full year", and the length of "the whole day"."""
    unit = unit_of(found)
    if "other" in found and found["other"].name == "other":  # "the other day"
        return Said(Reference("PAST_REF"))
    return Said(at_hand(unit)) if unit == "year" else length(1, unit)


def _neighbour(found: Found) -> Said | None:
    sign = 1 if "after" in found else -1
    return Said(Shift(amount=1, unit=unit_of(found), sign=sign, anchor="reference"))


def _in_the(found: Found) -> Said | None:
    """Return the unit that "later in the day" lies in."""
    mod = "START" if found["mod"].name.startswith("ea") else "END"
    return Said(nearby(unit_of(found)), mod)


def _year_end(found: Found) -> Said | None:
    return Said(Calendar(month=12, day=31)) if unit_of(found) == "year" else None


def _unit_end(found: Found) -> Said | None:
    """Return the unit that "by year's end" closes."""
    return Said(nearby(unit_of(found)), "END") if unit_of(found) in CLOSED else None


CLOSED = frozenset({"week", "month", "year", "decade", "century"})
MODS = {"start": "START", "middle": "MID", "end": "END"}


def _part_of_unit(found: Found) -> Said | None:
    """Return the unit of "the end of the month"; "at the end of the day" is said of no day."""
    unit = unit_of(found)
    if unit not in CLOSED and unit != "quarter":
        return None
    return Said(spoken_of(unit) if unit == "quarter" else nearby(unit), MODS[NAME[found["mod"].kind]])


def _rest(found: Found) -> Said | None:
    """Return the month in "the rest of the month"."""
    return Said(nearby(unit_of(found)), skip=2) if unit_of(found) in CLOSED else None


def _over(found: Found) -> Said | None:
    """Return the length of "over the next year", which is no year of the calendar."""
    if found["unit"].number or unit_of(found) not in {"week", "month", "year", "decade", "century"}:
        return None
    return Said(Span(parts=((1, unit_of(found)),), window="past" if which_of(found) == "last" else "future"), skip=1)


POINTER = "which:(last|past|this|next|coming|previous|following|that|same|current|latest)"
RULES = (
    Rule(
        "unit pointed at",
        phrase(
            f"(the:the|this (?=past|coming)|that (?=same))? {POINTER} same? fiscal?"
            " unit:(unit|quarter|century|second|weekend)"
            " (?!of the? (month|may|year|season|fall|decade|small|ordinal|holiday))"
        ),
        pointed,
    ),
    Rule("year up to a month", phrase("the unit:unit (?=to month)"), lambda found: length(1, unit_of(found))),
    Rule("time since", phrase("the unit:unit (?=since)"), lambda found: length(1, unit_of(found), "since")),
    Rule(
        "anaphoric unit",
        phrase("the fiscal? unit:(unit|quarter|weekend) ended:ended? (?!of|hyphen)"),
        _the,
        tags=("unit told",),
    ),
    Rule("anaphoric month", phrase("(in|for|during) the unit:unit (?!of|since|ended|to|that|hyphen|small)"), _month),
    Rule("unit before last", phrase("the unit:(unit|weekend) (before last|after:after next)"), _beyond),
    Rule("full year", phrase("the (other:other|fiscal) fiscal? unit:unit"), _full),
    Rule("weekend", phrase("unit:weekend"), _weekend),
    Rule(
        "unit before or after",
        phrase("the unit:unit (after:(after|following)|before) (?=stop|comma|close)"),
        _neighbour,
    ),
    Rule("unit before or after", phrase("the unit:unit (after:after|before) that"), _neighbour),
    Rule("later in a unit", phrase("mod:(later|earlier|early|late) in (the|that) unit:(unit|quarter)"), _in_the),
    Rule("end of the year", phrase("unit:unit hyphen? end"), _year_end),
    Rule("end of a unit", phrase("(?<!last|next|this|that|previous|following) unit:unit s end"), _unit_end),
    Rule("part of a unit", phrase("the? mod:(start|middle|end) of the? unit:(unit|quarter|century)"), _part_of_unit),
    Rule("rest of a unit", phrase("rest of the unit:(unit|quarter)"), _rest),
    Rule(
        "length of a pointed unit",
        # "for the coming year" is what plans and budgets are for: a year of the calendar.
        phrase("(over|within|for (?!the coming)) the which:(next|last|coming|following) unit:<units>"),
        _over,
    ),
    Rule(
        "in the next year", phrase("in the which:(next|last) unit:unit (?!of|to|ended)"), _over, tags=("English alone",)
    ),
    Rule("units pointed at", phrase(f"(?!following units of) the? {POINTER} unit:(units|quarters)"), _days),
)
