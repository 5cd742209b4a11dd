"""Years, decades, centuries and their parts: los años noventa, le XIXe siècle, siglo XX, fin mars."""

from __future__ import annotations

from datetime import date

from timeline.days import in_calendar
from timeline.grammar.expression import Found, Rule, Said
from timeline.grammar.meaning import Calendar
from timeline.grammar.phrase import phrase
from timeline.rules.names import at_hand, nearby, unit_of
from timeline.rules.postposed.sets import PLURAL
from timeline.rules.units import pointed
from timeline.rules.years import MODS

MOD = "(mod:(early|mid|late) the?)?"
LAST_CENTURY, MOST_WEEKS = 40, 53
WHICH = "which:(last|past|next|coming|previous|following|current)"
CLOSED = frozenset({"week", "month", "quarter", "year", "decade", "century"})


def _decade(found: Found) -> Said | None:
    """Return the decade of "les années 60", which without a century are those of the twentieth."""
    number = found["decade"].number
    if found["unit"].name not in {"year", "decade"} or number % 10 or not number:
        return None
    if number < 100:
        return Said(Calendar(decade=190 + int(number) // 10), _mod(found))
    return Said(Calendar(decade=int(number) // 10), _mod(found)) if 1000 <= number < 3000 else None


def _century(found: Found) -> Said | None:
    number = found.number("number") or 0
    if not 1 <= number <= LAST_CENTURY or found["unit"].name != "century":
        return None
    era = found.number("era") or 1
    return Said(Calendar(century=-number if era < 0 else number - 1), _mod(found))


def _mod(found: Found) -> str | None:
    return MODS[found["mod"].name] if "mod" in found else None


def _part_of_unit(found: Found) -> Said | None:
    """Return the unit of "fin du mois", "a finales de año", with the modifier of its end."""
    unit = unit_of(found)
    return Said(nearby(unit), _mod(found)) if unit in CLOSED else None


def _pointed_part(found: Found) -> Said | None:
    unit = unit_of(found)
    return Said(at_hand(unit), _mod(found)) if unit in CLOSED else None


def half_of_year(found: Found) -> Said | None:
    """Return the half of a year that its ordinal names: das zweite Halbjahr 2019, le premier semestre."""
    half = found.number("half")
    if found["unit"].name != "half-year" or half not in {1, 2}:
        return None
    return Said(Calendar(half=half, year=found.number("year")))


def _month(found: Found) -> Said | None:
    """Return the month of "le mois de mars", "a mediados del mes de mayo de 2019"."""
    if found["unit"].name != "month":
        return None
    year = found.number("year")
    return Said(Calendar(month=found.number("month"), year=year, two_digits=year is not None and year < 100))


def _week(found: Found) -> Said | None:
    """Return the week of "semana 31", "semaine 12 de 2024"."""
    number = found.number("number") or 0
    if found["unit"].name != "week" or not 1 <= number <= MOST_WEEKS:
        return None
    return Said(Calendar(week=number, year=found.number("year")))


def _first_days(found: Found) -> Said | None:
    """Return the month of "los primeros días de agosto", with the modifier of its beginning."""
    if found["first"].number != 1 or found["unit"].name != "day":
        return None
    return Said(Calendar(month=found.number("month"), year=found.number("year")), "START")


def _nth_week(found: Found) -> Said | None:
    """Return the week of "la primera semana de 2015", as ISO 8601 numbers weeks: 28 December is always in the last."""
    year = found.number("year") or 0
    if found["week"].name != "week" or not in_calendar(year):
        return None
    last = date(year, 12, 28).isocalendar().week
    number = last if "last" in found else found.number("nth") or 0
    return Said(Calendar(week=number, year=year)) if 1 <= number <= last else None


def _mod_unit(found: Found) -> Said | None:
    """Return the unit of "à la fin de l'année prochaine", with the modifier of its end."""
    said = pointed(found)
    return Said(said.meaning, _mod(found)) if said else None


def _year(found: Found) -> Said | None:
    """Return the year of "el año 2014", whose article may have merged with the word before."""
    return Said(Calendar(year=found.number("year"))) if found["unit"].name == "year" else None


def _the_year(found: Found) -> Said | None:
    """Return the year of "el 2000"; articles in the plural count: los 1500."""
    return None if found["the"].name == PLURAL else Said(Calendar(year=found.number("year")))


def _last_quarter(_: Found) -> Said | None:
    return Said(Calendar(quarter=4))


RULES = (
    Rule("quarter", phrase("the? last quarter (?=of (the unit|unit)? year)"), _last_quarter),
    Rule("named year", phrase("(the|of)? unit:unit year:year"), _year),
    Rule("year", phrase("the:the year:year (?!month|may|<units>|slash)"), _the_year, tags=("year",)),
    Rule("decade", phrase(f"the? {MOD} unit:units (the|of)? decade:(small|count|year|apostrophe_year)"), _decade),
    Rule(
        "decade",
        phrase("(the|this|that)? unit:unit of the? (units of?)? decade:(small|count|year|apostrophe_year)"),
        _decade,
    ),
    Rule("decade", phrase("(the|of the?)? unit:unit decade:(year|small) (?!<month>)"), _decade),
    Rule("century", phrase(f"the? {MOD} unit:(century|units) number:(ordinal|count|small) era:era?"), _century),
    Rule("month", phrase("(the|of)? unit:unit of? month:<month> (of? year:(year|apostrophe_year))?"), _month),
    Rule("half-year", phrase("the? half:(ordinal|second) unit:unit (of? year:year)?"), half_of_year),
    Rule(
        "first days of a month",
        phrase("the? first:ordinal unit:units of month:<month> (of? year:year)?"),
        _first_days,
    ),
    Rule("part of a unit", phrase("the? mod:(early|mid|late) the? unit:(unit|quarter|century)"), _part_of_unit),
    Rule("week of a year", phrase("the? unit:unit number:small (of? year:year)? (?!<units>|<month>|of)"), _week),
    Rule(
        "week of a year",
        phrase("the? (last:last|nth:(ordinal|second)) week:unit of (the unit|the|unit)? year:year"),
        _nth_week,
    ),
    Rule("part of a unit", phrase(f"the? mod:(early|mid|late) the? unit:(unit|quarter|century) {WHICH}"), _mod_unit),
    Rule("part of a unit", phrase(f"the? mod:(early|mid|late) the? {WHICH} unit:(unit|quarter|century)"), _mod_unit),
    Rule("part of a unit", phrase("the? mod:(early|mid|late) this unit:(unit|quarter|century)"), _pointed_part),
)
