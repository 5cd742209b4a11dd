"""Dates, lengths and sets as a person writes them: Wednesday 12 July 2023, the third quarter of 2024, every Monday."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from timeline.days import day_of_week, make_day
from timeline.grammar.meaning import Calendar, Repeat, Span
from timeline.model import Moment
from timeline.resolve.arithmetic import day_of

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
          "December")  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
PARTS = {"MO": "morning", "AF": "afternoon", "EV": "evening", "NI": "night", "MI": "midday", "DT": "daytime"}
NTH = ("", "first", "second", "third", "fourth")
NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
UNITS = {"S": "second", "M": "month", "H": "hour", "D": "day", "W": "week", "Q": "quarter", "Y": "year", "DE": "decade",
         "CE": "century", "ML": "millennium"}  # fmt: skip
PLURALS = {"century": "centuries", "millennium": "millennia", "half-year": "half-years"}
MODS = {"APPROX": "about ", "MORE_THAN": "more than ", "LESS_THAN": "less than ", "EQUAL_OR_MORE": "at least ",
        "EQUAL_OR_LESS": "at most "}  # fmt: skip
PERIOD = re.compile(r"P(T?)([\dX.]+)([A-Z]{1,2})")
EVERY = re.compile(r"XXXX-(?:WXX-([1-7])|(\d\d)|(SP|SU|FA|WI)|W(?:XX-W)?E|XX-XX)(?:T([A-Z]{2}))?")
DATE = re.compile(
    r"(BC)?(\d{4})(?:-Q([1-4])|-(SP|SU|FA|WI)|-H([12])|-W(\d\d)(-WE)?|-(\d\d)(?:-(\d\d))?)?"
    r"(?:T(?:([A-Z]{2})|(\d\d):(\d\d).*))?"
)


def say_day(day: date) -> str:
    """Return the day as a person writes it: Tuesday 11 July 2023."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


@lru_cache(maxsize=1024)
def say(calendar: Calendar) -> str:
    """Return the date as a person writes it: Wednesday 12 July 2023, July 2023, the 1970s; nothing for open ones."""
    if calendar.millennium is not None or calendar.century is not None or calendar.decade is not None:
        return _say_long(calendar)
    year = calendar.year
    if year is None:
        return ""
    if calendar.week and year > 0:
        return _say_week(calendar, year)
    return _time(calendar) + _say_in_year(calendar, year)


def _say_in_year(calendar: Calendar, year: int) -> str:
    named = str(year) if year > 0 else f"{-year} BC"
    day = day_of(calendar)
    if day:
        return say_day(day)
    if calendar.month:
        return f"{f'{calendar.day} ' if calendar.day else ''}{MONTHS[calendar.month - 1]} {named}"
    if calendar.season:
        return f"{SEASONS[calendar.season]} {named}" + (f"–{(year + 1) % 100:02d}" if calendar.season == "WI" else "")
    if calendar.quarter or calendar.half:
        part = f"{NTH[calendar.quarter]} quarter" if calendar.quarter else f"{NTH[calendar.half or 1]} half"
        return f"the {part} of {named}"
    return f"the financial year {named}" if calendar.fiscal else named


def _say_long(calendar: Calendar) -> str:
    if calendar.decade is not None and calendar.decade > 0:
        return f"the {calendar.decade}0s"
    if calendar.century is not None:
        number = calendar.century + 1 if calendar.century >= 0 else -calendar.century
        ending = "th" if number % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
        return f"the {number}{ending} century" + (" BC" if calendar.century < 0 else "")
    return ""


def _say_week(calendar: Calendar, year: int) -> str:
    day = day_of_week(year, calendar.week or 1, 6 if calendar.weekend else 1)
    if day is None:
        return ""
    return f"the weekend of {say_day(day)}" if calendar.weekend else f"the week of {say_day(day)}"


def _time(calendar: Calendar) -> str:
    if calendar.part:
        return f"the {PARTS[calendar.part]} of "
    if calendar.hour is None:
        return ""
    return f"{calendar.hour:02d}:{calendar.minute or 0:02d} on "


@lru_cache(maxsize=1024)  # a text counts many dates from one
def say_value(value: str) -> str:
    """Return a TIMEX3 date as a person writes it: 2024-Q3 is the third quarter of 2024; nothing for open ones."""
    if re.fullmatch(r"\d{2,3}", value):
        return say(Calendar(decade=int(value)) if len(value) == 3 else Calendar(century=int(value)))
    if re.fullmatch(r"BC\d\d", value):
        return say(Calendar(century=-int(value[2:]) - 1))
    found = DATE.fullmatch(value)
    if not found:
        return ""
    year, quarter, half, week, month, day, hour, minute = (
        int(part) if part else None for part in found.group(2, 3, 5, 6, 8, 9, 11, 12)
    )
    year = -(year or 0) if found[1] else year
    return say(
        Calendar(year=year, quarter=quarter, season=found[4], half=half, week=week, weekend=bool(found[7]), month=month,
                 day=day, part=found[10], hour=hour, minute=minute)
    )  # fmt: skip


def say_moment(moment: Moment) -> str:
    """Return the interval as a person writes it: from Tuesday 11 July 2023 to Friday 14 July 2023."""
    if moment.earliest is None or moment.latest is None:
        return "no days that are known"
    return f"from {say_day(moment.earliest)} to {say_day(moment.latest)}"


def say_span(span: Span, mod: str | None) -> str:
    """Return the length as a person writes it: about two and a half years, three hours and ten minutes, some days."""
    said = " and ".join(_amount(amount, unit) for amount, unit in span.parts)
    return MODS.get(mod or "", "") + said


def _amount(amount: float | None, unit: str) -> str:
    plural = PLURALS.get(unit, f"{unit}s")
    if amount is None:
        return f"some {plural}"
    if amount == 0.5:
        return f"half {'an' if unit == 'hour' else 'a'} {unit}"
    whole = int(amount)
    if amount - whole == 0.5:
        return f"{_number(whole)} and a half {plural}"
    return f"{_number(whole) if amount == whole else f'{amount:g}'} {unit if amount == 1 else plural}"


def _number(number: int) -> str:
    return NUMBERS[number] if number < len(NUMBERS) else f"{number:,}"


def say_repeat(repeat: Repeat) -> str:
    """Return how often as a person writes it: every Monday, every two weeks, three times a week."""
    period = PERIOD.fullmatch(repeat.value)
    if period:
        return _say_period(period, repeat.freq)
    every = EVERY.fullmatch(repeat.value)
    if not every:
        return "again and again"
    part = PARTS.get(every[4] or "", "")
    if every[1]:
        return f"every {WEEKDAYS[int(every[1]) - 1]} {part}".rstrip()
    if every[2]:
        return f"every {MONTHS[int(every[2]) - 1]}"
    return f"every {SEASONS.get(every[3] or '') or part or 'weekend'}"


def _say_period(period: re.Match[str], freq: str | None) -> str:
    unit = "minute" if period[1] and period[3] == "M" else UNITS.get(period[3], "time")
    if freq and freq[:-1].isdigit():
        times = {1: "once", 2: "twice"}.get(int(freq[:-1]), f"{_number(int(freq[:-1]))} times")
        return f"{times} {'an' if unit == 'hour' else 'a'} {unit}"
    if period[2] in {"1", "X"}:
        return f"every {unit}" if period[2] == "1" else f"every few {PLURALS.get(unit, f'{unit}s')}"
    return f"every {_amount(float(period[2]), unit)}"


@lru_cache(maxsize=256)
def say_context(value: str) -> str:
    """Return a publication context as a person writes it: publication in June 2023, between two days."""
    first, _, last = value.partition("/")
    if last:
        return f"publication between {say_value(first) or first} and {say_value(last) or last}"
    day = make_day(*map(int, first.split("-"))) if re.fullmatch(r"\d{4}-\d\d-\d\d", first) else None
    return f"publication on {say_day(day)}" if day else f"publication in {say_value(first) or first}"
