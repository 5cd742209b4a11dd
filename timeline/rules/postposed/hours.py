"""Clock times: à 20h30, vers 18 heures, a las 20.30, alle ore 18, de 14 à 16 heures, las ocho y media de la tarde."""

from __future__ import annotations

import re

from msgspec import structs

from timeline.grammar.expression import Found, Rule, Said
from timeline.grammar.meaning import Calendar
from timeline.grammar.phrase import phrase
from timeline.grammar.token import Token
from timeline.rules.clock import FIRST_HOURS

# What stands before an hour. Behind a day the hour needs no such word.
BEFORE = (
    "(at the?|to the?|until the?|from the?|since the?|before the?|after the?|approx the?|between the?|and the?|on the?)"
)
DAYS = "(weekday|deictic|month|year|numeric|part) comma?"
IN_PART = "((of|in|to|per|s)? the? part:part)"
CLOCK = "clock:(clock|decimal)"
HOUR = "hour:(small|count)"
MIDNIGHT = 24
# A quarter is a unit, or the fourth of an hour.
QUARTERS = frozenset({0, 4})
LATEST_HALF = 12
# What stands between the hours that share one unit: de 14 à 16 heures.
LISTED = "(?=(hyphen|dash|to|and|or|until) the? (small|count) unit:<units>)"
DIGITS = re.compile(r"\d+")


def _clock(found: Found) -> Said | None:
    """Return the time of digits with a mark or a letter between: 20h30, 20.30, 18h, 8:45."""
    parts = [int(digits) for digits in DIGITS.findall(found["clock"].name)][:3]
    if "," in found["clock"].name or ("hours" in found and found["hours"].name != "hour"):
        return None
    hour, minute, second = parts[0], parts[1] if parts[1:] else 0, parts[2] if parts[2:] else None
    return _said(found, "clock", hour, minute, second)


def _hour(found: Found) -> Said | None:
    """Return the time of "18 heures", "18 heures 30"."""
    if "unit" in found and found["unit"].name != "hour":
        return None
    return _said(found, "hour", _number(found["hour"]), found.number("minute") or 0, None)


def _first_hour(found: Found) -> Said | None:
    """Return the first time of "de 14 à 16 heures", and leave the other to be found."""
    said = _hour(found)
    return said and structs.replace(said, drop=found.match.end() - found.match.start("rest"))


def _quarters(found: Found) -> Said | None:
    """Return the time of "ocho y media", "ocho y cuarto", "ocho menos cuarto"."""
    if "unit" in found and found["unit"].name != "hour":
        return None
    hour = _number(found["hour"])
    if "fourth" in found and found["fourth"].number not in QUARTERS:
        return None
    if "less" in found:
        return _said(found, "hour", (hour - 1) % MIDNIGHT, 45, None)
    return _said(found, "hour", hour, 30 if "half" in found else 15, None)


def _number(token: Token) -> int:
    return int(token.number) or 1


def _said(found: Found, first: str, hour: int, minute: int, second: int | None) -> Said | None:
    hour = _in_part(hour, found)
    if hour > MIDNIGHT or minute > 59 or (second or 0) > 59 or (hour == MIDNIGHT and minute):
        return None
    zone = found["zone"].name or None if "zone" in found else None
    skip = found.match.start(first) - found.match.start()
    return Said(Calendar(hour=hour, minute=minute, second=second, zone=zone), skip=skip)


def _in_part(hour: int, found: Found) -> int:
    """Return the hour of 24 that an hour of twelve is in the part of day or half of it that is named."""
    if not 1 <= hour <= LATEST_HALF:
        return hour
    if "half_of_day" in found:
        return hour % 12 + (12 if found["half_of_day"].name == "pm" else 0)
    part = found["part"].name if "part" in found else ""
    late = part in {"AF", "EV"} or (part == "NI" and hour > FIRST_HOURS) or (part == "MI" and hour < FIRST_HOURS)
    return hour % 12 + (12 if late else 0) if part else hour


END = f"(oclock|hours:<units>)? {IN_PART}? half_of_day:meridiem? zone:zone?"
RULES = (
    Rule("clock time", phrase(f"clock:clock {END}"), _clock, tags=("digits", "clock")),
    Rule("clock time", phrase(f"clock:decimal (hours:<units>|oclock) {IN_PART}?"), _clock, tags=("digits", "clock")),
    Rule("clock time", phrase(f"at the? {CLOCK} {END}"), _clock, tags=("digits", "clock")),
    Rule("clock time", phrase("clock:decimal zone:zone"), _clock, tags=("digits", "clock")),
    Rule("hour", phrase(f"{BEFORE} {HOUR} unit:<units> (minute:(small|count))? (units)? {IN_PART}?"), _hour),
    Rule("hour", phrase(f"{DAYS} {BEFORE}? {HOUR} unit:<units> (minute:(small|count))? {IN_PART}?"), _hour),
    Rule("hour", phrase(f"{BEFORE}? {HOUR} oclock {IN_PART}?"), _hour),
    Rule("hour", phrase(f"{BEFORE} {HOUR} (oclock)? {IN_PART}"), _hour),
    Rule("hour", phrase(f"{HOUR} unit:<units> {IN_PART}"), _hour),
    Rule("hour", phrase(f"{HOUR} {LISTED}"), _hour),
    Rule(
        "hour",
        phrase(
            "(of|from|between|at|since) the? hour:(small|count)"
            " rest:(to|until|and|hyphen|dash) the? (small|count) unit:<units>"
        ),
        _first_hour,
    ),
    Rule("hour", phrase("(?<=hyphen|dash) hour:small unit:<units>"), _hour),
    Rule("quarters of an hour", phrase(f"{HOUR} unit:<units>? and article? half:half {IN_PART}?"), _quarters),
    Rule(
        "quarters of an hour",
        phrase(f"(at|approx) the? {HOUR} unit:<units>? (and|less:less) the? article? fourth:(quarter|ordinal) {END}"),
        _quarters,
    ),
    Rule("bare hour", phrase(f"at {HOUR} (?!unit|units|month|of <month>)"), _hour, tags=("bare number",)),
)
