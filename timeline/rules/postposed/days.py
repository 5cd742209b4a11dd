"""Days in words, or with their month left out: tres de mayo, el día 21, mardi 25, enero 15 de 2019, 23/sep/2020."""

from __future__ import annotations

from timeline.grammar.expression import Found, Rule, Said
from timeline.grammar.meaning import Calendar, Nothing, Shift, Within
from timeline.grammar.phrase import phrase
from timeline.rules.dates import YEAR, year_of
from timeline.rules.deictics import days_away
from timeline.rules.names import unit_of
from timeline.rules.numeric import day_and_month
from timeline.rules.units import SIGNS
from timeline.rules.weekdays import which_of

MOST_DAYS = 31
# What may not stand behind a number that is a day alone: it would count or name something else.
ALONE = (
    "(?!<month>|of (<month>|unit)|<units>|century|oclock|meridiem|slash|count|length|sort|decimal"
    "|(to|until|hyphen|dash|and|or|comma) the? (small|ordinal) (of? <month>|and|or|comma)"
    "|(hyphen|dash|and|or) the? small)"
)


def _day(found: Found) -> Said | None:
    day = found.number("day") or 0
    year, short = year_of(found)
    if not 1 <= day <= MOST_DAYS:
        return None
    return Said(Calendar(month=found.number("month"), day=day, year=year, two_digits=short))


def _first(found: Found) -> Said | None:
    """Return the day that words count: tres de mayo, primero de mayo."""
    return _day(found) if found["day"].number == int(found["day"].number) else None


def _weekday_day(found: Found) -> Said | None:
    day = found.number("day") or 0
    if not 1 <= day <= MOST_DAYS:
        return None
    return Said(Calendar(day=day, weekday=found.number("weekday")))


def _day_alone(found: Found) -> Said | None:
    """Return the day of "el día 21", "le 17", where only digits tell that a day is meant."""
    day = found.number("day") or 0
    if not found["day"].name[:1].isdigit():
        return None
    if not 1 <= day <= MOST_DAYS or ("unit" in found and found["unit"].name != "day"):
        return None
    return Said(Calendar(day=day), skip=1 if "before" in found else 0)


def _today(found: Found) -> Said | None:
    day = found["day"]
    return None if day.name else Said(days_away(int(day.number)))


def _counted(found: Found) -> Said | None:
    """Return the day of a year in words: diez de octubre de dos mil dieciocho."""
    day, year = found.number("day") or 0, found.number("year") or 0
    if not 1 <= day <= MOST_DAYS or not FIRST_SPOKEN <= year <= LAST_SPOKEN:
        return None
    return Said(Calendar(month=found.number("month"), day=day, year=year))


def _short(found: Found) -> Said | None:
    """Return the day of "2 de outubro de 92"; a smaller number than any day's counts something else."""
    day, year = found.number("day") or 0, found.number("year") or 0
    if not 1 <= day <= MOST_DAYS or year <= MOST_DAYS:
        return None
    return Said(Calendar(month=found.number("month"), day=day, year=year, two_digits=True))


def _of_month(found: Found) -> Said | None:
    """Return the day of "el día 21 de este mes", "le 3 du mois prochain"."""
    day, which = found.number("day") or 0, which_of(found)
    if unit_of(found) != "month" or not 1 <= day <= MOST_DAYS or which not in SIGNS:
        return None
    sign = SIGNS[which]
    return Said(Within(Calendar(day=day), Shift(amount=abs(sign), unit="month", sign=sign or 1, anchor="told")))


def _nth_weekday(found: Found) -> Said | None:
    """Return the day of "el primer lunes del mes que viene"."""
    nth, sign = -1 if "last" in found else int(found["nth"].number), SIGNS.get(which_of(found))
    if unit_of(found) != "month" or not (nth == -1 or 1 <= nth <= MOST_WEEKS) or sign is None:
        return None
    month = Shift(amount=abs(sign), unit="month", sign=sign or 1, anchor="told")
    return Said(Within(Calendar(weekday=found.number("weekday"), nth=nth), month))


MOST_WEEKS = 5
FIRST_SPOKEN, LAST_SPOKEN = 1000, 2100
WHICH = "which:(last|past|next|coming|previous|following|current)"
DAY_YEAR = "year:(year|small)"
RULES = (
    Rule(
        "day month year",
        phrase(f"the? (unit:unit)? day:(count|ordinal) of? month:<month> {YEAR}"),
        _first,
        tags=("day month",),
    ),
    Rule("day month year", phrase(f"the unit:unit day:small of? month:<month> {YEAR}"), _day, tags=("day month",)),
    Rule("day month year", phrase(f"day:small (hyphen|slash) month:<month> (hyphen|slash) {DAY_YEAR}"), _day),
    Rule(
        "day month year",
        phrase("(the unit?|unit)? day:(small|count|ordinal) of? month:<month> of? year:count"),
        _counted,
        tags=("day month",),
    ),
    Rule(
        "day month year",
        phrase("(the unit?|unit)? day:(small|count|ordinal) of month:<month> of year:small"),
        _short,
        tags=("day month",),
    ),
    Rule("day of a month", phrase("the? unit? day:(small|ordinal) of which:this unit:unit"), _of_month),
    Rule("day of a month", phrase(f"the? unit? day:(small|ordinal) of the? unit:unit {WHICH}"), _of_month),
    Rule(
        "weekday of a month",
        phrase(f"the? (last:last|nth:(ordinal|second)) weekday:weekday of the? unit:unit {WHICH}"),
        _nth_weekday,
    ),
    Rule("month day year", phrase("month:<month> day:(small|ordinal|count) (comma|of|comma of) year:year"), _day),
    Rule("year month day", phrase("year:year (hyphen|slash) month:<month> (hyphen|slash) day:small"), _day),
    Rule("month year day", phrase("month:<month> (hyphen|slash) year:year (hyphen|slash) day:small"), _day),
    Rule("day year month", phrase("day:small (hyphen|slash) year:year (hyphen|slash) month:<month>"), _day),
    Rule("month day", phrase("month:<month> slash day:small"), _day),
    Rule("month day year", phrase(f"month:<month> (hyphen|slash) day:small (hyphen|slash) {DAY_YEAR}"), _day),
    Rule("weekday and day", phrase(f"weekday:weekday comma? the? unit? day:(small|ordinal) {ALONE}"), _weekday_day),
    Rule("weekday and day", phrase("this? weekday:weekday part? open day:small close"), _weekday_day),
    Rule(
        "day of the month",
        phrase(f"(the|before:(of|to)) unit:unit? day:ordinal {ALONE}"),
        _day_alone,
        tags=("bare number",),
    ),
    Rule(
        "day and month",
        phrase("(the|of|to|until|since|from|weekday comma? the?) date:slashed (?!of|<units>)"),
        day_and_month,
    ),
    Rule("day and month", phrase("date:slashed (?!of|<units>)"), day_and_month, tags=("in short texts",)),
    Rule(
        "days that follow", phrase("the? units (?=(small|ordinal) (to|and|or|comma|until))"), lambda _: Said(Nothing())
    ),
    Rule("day of the telling", phrase("day:deictic comma? weekday (?!small|ordinal)"), _today, tags=("today",)),
)
