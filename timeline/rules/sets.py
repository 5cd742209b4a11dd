"""Repeated times: every Tuesday, each year, daily, twice a week, weekends."""

from __future__ import annotations

from timeline.grammar.expression import Found, Rule, Said
from timeline.grammar.meaning import Repeat
from timeline.grammar.phrase import phrase
from timeline.rules.names import VAGUE_AMOUNTS, amount_of, unit_of

COUNTED = "(small|count|decimal)"
PERIODS = {"second": "PT{}S", "minute": "PT{}M", "hour": "PT{}H", "day": "P{}D", "week": "P{}W", "fortnight": "P2W",
           "month": "P{}M", "quarter": "P{}Q", "season": "P{}M", "year": "P{}Y", "decade": "P{}DE", "century": "P{}CE",
           "millennium": "P{}ML", "half-year": "P6M"}  # fmt: skip


def _every(found: Found) -> Said | None:
    amount = amount_of(found) if "amount" in found else (2 if "other" in found else 1)
    unit = unit_of(found)
    if unit == "weekend":
        return Said(Repeat("XXXX-WXX-WE", quant=_quant(found)))
    if unit not in PERIODS:
        return None
    return Said(Repeat(PERIODS[unit].format(_number(amount)), quant=_quant(found)))


def _per(found: Found) -> Said | None:
    """Return the set of "10,000 per day"; speeds and rates of smaller units are no times."""
    unit = unit_of(found)
    return None if unit in {"hour", "minute", "second"} else Said(Repeat(PERIODS[unit].format(1)))


def _number(amount: float | None) -> str:
    return "X" if amount is None else f"{amount:g}"


def _quant(found: Found) -> str | None:
    each = found.get("each")
    return each.name.upper() if each else None


def _every_day(found: Found) -> Said | None:
    day, part = found.number("day"), found.get("part")
    return Said(Repeat(f"XXXX-WXX-{day}" + (f"T{part.name}" if part else ""), quant=_quant(found)))


def _weekdays(found: Found) -> Said | None:
    return _every_day(found) if found["day"].name == "plural" else None


def _nights(found: Found) -> Said | None:
    """Return the set of "Tuesday nights"; "Monday and Tuesday nights" may as well be two nights of one week."""
    return _every_day(found) if found["part"].number == 1 else None


def _every_month(found: Found) -> Said | None:
    return Said(Repeat(f"XXXX-{found.number('month'):02d}", quant=_quant(found)))


def _every_season(found: Found) -> Said | None:
    return Said(Repeat(f"XXXX-{found['season'].name}", quant=_quant(found)))


def _every_part(found: Found) -> Said | None:
    return Said(Repeat(f"XXXX-XX-XXT{found['part'].name}", quant=_quant(found)))


def _frequency(found: Found) -> Said | None:
    return Said(Repeat(found["often"].name))


def times(found: Found) -> Said | None:
    """Return how often in each unit: twice a week."""
    unit = unit_of(found)
    if unit not in PERIODS:
        return None
    count = (
        found.number("count")
        if "count" in found
        else found.number("times") or {"once": 1, "twice": 2}.get(found["times"].name)
    )
    return Said(Repeat(PERIODS[unit].format(1), freq=f"{count}X" if count else None))


def _units_a_unit(found: Found) -> Said | None:
    """Return the set of "seven days a week", "24 hours a day"."""
    unit, part = unit_of(found), found["part"].name
    if unit not in PERIODS or part not in PERIODS or found["amount"].name in VAGUE_AMOUNTS:
        return None
    letter = PERIODS[unit].format("")[-1]
    return Said(Repeat(PERIODS[part].format(1), freq=f"{found['amount'].number:g}{letter}"))


def _every_range(found: Found) -> Said | None:
    """Return the set of "every 10 to 40 years", by the shorter of the two."""
    unit = unit_of(found)
    if unit not in PERIODS:
        return None
    return Said(Repeat(PERIODS[unit].format(_number(amount_of(found))), quant=_quant(found)))


RULES = (
    Rule("every unit", phrase("each:each (other:other|amount:(<number>|ordinal))? unit:<units>"), _every),
    Rule("every unit", phrase("each:each weekend:weekend"), lambda _: Said(Repeat("XXXX-WXX-WE", quant="EVERY"))),
    Rule("every unit", phrase(f"each:each amount:{COUNTED} (to|or|hyphen|dash) {COUNTED} unit:units"), _every_range),
    Rule("units a unit", phrase("amount:(<number>) unit:units (article|each|per) part:unit"), _units_a_unit),
    Rule("per unit", phrase("per unit:unit"), _per),
    Rule("every weekday", phrase("each:each other? day:<weekday> part:part?"), _every_day),
    Rule("weekdays", phrase("day:weekday part:part?"), _weekdays),
    Rule("weekday nights", phrase("(?<!and|or|comma|to|hyphen) day:weekday part:part"), _nights),
    Rule("every month", phrase("each:each month:<month>"), _every_month),
    Rule("every holiday", phrase("each:each holiday"), lambda _: Said(Repeat("P1Y", quant="EVERY"))),
    Rule("every season", phrase("each:each season:<season>"), _every_season),
    Rule("every part of day", phrase("each:each part:part"), _every_part),
    Rule("frequency", phrase("often:frequency"), _frequency, tags=("frequency",)),
    Rule("times a unit", phrase("(count:(<number>|vague))? times:times (article|each|per) unit:(unit|quarter)"), times),
)
