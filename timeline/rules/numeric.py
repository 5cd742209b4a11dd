"""Dates in digits: 2023-07-11, 11/07/2023, 7/11/23, 11.07.2023, 2023-07-11T17:31."""

from __future__ import annotations

import re

from timeline.grammar.expression import Found, Rule, Said
from timeline.grammar.meaning import Calendar
from timeline.grammar.phrase import phrase

ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[t ](\d\d):(\d\d)(?::(\d\d))?[.\d]*(z| ?[+-](?:0\d|1[0-4]):?[0-5]\d)?)?")

LEAP_SECOND = 60


def _iso(found: Found) -> Said | None:
    match = ISO.match(found["date"].name)
    if not match:
        return None
    year, month, day = (int(part) for part in match.group(1, 2, 3))
    hour, minute, second = (None if part is None else int(part) for part in match.group(4, 5, 6))
    if (hour or 0) > 24 or (minute or 0) > 59 or (second or 0) > LEAP_SECOND:  # no time, but the day is one
        return Said(Calendar(year=year, month=month, day=day))
    zone = "+00:00" if match[7] == "z" else match[7] and match[7].strip()
    return Said(Calendar(year=year, month=month, day=day, hour=hour, minute=minute, second=second, zone=zone))


def _numeric(found: Found) -> Said | None:
    """Return the date with month and day as written month first; resolution swaps them by the document's evidence."""
    parts = [int(part) for part in re.split("[/.-]", found["date"].name)]
    if parts[0] > 999:
        year, month, day = parts
        return Said(Calendar(year=year, month=month, day=day))
    first, second, year = parts
    if "." in found["date"].name and 1 <= first <= 31 and 1 <= second <= 12:  # so write those who put the day first
        return Said(Calendar(year=year, month=second, day=first, two_digits=year < 100))
    if first > 31 or second > 31 or max(min(first, second), 1) > 12 or not min(first, second):
        return None
    return Said(Calendar(year=year, month=first, day=second, two_digits=year < 100, numeric=True))


def day_and_month(found: Found) -> Said | None:
    """Return the day of "on 5/25"; what may be a fraction (1/2, 3/4) is none."""
    first, second = (int(part) for part in found["date"].name.split("/"))
    if not 1 <= min(first, second) <= 12 or max(first, second) > 31 or (first < second < SMALLEST_MONTH):
        return None
    return Said(Calendar(month=first, day=second, numeric=True), skip=found.match.start("date") - found.match.start())


# Halves, thirds and quarters are written as such dates too.
SMALLEST_MONTH = 5
RULES = (
    Rule("ISO 8601 date", phrase("date:iso"), _iso, tags=("digits",)),
    Rule("numeric date", phrase("date:numeric"), _numeric, tags=("digits",)),
    Rule("day and month", phrase("(on|by|until|since) date:slashed (?!of|<units>)"), day_and_month),
)
