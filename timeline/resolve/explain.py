"""One sentence that tells a reader why an expression means what it means."""

from __future__ import annotations

import re
from datetime import date

from timeline.grammar.meaning import Calendar
from timeline.model import Anchor
from timeline.resolve.arithmetic import day_of

DAY = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])")
MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
          "December")  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
PARTS = {"MO": "morning", "AF": "afternoon", "EV": "evening", "NI": "night", "MI": "midday", "DT": "daytime"}
WAYS = {
    "past": " because the clause is in the past",
    "future": " because the clause is in the future",
    None: "",
}
SIDES = {"past": "back from", "future": "ahead of", None: "nearest to"}


def explain(text: str, calendar: Calendar, anchor: Anchor | None, direction: str | None, value: str) -> str:
    """Return the sentence for a date: how it was said, what it was counted from and why, and the day it comes to."""
    said = " ".join(text.split())
    meant = say(calendar) or value
    if anchor is None:
        return f"{said}, a date that the words give themselves: {meant}."
    day = day_of(calendar)
    if anchor.kind == "publication" and day and day.isoformat() == anchor.value:
        return f"{said}, the day of publication itself: {meant}."
    if direction is None:
        return f"{said}, counted from {where(anchor)}: {meant}."
    return f"{said}, {SIDES[direction]} {where(anchor)}{WAYS[direction]}: {meant}."


def where(anchor: Anchor) -> str:
    """Return what was counted from, with no more precision than is known: publication in June 2023."""
    if anchor.kind != "publication":
        return f"the date named before, {anchor.value}"
    first, _, last = anchor.value.partition("/")
    if last:
        return f"publication between {first} and {last}"
    if DAY.fullmatch(first):
        return f"publication on {say_day(date.fromisoformat(first))}"
    month = MONTH.fullmatch(first)
    return f"publication in {MONTHS[int(month[2]) - 1]} {month[1]}" if month else f"publication in {first}"


def say_day(day: date) -> str:
    """Return the day as a person writes it: Tuesday 11 July 2023."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def say(calendar: Calendar) -> str:
    """Return the date as a person writes it: Wednesday 12 July 2023, July 2023, summer 2023."""
    if calendar.year is None or calendar.year < 1:
        return ""
    day = day_of(calendar)
    time = _time(calendar)
    if day:
        return f"{time}{say_day(day)}"
    if calendar.month and not calendar.day:
        return f"{MONTHS[calendar.month - 1]} {calendar.year}"
    if calendar.season:
        return f"{SEASONS[calendar.season]} {calendar.year}"
    return ""


def _time(calendar: Calendar) -> str:
    if calendar.part:
        return f"the {PARTS[calendar.part]} of "
    if calendar.hour is None:
        return ""
    return f"{calendar.hour:02d}:{calendar.minute or 0:02d} on "
