"""Days, months and years by name: July 11 2023, 11 July 2023, the 25th of August, July 2023, July."""

from __future__ import annotations

from timeline.grammar.expression import Found, Rule, Said
from timeline.grammar.meaning import Calendar, Nothing, Shift, Within
from timeline.grammar.phrase import phrase
from timeline.rules.units import SIGNS
from timeline.rules.weekdays import which_of

YEAR = "(comma? hyphen? of? year:(year|apostrophe_year))?"


def _day(found: Found) -> Said | None:
    """Return the day, or that "31st November 2020" with a day that no month has is no date at all."""
    day = found.number("day") or 0
    year, short = year_of(found)
    if not 1 <= day <= 31:
        return Said(Nothing()) if (year or "of" in found) and day < 100 else None
    return Said(Calendar(month=found.number("month"), day=day, year=year, two_digits=short))


def _month(found: Found) -> Said | None:
    year, short = year_of(found)
    return Said(Calendar(month=found.number("month"), year=year, two_digits=short))


def year_of(found: Found) -> tuple[int | None, bool]:
    """Return the year of a match with a part called year, and whether its century is left open."""
    year = found.number("year")
    return year, year is not None and year < 100


def day_alone(found: Found) -> Said | None:
    """Return the day of "on the 20th", where only digits tell that a day is meant."""
    day = found.number("day") or 0
    if not found["day"].name[:1].isdigit() or not 1 <= day <= 31:
        return None
    return Said(Calendar(day=day), skip=1)


def _weekday_day(found: Found) -> Said | None:
    """Return the day of "Friday the 13th", in the nearest month that has one."""
    said = day_alone(found)
    if said is None or found["weekday"].name == "plural":
        return None
    return Said(Calendar(day=found.number("day"), weekday=found.number("weekday")))


def _nth_weekday(found: Found) -> Said | None:
    nth = -1 if "last" in found else int(found["nth"].number)
    if not -1 <= nth <= 5 or nth == 0:
        return None
    year, short = year_of(found)
    return Said(
        Calendar(month=found.number("month"), weekday=found.number("weekday"), nth=nth, year=year, two_digits=short)
    )


def _nth_weekday_of(found: Found) -> Said | None:
    """Return the day of "the last Friday of next month"."""
    nth = -1 if "last" in found else int(found["nth"].number)
    if found["unit"].name != "month" or not -1 <= nth <= 5 or nth == 0:
        return None
    sign = SIGNS[which_of(found)]
    month = Shift(amount=abs(sign), unit="month", sign=sign or 1, anchor="told")
    return Said(Within(Calendar(weekday=found.number("weekday"), nth=nth), month))


def _this_day(found: Found) -> Said | None:
    """Return the day of publication in another year: "on this day in 1974"."""
    if found["unit"].name != "day":
        return None
    return Said(Within(Calendar(year=found.number("year")), TODAY))


def _attacked(found: Found) -> Said | None:
    """Return the day of "the September 11 attacks", of which everybody knows the year."""
    month, day = found.number("month") or 0, found.number("day") or 0
    year = ATTACKED.get((month, day))
    return Said(Calendar(year=year, month=month, day=day)) if year else None


ATTACKED = {(9, 11): 2001, (7, 7): 2005}
TODAY = Shift(amount=0, unit="day", sign=1, anchor="publication", exact=True)
RULES = (
    Rule(
        "weekday of a month",
        phrase("the? (last:last|nth:(ordinal|second)) weekday:<weekday> (of|in) which:(this|last|next) unit:unit"),
        _nth_weekday_of,
    ),
    Rule("day of another year", phrase("this unit:unit in year:year"), _this_day),
    Rule(
        "weekday of a month",
        phrase(f"the? (last:last|nth:(ordinal|second)) weekday:<weekday> (of|in) month:<month> {YEAR}"),
        _nth_weekday,
    ),
    Rule("day known by its attacks", phrase("month:month day:(small|ordinal) (?=terror? attacks)"), _attacked),
    Rule("day known by its attacks", phrase("the? day:(small|ordinal) month:month (?=terror? attacks)"), _attacked),
    Rule(
        "month day year",
        phrase(f"(?<!small)(?<!ordinal)month:<month> (the? day:(small|ordinal)) {YEAR}"),
        _day,
        tags=("month day",),
    ),
    Rule(
        "day month year",
        phrase(
            f"(?<!month)(?<!may)((?<=on)the|the (?=ordinal))? day:(small|ordinal) (hyphen|of:of)? month:<month> {YEAR}"
        ),
        _day,
        tags=("day month",),
    ),
    Rule("day month year", phrase("day:small hyphen month:<month> hyphen year:small"), _day, tags=("day month",)),
    Rule("month year", phrase("month:<month> comma? of? year:(year|apostrophe_year)"), _month),
    Rule("month", phrase("month:month"), _month),
    Rule(
        "day of the month",
        phrase("(on|by|until|since) the? day:ordinal (?!<month>|century|<units>|hyphen)"),
        day_alone,
        tags=("English alone", "bare number"),
    ),
    Rule(
        "weekday and day",
        phrase("weekday:weekday comma? the? day:ordinal (?!<month>|of|century|<units>)"),
        _weekday_day,
    ),
)
