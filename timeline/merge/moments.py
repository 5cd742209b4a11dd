"""Whether two moments can be the same time: one contains the other, at whatever precision each was told."""

from __future__ import annotations

import re
from datetime import date, timedelta

from timeline.days import last_of_month
from timeline.model import Mention, Moment

Days = tuple[date, date]

PARTIAL = re.compile(r"XXXX-(\d\d)(?:-(\d\d))?")
LEAP_YEAR = 2000
DATELINE_DAYS = 3
"""Days by which sources may disagree on one day: of five disputes on Timeline17 one day keeps two, two to seven all."""

DAYS_BACK = timedelta(4)
"""Days after which a report looks back: with two or seven important days are worse (date F1 .622 instead of .628)."""
MONTH = timedelta(31)
"""Days of the longest time of which a mention looks back on some happening and not on a development."""


def compatible(a: Moment | None, b: Moment | None) -> bool:
    """Return whether one moment contains the other; a partial one (``XXXX-07-11``) takes the other's year.

    Two events without a date are compatible with each other and with nothing else: they wait.
    """
    if a is None or b is None:
        return a is b
    if a == b:
        return True
    days_a, days_b = days_of(a), days_of(b)
    if days_a and days_b:
        return _nested(days_a, days_b)
    if days_a or days_b:
        known, partial = (days_a, b) if days_a else (days_b, a)
        return known is not None and any(_nested(known, days) for days in _in_years_of(partial, known))
    partial_a, partial_b = _in_year(a, LEAP_YEAR), _in_year(b, LEAP_YEAR)
    return a.edtf == b.edtf if partial_a is None or partial_b is None else _nested(partial_a, partial_b)


def same_days(a: Moment | None, b: Moment | None) -> bool:
    """Return whether both moments are the very same days, or the very same partial date."""
    if a is None or b is None:
        return a is b
    days = days_of(a)
    return days == days_of(b) if days else a.edtf == b.edtf


def close(a: Moment | None, b: Moment | None) -> bool:
    """Return whether both are days of one week or nearly: sources that disagree on a day lie no farther apart."""
    days_a, days_b = a and days_of(a), b and days_of(b)
    if not days_a or not days_b or not (_is_short(days_a) and _is_short(days_b)):
        return False
    return abs(days_a[0] - days_b[0]) <= timedelta(DATELINE_DAYS)


def is_a_day(moment: Moment | None) -> bool:
    """Return whether a moment lies within one day that is known."""
    return moment is not None and moment.earliest is not None and moment.earliest == moment.latest


def vagueness(moment: Moment | None) -> int:
    """Return the days that a moment leaves open, a month's where its year is unknown."""
    days = days_of(moment) if moment else None
    return (days[1] - days[0] if days else MONTH).days


def looks_back(mention: Mention) -> bool:
    """Return whether a mention tells by an expression of its own of a time some days before its article appeared.

    The time is at most a month: what a year is told of is too much for its type to say which happening it is.
    """
    days = days_of(mention.moment) if mention.moment and mention.timex else None
    return bool(days and mention.reported and mention.reported - days[1] >= DAYS_BACK and days[1] - days[0] < MONTH)


def near(a: Moment | None, b: Moment | None) -> bool:
    """Return whether mentions of these moments may tell one event: those of any other two only as parts of one."""
    return compatible(a, b) or close(a, b)


def days_of(moment: Moment) -> Days | None:
    """Return first and last day where the moment fixes both, else None."""
    if moment.earliest is None or moment.latest is None:
        return None
    return moment.earliest, moment.latest


def partial_key(moment: Moment) -> tuple[str, str | None] | None:
    """Return month and day (or None) of a moment whose year is unknown, else None."""
    match = PARTIAL.match(moment.edtf)
    return (match[1], match[2]) if match and days_of(moment) is None else None


def _nested(a: Days, b: Days) -> bool:
    return (a[0] <= b[0] and b[1] <= a[1]) or (b[0] <= a[0] and a[1] <= b[1])


def _is_short(days: Days) -> bool:
    return days[1] - days[0] <= timedelta(1)


def _in_years_of(partial: Moment, known: Days) -> tuple[Days, ...]:
    years = {known[0].year, known[1].year}
    return tuple(days for year in sorted(years) if (days := _in_year(partial, year)))


def _in_year(partial: Moment, year: int) -> Days | None:
    found = [(int(match[1]), match[2]) for match in PARTIAL.finditer(partial.edtf)]
    if not found:
        return None
    try:
        first = date(year, found[0][0], int(found[0][1] or 1))
        month, day = found[-1]
        last = date(year, month, int(day)) if day else last_of_month(year, month)
    except ValueError:  # 29 February of a common year, or a month that is none
        return None
    return (first, last) if first <= last else None
