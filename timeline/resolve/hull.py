"""One answer for a publication context that is an interval: the same at both ends, or the hull of the two."""

from __future__ import annotations

from datetime import date

from msgspec import structs

from timeline.model import Moment, Timex


def hull(early: Timex, late: Timex) -> Timex:
    """Return the timex read at both ends of the context: equal answers stand, others become an approximate interval."""
    if early.value == late.value and early.moment == late.moment:
        return early
    moment = _hull(early.moment, late.moment)
    if early.value == late.value:
        return structs.replace(early, moment=moment)
    value = common_value(early.value, late.value)
    said = " ".join(early.text.split())
    why = f"{said}, between {early.value} and {late.value}, as publication is only known as an interval."
    return structs.replace(early, value=value, moment=moment, explanation=why)


def _hull(early: Moment | None, late: Moment | None) -> Moment | None:
    if not early or not late:
        return None
    earliest, latest = _least(early.earliest, late.earliest), _most(early.latest, late.latest)
    if earliest is None or latest is None:
        return None
    edtf = f"{earliest}/{latest}"
    precision = early.precision
    if precision in {"day", "part-of-day", "hour", "minute", "second"}:
        if (earliest.year, earliest.month) == (latest.year, latest.month):
            precision = "month"
        elif earliest.year == latest.year:
            precision = "year"
    return Moment(earliest, latest, precision, edtf, approximate=True)


def _least(one: date | None, other: date | None) -> date | None:
    return min(one, other) if one and other else None


def _most(one: date | None, other: date | None) -> date | None:
    return max(one, other) if one and other else None


def common_value(one: str, other: str) -> str:
    """Return the TIMEX3 value that is true of both: the month or year they share, else one that is open."""
    left, right = one.split("T", maxsplit=1)[0].split("-"), other.split("T", maxsplit=1)[0].split("-")
    shared = []
    for a, b in zip(left, right, strict=False):
        if a != b:
            break
        shared.append(a)
    return "-".join(shared) if shared else "XXXX"
