"""Clock times and parts of the day: 10:35 a.m., 9 p.m. EST, 1735 GMT, 5 o'clock, noon, this morning, last night."""

from __future__ import annotations

from typing import Literal

from msgspec import structs

from timeline.grammar.expression import Found, Rule, Said
from timeline.grammar.meaning import Calendar, Nothing, Reference, Shift, Within
from timeline.grammar.phrase import phrase
from timeline.grammar.token import Token
from timeline.rules.names import amount_of
from timeline.rules.weekdays import which_of

PLURAL = 1
ZONE = "(zone:zone)?"
# "Four at night" is after midnight, "nine at night" before.
FIRST_HOURS = 5
HOUR = "(at|by|after|before|until|approx) approx? hour:(small|count)"


def clock_time(found: Found) -> Said | None:
    """Return the time of the digits called clock: 10:35, 20.30."""
    said = found["clock"].name.replace(".", ":").split(":")
    if not all(map(str.isdecimal, said)):  # a number with a decimal comma
        return None
    parts = [int(part) for part in said]
    hour, minute, second = parts[0], parts[1], parts[2] if len(parts) > 2 else None
    return _time(hour, minute, second, found.get("half"), found.get("zone"))


def hour_time(found: Found) -> Said | None:
    """Return the time of the number called hour: 9 p.m., 8 o'clock."""
    said = int(found["hour"].number)
    hour, minute = divmod(said, 100) if said > 99 else (said, 0)
    return _time(hour, minute, None, found.get("half"), found.get("zone"))


def _military(found: Found) -> Said | None:
    said = found["hour"].name
    if len(said) != 4 or not said.isdigit():
        return None
    return _time(int(said[:2]), int(said[2:]), None, None, found.get("zone"))


def _hours_military(found: Found) -> Said | None:
    """Return the time of "0800 hours"."""
    return _military(found) if found["unit"].name == "hour" else None


def _past_hour(found: Found) -> Said | None:
    """Return the time of "half past three", "quarter to nine"."""
    hour = found.number("hour") or 0
    if not 1 <= hour <= 12:
        return None
    if "half" in found:
        return Said(Calendar(hour=hour, minute=30))
    return Said(Calendar(hour=hour, minute=15) if "past" in found else Calendar(hour=(hour - 1) or 12, minute=45))


def _bare_military(found: Found) -> Said | None:
    """Return the time of "at 1015"; digits that may be a year of our time are left to be one."""
    said = _military(found)
    if said is None or 1700 <= int(found["hour"].number) <= 2100:
        return None
    return structs.replace(said, skip=found.match.start("hour") - found.match.start())


def _bare_hour(found: Found) -> Said | None:
    """Return the hour of "at 9 tonight", "at six in the morning", "at 9 on Friday"."""
    hour, part = found.number("hour") or 0, found.get("part")
    if not 1 <= hour <= 12:
        return None
    said = Calendar(hour=_hour_in(hour, part.name) if part else hour, minute=0)
    skip = found.match.start("hour") - found.match.start()
    if "day" not in found:
        return Said(said, skip=skip)
    return Said(Within(said, Shift(amount=0, unit="day", sign=-1, anchor="publication", exact=True)), skip=skip)


def _hour_in(hour: int, part: str) -> int:
    """Return the hour of 24 that an hour of twelve is in that part of the day."""
    late = part in {"AF", "EV"} or (part == "NI" and hour > FIRST_HOURS)
    return hour % 12 + (12 if late else 0)


def _clock_in_part(found: Found) -> Said | None:
    """Return the time of "4:30 in the afternoon"."""
    hour, minute = (int(part) for part in found["clock"].name.split(":")[:2])
    return _time(_hour_in(hour, found["part"].name), minute, None, None, None) if 1 <= hour <= 12 else None


def _time(hour: int, minute: int, second: int | None, half: Token | None, zone: Token | None) -> Said | None:
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half.name == "pm" else 0)
    if hour > 24 or minute > 59 or (second or 0) > 59 or (hour == 24 and minute):
        return None
    return Said(Calendar(hour=hour, minute=minute, second=second, zone=zone.name or None if zone else None))


def _noon(found: Found) -> Said | None:
    return Said(Calendar(hour=int(found["noon"].number) // 60, minute=0))


def part_of_day(found: Found) -> Said | None:
    """Return the part of a day, of today where "this" points, of the day before where "last" does."""
    part, which = found["part"], which_of(found)
    if part.number == PLURAL:
        return None
    calendar = Calendar(part=part.name)
    if which in {"this", "last", "past"}:
        days = 0 if which == "this" else 1
        return Said(Within(calendar, Shift(amount=days, unit="day", sign=-1, anchor="publication", exact=True)))
    if which in {"next", "following", "previous"}:
        sign = -1 if which == "previous" else 1
        return Said(Within(calendar, Shift(amount=1, unit="day", sign=sign, anchor="reference", exact=True)))
    if which == "same":
        return Said(Within(calendar, Shift(amount=0, unit="day", sign=1, anchor="reference", exact=True)))
    return Said(calendar)


def _adverb(found: Found) -> Said | None:
    return Said(Calendar(part=found["part"].name)) if found["part"].number > PLURAL else None


def _beside(found: Found) -> Said | None:
    """Return the night of "the night before", which the story goes on from."""
    day = Shift(amount=1, unit="day", sign=-1 if "before" in found else 1, anchor="reference", exact=True)
    return None if found["part"].number else Said(Within(Calendar(part=found["part"].name), day))


def _other_night(found: Found) -> Said | None:
    return Said(Reference("PAST_REF")) if found["other"].name == "other" else None


def _nights_away(found: Found) -> Said | None:
    """Return the night of "three nights later", "two nights ago"."""
    part, amount = found["part"], amount_of(found)
    if not part.number or not amount:
        return None
    sign = 1 if "later" in found else -1
    anchor: Literal["publication", "reference"] = "publication" if "ago" in found else "reference"
    return Said(
        Within(Calendar(part=part.name), Shift(amount=amount, unit="day", sign=sign, anchor=anchor, exact=True))
    )


def _dawn(found: Found) -> Said | None:
    return Said(Calendar(part=found["part"].name), skip=1)


def _hours(found: Found) -> Said | None:
    return Said(Calendar(part=found["part"].name)) if found["unit"].name == "hour" else None


RULES = (
    Rule(
        "clock time",
        phrase(f"clock:(clock|decimal) half:meridiem {ZONE}"),
        clock_time,
        tags=("English alone", "digits", "clock"),
    ),
    Rule("clock time", phrase(f"clock:clock {ZONE}"), clock_time, tags=("English alone", "digits", "clock")),
    Rule("clock time", phrase("clock:decimal zone:zone"), clock_time, tags=("English alone", "digits", "clock")),
    Rule("hour", phrase(f"hour:(<digits>|count|year) half:meridiem {ZONE}"), hour_time),
    Rule("hour", phrase(f"hour:(<digits>|count) oclock half:meridiem? {ZONE}"), hour_time),
    Rule(
        "military time", phrase("hour:(big|year) (zone:zone|locale locale? time)"), _military, tags=("English alone",)
    ),
    Rule("military time", phrase("hour:big unit:units"), _hours_military, tags=("English alone",)),
    Rule("half past", phrase("half:half past hour:(small|count)"), _past_hour, tags=("English alone",)),
    Rule("half past", phrase("quarter:quarter (past:past|to) hour:(small|count)"), _past_hour, tags=("English alone",)),
    Rule(
        "bare military time",
        phrase("at approx? hour:(big|year) (?!unit|units)"),
        _bare_military,
        tags=("English alone", "bare number"),
    ),
    Rule("bare hour", phrase(f"{HOUR} (?=on? weekday|on <month>)"), _bare_hour, tags=("English alone",)),
    Rule(
        "bare hour", phrase(f"{HOUR} oclock? (in the|at) part:part (?!unit|units)"), _bare_hour, tags=("English alone",)
    ),
    Rule("bare hour", phrase(f"{HOUR} day:(part:deictic)"), _bare_hour, tags=("English alone",)),
    Rule(
        "clock time",
        phrase("clock:clock (in the|at) part:part (?!unit|units)"),
        _clock_in_part,
        tags=("English alone", "digits", "clock"),
    ),
    Rule("nights away", phrase("amount:(small|count) part:part (ago:ago|later:later|earlier)"), _nights_away),
    Rule("noon", phrase("noon:noon"), _noon, tags=("noon",)),
    Rule("part of day", phrase("the? early? part:part unit:units"), _hours, tags=("part of day",)),
    Rule("night before", phrase("the part:part (before:before|after:(after|following)) (?=stop|comma|close)"), _beside),
    Rule("the other night", phrase("the other:other part:part"), _other_night),
    Rule("greeting", phrase("good part"), lambda _: Said(Nothing()), tags=("English alone",)),
    Rule("dawn", phrase("(at|before|after|until|from|by) part:dawn"), _dawn),
    Rule(
        "part of day",
        phrase("(the|(the|that)? which:(this|last|next|following|previous|that|same) same?) (mid hyphen?)? part:part"),
        part_of_day,
        tags=("part of day",),
    ),
    Rule("part of day", phrase("(mid hyphen?) part:part"), part_of_day, tags=("part of day",)),
    Rule("part of day", phrase("part:part"), _adverb, tags=("part of day",)),
    Rule("bare part of day", phrase("part:part"), part_of_day, tags=("English alone", "not in news", "part of day")),
)
