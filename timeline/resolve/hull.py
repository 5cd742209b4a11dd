"""One answer for a publication context that is an interval: the same at both ends, or the hull of the two."""

from __future__ import annotations

import re
from datetime import date
from itertools import takewhile

from msgspec import structs

from timeline.days import make_day
from timeline.model import Moment, Precision, Timex
from timeline.resolve.wording import say_moment, say_value

DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
FINE = frozenset({"week", "day", "part-of-day", "hour", "minute", "second"})


def hull(early: Timex, late: Timex) -> Timex:
    """Return the timex read at both ends of the context: equal answers stand, others become an approximate interval."""
    if early.value == late.value and early.moment == late.moment:
        return early
    moment = _hull(early.moment, late.moment)
    if early.value == late.value:
        why = early.explanation
        if early.moment and moment:
            why = why.replace(say_moment(early.moment), say_moment(moment))
        return structs.replace(early, moment=moment, explanation=why)
    value = common_value(early.value, late.value)
    said = " ".join(early.text.split())
    first, last = say_value(early.value), say_value(late.value)
    range_ = f", between {first} and {last}" if first and last else ", not one date"
    why = f"{said}{range_}, as publication is only known as an interval."
    return structs.replace(early, value=value, moment=moment, explanation=why)


def _hull(early: Moment | None, late: Moment | None) -> Moment | None:
    if not early or not late:
        return None
    earliest, latest = _least(early.earliest, late.earliest), _most(early.latest, late.latest)
    if earliest is None or latest is None:
        return None
    return Moment(earliest, latest, _precision(early, earliest, latest), f"{earliest}/{latest}", approximate=True)


def _precision(early: Moment, earliest: date, latest: date) -> Precision:
    """Return the unit that holds the whole hull, never a finer one than the words name."""
    if (early.earliest, early.latest) == (earliest, latest) or early.precision not in FINE:
        return early.precision
    if earliest.isocalendar()[:2] == latest.isocalendar()[:2]:
        return "week"
    return "month" if (earliest.year, earliest.month) == (latest.year, latest.month) else "year"


def _least(one: date | None, other: date | None) -> date | None:
    return min(one, other) if one and other else None


def _most(one: date | None, other: date | None) -> date | None:
    return max(one, other) if one and other else None


def common_value(one: str, other: str) -> str:
    """Return the TIMEX3 value that is true of both: the week, month or year they share, else one that is open."""
    (left, _, time), (right, _, other_time) = one.partition("T"), other.partition("T")
    day, other_day = _day(left), _day(right)
    if day and other_day:
        return _common_day(day, other_day, time if time == other_time else "")
    shared = list(takewhile(lambda pair: pair[0] == pair[1], zip(left.split("-"), right.split("-"), strict=False)))
    return "-".join(part for part, _ in shared) or "XXXX"


def _day(value: str) -> date | None:
    found = DAY.fullmatch(value)
    return make_day(*map(int, found.groups())) if found else None


def _common_day(one: date, other: date, time: str) -> str:
    if one == other:
        return one.isoformat()
    if time:
        same_month = (one.year, one.month) == (other.year, other.month)
        return f"{one:%Y-%m}-XXT{time}" if same_month else f"XXXX-XX-XXT{time}"
    if one.isocalendar()[:2] == other.isocalendar()[:2]:
        year, week, _ = one.isocalendar()
        return f"{year:04d}-W{week:02d}"
    if one.year != other.year:
        return f"XXXX-{one:%m-%d}" if (one.month, one.day) == (other.month, other.day) else "XXXX"
    return f"{one:%Y-%m}" if one.month == other.month else f"{one.year:04d}"
