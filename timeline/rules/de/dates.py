"""Days in digits and decades: am 25.2., am 25. 2. 2010, die 90er-Jahre."""

from __future__ import annotations

from timeline.grammar.expression import Found, Rule, Said
from timeline.grammar.meaning import Calendar
from timeline.grammar.phrase import phrase
from timeline.rules.dates import day_alone, year_of
from timeline.rules.years import decade_of


def _day(found: Found) -> Said | None:
    day, month = (int(part) for part in found["date"].name.rstrip(".").split("."))
    year, short = year_of(found)
    skip = found.match.start("date") - found.match.start()
    return Said(Calendar(month=month, day=day, year=year, two_digits=short), skip=skip)


def _half(found: Found) -> Said | None:
    half = found.number("half")
    if found["unit"].name != "half-year" or half not in {1, 2}:
        return None
    return Said(Calendar(half=half, year=found.number("year")))


def _decade(found: Found) -> Said | None:
    """Return the decade of "die 60er Jahre", which without a century are those of the twentieth."""
    said = decade_of(found)
    decade = int(found["decade"].number)
    if said is None or decade >= 10:
        return said
    return Said(Calendar(decade=190 + decade), said.mod)


def _whole_year(found: Found) -> Said | None:
    return Said(Calendar(year=found.number("year"))) if found["unit"].name == "year" else None


RULES = (
    Rule("day and month in digits", phrase("date:daymonth year:(year|apostrophe_year)"), _day),
    Rule(
        "day and month in digits",
        phrase("(on|the|to|from|since|onward|and|or|in|within|weekday comma?|dayparted comma?|open) date:daymonth"),
        _day,
    ),
    Rule(
        "day of the month",
        phrase("on the? day:ordinal (?!<month>|century|<units>|comma|and|or|to|hyphen|dash|slash)"),
        day_alone,
        tags=("bare number",),
    ),
    Rule("half-year", phrase("the? half:ordinal unit:unit year:year?"), _half),
    Rule("named year", phrase("the other unit:unit year:year"), _whole_year),
    Rule("decade", phrase("the:the? (mod:(early|mid|late) the?)? decade:decade hyphen? units"), _decade),
)
