"""Days counted from the telling: today, yesterday, tomorrow, tonight, the day after tomorrow."""

from __future__ import annotations

from timeline.grammar.expression import Found, Rule, Said
from timeline.grammar.meaning import Calendar, Shift, Within
from timeline.grammar.phrase import phrase


def _day(found: Found) -> Said | None:
    day = found["day"]
    shift = _shift(int(day.number))
    if day.name:
        return Said(Within(Calendar(part=day.name), shift))
    return Said(shift)


def _beside(found: Found) -> Said | None:
    if found["unit"].name != "day":
        return None
    step = 1 if "after" in found else -1
    return Said(_shift(int(found["day"].number) + step))


def _shift(days: int) -> Shift:
    return Shift(amount=abs(days), unit="day", sign=1 if days > 0 else -1, anchor="publication", exact=True)


RULES = (
    Rule("day of the telling", phrase("day:deictic"), _day),
    Rule("day beside a day", phrase("the? unit:unit (before:before|after:after) day:deictic"), _beside),
)
