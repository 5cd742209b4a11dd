"""Calendar arithmetic on dates of any grain: months and years are shifted as such, never as numbers of days."""

from __future__ import annotations

from datetime import date

from timeline.days import add_days, add_months, make_day
from timeline.grammar.meaning import Calendar
from timeline.model import Precision

MONTHS_IN = {"month": 1, "quarter": 3, "half-year": 6, "year": 12, "decade": 120, "century": 1200, "millennium": 12000}
DAYS_IN = {"day": 1, "week": 7, "weekend": 7, "fortnight": 14}
SECONDS_IN = {"second": 1, "minute": 60, "hour": 3600}
SEASONS = ("SP", "SU", "FA", "WI")
SEASON_OF_MONTH = ("WI", "WI", "SP", "SP", "SP", "SU", "SU", "SU", "FA", "FA", "FA", "WI")


def day_of(calendar: Calendar) -> date | None:
    """Return the day that a calendar date names; None where it is coarser, before Christ, or no day at all."""
    if not calendar.year or not calendar.month or not calendar.day:
        return None
    return make_day(calendar.year, calendar.month, calendar.day)


def on_day(day: date) -> Calendar:
    """Return the day as a calendar date."""
    return Calendar(year=day.year, month=day.month, day=day.day)


def coarsen(day: date, unit: str) -> Calendar:
    """Return the unit that the day lies in: its week, month, quarter, year and so on."""
    if unit in {"week", "weekend", "fortnight"}:
        year, week, _ = day.isocalendar()
        return Calendar(year=year, week=week, weekend=unit == "weekend")
    if unit == "month":
        return Calendar(year=day.year, month=day.month)
    if unit == "quarter":
        return Calendar(year=day.year, quarter=(day.month + 2) // 3)
    if unit == "half-year":
        return Calendar(year=day.year, half=1 if day.month < 7 else 2)
    if unit == "season":
        return Calendar(year=day.year - (day.month < 3), season=SEASON_OF_MONTH[day.month - 1])
    return _coarse_year(day.year, unit) or on_day(day)


def _coarse_year(year: int, unit: str) -> Calendar | None:
    if unit == "year":
        return Calendar(year=year)
    if unit == "decade":
        return Calendar(decade=year // 10)
    if unit == "century":
        return Calendar(century=year // 100)
    return Calendar(millennium=year // 1000) if unit == "millennium" else None


def move(day: date, amount: float, unit: str) -> date | None:
    """Return the day so many units away (negative: before); None outside years 1 to 9999."""
    if unit in MONTHS_IN:
        months = amount * MONTHS_IN[unit]
        return add_months(day, round(months)) if abs(months) < 200_000 else None
    if unit in DAYS_IN:
        return add_days(day, amount * DAYS_IN[unit])
    if unit == "season":
        return add_months(day, round(amount) * 3) if abs(amount) < 40_000 else None
    return add_days(day, amount * SECONDS_IN[unit] / 86400)


def grain_of_shift(unit: str, amount: float) -> Precision:
    """Return how fine a date so many units away is: two weeks ago is a week, a year and a half ago a month."""
    if amount != int(amount):
        return {"year": "month", "month": "week", "week": "day", "decade": "year", "century": "decade"}.get(unit, "day")  # type: ignore[return-value]
    if unit in {"second", "minute", "hour", "day"}:
        return "day"
    return {"fortnight": "week"}.get(unit, unit)  # type: ignore[return-value]
