"""Meanings to dates: one function a meaning, each told the story so far and the clause."""

from __future__ import annotations

from datetime import date

from msgspec import Struct, structs

from timeline.days import day_of_week, in_calendar
from timeline.grammar.grain import grain
from timeline.grammar.meaning import Apart, Calendar, Shift, Within
from timeline.model import Anchor
from timeline.resolve.anchor import Story, first_day
from timeline.resolve.arithmetic import coarsen, day_of, grain_of_shift, move
from timeline.resolve.clauses import Direction
from timeline.resolve.explain import Way
from timeline.resolve.moment import bounds
from timeline.resolve.open_dates import in_year, nearest_day, nearest_weekday, nearest_weekend, nearest_year, told_year


class Dated(Struct, frozen=True):
    """A date as far as it is known, what it was counted from, and the way it was looked for."""

    calendar: Calendar
    anchor: Anchor | None = None
    way: Way = "counted"
    unresolved: str | None = None


WEEKEND_OF = Shift(amount=0, unit="weekend", sign=1, anchor="reference")
YEARS_IN = {"year": 1, "decade": 10, "century": 100}
OUTSIDE = "it lies outside the years 1 to 9999"
MOST_BEFORE_CHRIST = -9999
NO_SUCH_DAY = "no such day is known in that year"
UNKNOWN = "the day of publication is not known"


def place(meaning: Calendar | Shift | Within | Apart, story: Story, direction: Direction | None) -> Dated:
    """Return the date that the meaning names in this story; unresolved where there is no such day, as 31 June."""
    dated = _place(meaning, story, direction)
    if dated.unresolved is None and _is_no_day(dated.calendar):
        return structs.replace(
            dated, calendar=structs.replace(dated.calendar, year=None, month=None), unresolved=NO_SUCH_DAY
        )
    return dated


def _is_no_day(calendar: Calendar) -> bool:
    year = calendar.year
    named = year is not None and year > 0 and calendar.month and calendar.day
    return bool(named) and day_of(calendar) is None


def _place(meaning: Calendar | Shift | Within | Apart, story: Story, direction: Direction | None) -> Dated:
    if isinstance(meaning, Shift):
        return _shift(meaning, story)
    if isinstance(meaning, Within):
        return _within(meaning, story, direction)
    if isinstance(meaning, Apart):
        return _apart(meaning, story, direction)
    return _calendar(meaning, story, direction)


def _shift(shift: Shift, story: Story) -> Dated:
    found = _anchor(shift, story)
    if found is None:
        return Dated(_open(shift), unresolved=UNKNOWN)
    calendar, anchor = found
    base = first_day(calendar)
    if calendar.year is not None and calendar.year < 0 and shift.unit in YEARS_IN and shift.amount is not None:
        years = round(shift.sign * shift.amount * YEARS_IN[shift.unit])
        return Dated(Calendar(year=_across_eras(calendar.year, years)), anchor)
    if base is None or shift.amount is None:
        return Dated(_open(shift), anchor, unresolved="the words leave open how far away it is" if base else UNKNOWN)
    return _moved(shift, calendar, base, anchor, story)


def _across_eras(year: int, years: int) -> int:
    """Return the year so many years later, where the year after 1 BC (-1) is 1."""
    moved = year + years
    return moved + 1 if year < 0 <= moved else moved


def _anchor(shift: Shift, story: Story) -> tuple[Calendar, Anchor] | None:
    if shift.unit == "quarter" and shift.amount == 0 and shift.anchor == "reference":
        return story.quarter()
    if (
        shift.unit == "year"
        and shift.amount == 1
        and shift.sign < 0
        and shift.anchor != "told"
        and story.is_about_quarter()
    ):
        return story.anchor("quarter")
    if shift.anchor == "near":
        return story.beside(_anchor_unit(shift))
    if (shift.anchor == "publication" and shift.exact) or (shift.anchor != "reference" and not story.narrative):
        return story.published()
    return story.anchor(_anchor_unit(shift))


def _anchor_unit(shift: Shift) -> str:
    return "day" if shift.unit in {"hour", "minute", "second", "day"} else shift.unit


def _moved(shift: Shift, calendar: Calendar, base: date, anchor: Anchor, story: Story) -> Dated:
    amount = shift.sign * (shift.amount or 0)
    day = move(base, amount, shift.unit)
    if day is None:
        return Dated(_open(shift), anchor, unresolved=OUTSIDE)
    unit = "day" if shift.exact else grain_of_shift(shift.unit, amount)
    if unit == "year" and calendar.quarter and anchor.kind == "expression" and story.is_about_quarter():
        unit = "quarter"
    if unit == "day" and day_of(calendar) is None:
        return Dated(
            structs.replace(_open(shift), year=calendar.year), anchor, unresolved="no day was named to count from"
        )
    moved = coarsen(day, unit)
    return Dated(moved, anchor) if bounds(moved) else Dated(_open(shift), anchor, unresolved=OUTSIDE)


def _open(shift: Shift) -> Calendar:
    """Return a date that knows only how fine it is."""
    unit = grain_of_shift(shift.unit, shift.amount or 1)
    return Calendar(which="the", weekend=shift.unit == "weekend", week=None, quarter=0 if unit == "quarter" else None)


def _within(meaning: Within, story: Story, direction: Direction | None) -> Dated:
    outer = place(meaning.outer, story, direction)
    inner, frame = meaning.inner, outer.calendar
    if outer.unresolved:
        return Dated(inner, outer.anchor, unresolved=outer.unresolved)
    if inner.weekday and frame.week and frame.year:
        day = day_of_week(frame.year, frame.week, inner.weekday)
        return Dated(_on(inner, day), outer.anchor) if day else Dated(inner, outer.anchor, unresolved=OUTSIDE)
    if inner.year:  # "this day in 1974"; no 29 February in most years
        dated = structs.replace(frame, year=inner.year)
        return Dated(dated if day_of(dated) else inner, outer.anchor)
    if inner.nth and frame.year and frame.month:
        found = in_year(structs.replace(inner, month=frame.month), frame.year)
        return Dated(found[0] if found else frame, outer.anchor)
    if inner.holiday or (inner.weekday and not frame.day):
        return Dated(nearest_year(inner, first_day(frame) or date.min, None), outer.anchor)
    return Dated(_overlay(inner, frame), outer.anchor)


def _on(inner: Calendar, day: date) -> Calendar:
    return structs.replace(inner, year=day.year, month=day.month, day=day.day, weekday=None, which="")


def _overlay(inner: Calendar, frame: Calendar) -> Calendar:
    year = structs.replace(inner, year=frame.year, which="")
    if inner.month or inner.season or inner.quarter or inner.half:
        return year
    day = inner.day or frame.day
    return structs.replace(year, month=frame.month, day=day, week=None)


def _apart(meaning: Apart, story: Story, direction: Direction | None) -> Dated:
    outer = place(meaning.outer, story, direction)
    base = first_day(outer.calendar)
    if base is None or outer.unresolved:
        return Dated(_open(meaning.shift), outer.anchor, unresolved=outer.unresolved or UNKNOWN)
    if meaning.shift.amount is None:
        return Dated(_open(meaning.shift), outer.anchor, unresolved="the words leave open how far away it is")
    if meaning.shift == WEEKEND_OF:
        weekend = nearest_weekend(base, None)
        return Dated(weekend or _open(meaning.shift), outer.anchor, unresolved=None if weekend else OUTSIDE)
    return _moved(meaning.shift, outer.calendar, base, outer.anchor or Anchor("expression", ""), story)


def _calendar(calendar: Calendar, story: Story, direction: Direction | None) -> Dated:
    calendar = _known_year(calendar, story)
    unit = grain(calendar)
    if calendar.quarter == 0:
        calendar = structs.replace(calendar, quarter=story.quarter_number(), which="")
    if (calendar.year is not None and not MOST_BEFORE_CHRIST <= calendar.year <= 9999) or calendar.year == 0:
        return Dated(calendar, unresolved=OUTSIDE)
    if calendar.year is not None or calendar.decade is not None or calendar.century is not None:
        if (calendar.holiday or calendar.nth) and calendar.year and in_calendar(calendar.year):
            found = in_year(calendar, calendar.year)
            return Dated(found[0]) if found else Dated(calendar, unresolved=NO_SUCH_DAY)
        return Dated(structs.replace(calendar, weekday=None) if calendar.month else calendar)
    if unit in {"part-of-day", "hour", "minute", "second"} and not (
        calendar.month or calendar.weekday or calendar.holiday
    ):
        return _time_of_day(calendar, story, direction)
    return _open_date(calendar, story, direction)


def _known_year(calendar: Calendar, story: Story) -> Calendar:
    if calendar.numeric:
        calendar = _order(calendar, story)
    if not calendar.two_digits:
        return calendar
    about = story.year()
    if calendar.year is not None:
        return structs.replace(calendar, year=_century(calendar.year, about, 100), two_digits=about is None)
    return structs.replace(calendar, decade=_century((calendar.decade or 0) * 10, about, 100) // 10)


def _century(short: int, about: int | None, span: int) -> int:
    if about is None:
        return 1900 + short if short > 30 else 2000 + short
    year = about // span * span + short
    return year - span if span < year > about + 10 else year


def _order(calendar: Calendar, story: Story) -> Calendar:
    month, day = calendar.month or 0, calendar.day or 0
    if (story.day_first or month > 12) and day <= 12:
        month, day = day, month
    return structs.replace(calendar, month=month, day=day, numeric=False)


def _time_of_day(calendar: Calendar, story: Story, direction: Direction | None) -> Dated:
    found = story.day_of_time(goes_on=direction == "past")
    if found is None:
        return Dated(calendar, unresolved=UNKNOWN)
    frame, anchor = found
    if calendar.hour == 24:
        calendar = structs.replace(calendar, hour=0)
    return Dated(_overlay(calendar, frame), anchor)


def _open_date(calendar: Calendar, story: Story, direction: Direction | None) -> Dated:
    found = story.published()
    narrative = story.goes_on
    if narrative:
        found = story.anchor(_base_unit(calendar)) or found
    if calendar.which in {"same", "previous", "following"}:
        found = story.anchor("day" if calendar.weekday else "year")
    if found is None:
        return Dated(calendar, unresolved=UNKNOWN)
    frame, anchor = found
    base = first_day(frame)
    if base is None:
        if narrative and frame.year:
            return Dated(structs.replace(calendar, year=frame.year, which=""), anchor)
        return Dated(calendar, unresolved=UNKNOWN)
    nearest = _nearest(calendar, base, story, direction)
    way: Way = "counted"
    begun = story.run_from.earliest if story.run_from else None
    if begun and nearest and (first_day(nearest) or begun) < begun:
        nearest, way = _nearest(calendar, begun, story, "future"), "run"
    elif nearest and not (calendar.which or narrative):
        way = _way(calendar, nearest, base, direction)
    return Dated(nearest, anchor, way) if nearest else Dated(calendar, anchor, unresolved=OUTSIDE)


def _base_unit(calendar: Calendar) -> str:
    """Return the unit of the named date that an open date of a story goes on from."""
    if calendar.month:
        return "year"
    return "day" if calendar.weekday else "month" if calendar.day else "year"


def _way(calendar: Calendar, nearest: Calendar, base: date, direction: Direction | None) -> Way:
    """Return what decided: the tense, unless the date lies on the other side of the anchor, or round it."""
    limits = bounds(nearest)
    if limits is None:
        return "nearest"
    first, last = limits
    if first <= base <= last:
        return "inside"
    if (direction == "past" and last < base) or (direction == "future" and first > base):
        return direction
    return "latest" if direction is None and calendar.weekday and not calendar.month else "nearest"


def _nearest(calendar: Calendar, base: date, story: Story, direction: Direction | None) -> Calendar | None:
    """Return the date that is meant; None where it lies outside the calendar."""
    if calendar.weekday and not calendar.month and not calendar.day:
        return nearest_weekday(calendar, base, direction)
    if calendar.day and not calendar.month:
        fallback: Direction | None = "past" if calendar.weekday else None
        return nearest_day(calendar, base, "future" if story.goes_on else direction or fallback)
    if story.goes_on and "year" in story.named and calendar.which in {"", "the", "same"}:
        return told_year(calendar, story.named["year"][0], story.named.get("month", (None,))[0])
    if calendar.weekend:
        return nearest_weekend(base, direction)
    if calendar.quarter or calendar.half:
        return _quarter(calendar, base, direction)
    return nearest_year(calendar, base, direction)


def _quarter(calendar: Calendar, base: date, direction: Direction | None) -> Calendar | None:
    """Return the quarter nearest to publication, or the one before it for the year-ago quarter; None before year 1."""
    if calendar.which not in {"", "the", "ago"}:
        return nearest_year(calendar, base, None)
    nearest = nearest_year(structs.replace(calendar, which=""), base, direction if direction == "future" else None)
    back = int(direction != "future" and (first_day(nearest) or base) > base) + int(calendar.which == "ago")
    year = (nearest.year or 1) - back
    return (structs.replace(nearest, year=year) if in_calendar(year) else None) if back else nearest
