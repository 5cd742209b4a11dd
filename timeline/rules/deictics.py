"""Days counted from the telling: today, yesterday, tomorrow, tonight, the day after tomorrow."""

from __future__ import annotations

from timeline.grammar.expression import Found, Rule, Said
from timeline.grammar.meaning import Apart, Calendar, Shift, Within
from timeline.grammar.phrase import phrase
from timeline.rules.names import amount_of, unit_of


def _day(found: Found) -> Said | None:
    day = found["day"]
    shift = days_away(int(day.number))
    if day.name:
        return Said(Within(Calendar(part=day.name), shift))
    return Said(shift)


def _beside(found: Found) -> Said | None:
    if found["unit"].name != "day":
        return None
    step = 1 if "after" in found else -1
    return Said(days_away(int(found["day"].number) + step))


def days_away(days: int) -> Shift:
    """Return the day so many days after publication."""
    return Shift(amount=abs(days), unit="day", sign=1 if days > 0 else -1, anchor="publication", exact=True)


def _ago(found: Found) -> Said | None:
    """Return the day of "ten years ago today", "two weeks from tomorrow"."""
    amount, today = amount_of(found), found["day"]
    if amount is None or today.name:
        return None
    sign = -1 if "ago" in found else 1
    away = Shift(amount=amount, unit=unit_of(found), sign=sign, anchor="reference", exact=True)
    return Said(Apart(away, days_away(int(today.number))))


def _week_after(found: Found) -> Said | None:
    """Return the day of "tomorrow week": a week later."""
    if found["unit"].name != "week" or found["day"].name:
        return None
    return Said(days_away(int(found["day"].number) + 7))


RULES = (
    Rule("week after a day", phrase("day:deictic unit:unit (?!of|ended|hyphen)"), _week_after),
    Rule("so long from a day", phrase("amount:(<amount>|article) unit:<units> (ago:ago|from) day:deictic"), _ago),
    Rule("day of the telling", phrase("day:deictic"), _day, tags=("today",)),
    Rule("day beside a day", phrase("the? unit:unit (before:before|after:after) day:deictic"), _beside),
)
