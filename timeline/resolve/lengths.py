"""Lengths of time: their TIMEX3 value, and the interval they imply beside publication."""

from __future__ import annotations

from datetime import date

from timeline.days import add_days, held
from timeline.grammar.meaning import Calendar, Span, Unit
from timeline.model import Moment, Precision
from timeline.resolve.arithmetic import move
from timeline.resolve.moment import bounds
from timeline.resolve.values import duration_value

# What "a few" covers when an interval must be drawn; the moment is marked approximate.
FEW = 3
PRECISIONS: dict[str, Precision] = {"weekend": "week", "fortnight": "week"}


def length_value(span: Span) -> str:
    """Return the TIMEX3 value of a length: two and a half years are P2Y6M."""
    return duration_value(tuple(part for amount, unit in span.parts for part in _whole(amount, unit)))


def _whole(amount: float | None, unit: Unit) -> list[tuple[float | None, Unit]]:
    if amount is None or amount == int(amount) or unit not in {"year", "hour", "minute"} or amount % 1 != 0.5:
        return [(amount, unit)]
    lower: dict[Unit, tuple[float, Unit]] = {"year": (6, "month"), "hour": (30, "minute"), "minute": (30, "second")}
    whole = int(amount)
    return [(whole, unit), lower[unit]] if whole else [lower[unit]]


def window_moment(span: Span, publication: date | None) -> Moment | None:
    """Return the interval a length takes up before or after publication; None for a length that lies nowhere."""
    if publication is None or not span.window:
        return None
    amount, unit = span.parts[0]
    sign = 1 if span.window == "future" else -1
    other = move(publication, sign * (FEW if amount is None else amount), unit)
    if other is None:
        return None
    earliest, latest = min(publication, other), max(publication, other)
    precision: Precision = PRECISIONS.get(unit, unit)  # type: ignore[arg-type]
    edtf = f"{publication}/{other}~" if sign > 0 else f"{other}~/{publication}"
    return Moment(earliest, latest, precision, edtf, approximate=True)


def part_moment(span: Span, longer: Calendar) -> Moment | None:
    """Return the days of a length that is part of a longer time: the last week of August; None where it has no such."""
    limits, (amount, unit) = bounds(longer), span.parts[0]
    if not limits or amount is None:
        return None
    first, last = limits
    behind = add_days(last, 1) if span.nth < 0 else first
    begin = move(behind, -amount if span.nth < 0 else (span.nth - 1) * amount, unit) if behind else None
    after = move(begin, amount, unit) if begin else None
    if not begin or not after or not first <= begin <= last:
        return None
    end = min(held(after, -1), last)
    precision: Precision = PRECISIONS.get(unit, unit)  # type: ignore[arg-type]
    end = max(begin, end)
    roughly = precision == "week"  # nobody's first week of May begins on the first
    mark = "~" if roughly else ""
    edtf = f"{begin}" if begin == end else f"{begin}{mark}/{end}{mark}"
    return Moment(begin, end, precision, edtf, approximate=roughly)
