"""The days of feasts that follow the moon: Ramadan, Passover, Diwali, Lunar New Year. The only import of holidays.

The library holds observed and computed days from about 1925 to 2075 and names none outside; what was celebrated in one
country may have been a day earlier or later in another.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Any

from timeline.days import held

# Calendar, feast as the library calls it, and how many days it lasts.
FEASTS = {
    "eid al-fitr": ("_IslamicLunar", "eid_al_fitr", 1), "eid al-adha": ("_IslamicLunar", "eid_al_adha", 1),
    "ashura": ("_IslamicLunar", "ashura", 1), "mawlid": ("_IslamicLunar", "mawlid", 1),
    "passover": ("_HebrewLunisolar", "passover", 8), "sukkot": ("_HebrewLunisolar", "sukkot", 7),
    "hanukkah": ("_HebrewLunisolar", "hanukkah", 8), "yom kippur": ("_HebrewLunisolar", "yom_kippur", 1),
    "rosh hashanah": ("_HebrewLunisolar", "rosh_hashanah", 1), "purim": ("_HebrewLunisolar", "purim", 1),
    "diwali": ("_HinduLunisolar", "diwali", 1), "holi": ("_HinduLunisolar", "holi", 1),
    "lunar new year": ("_ChineseLunisolar", "lunar_new_year", 1),
    "mid-autumn": ("_ChineseLunisolar", "mid_autumn", 1), "dragon boat": ("_ChineseLunisolar", "dragon_boat", 1),
}  # fmt: skip
MONTH_OF_FASTING = "ramadan"
YEARS = range(1925, 2076)


def is_feast(name: str) -> bool:
    """Return whether the name is one of these feasts."""
    return name == MONTH_OF_FASTING or name in FEASTS


@lru_cache(maxsize=1024)
def feasts(name: str, year: int) -> tuple[tuple[date, date], ...]:
    """Return the first and last day of the feasts of that name that begin in the year: mostly one, or none, or two."""
    if year not in YEARS:
        return ()
    if name == MONTH_OF_FASTING:
        return tuple((first, _eve(first)) for first in _beginnings("_IslamicLunar", "ramadan_beginning", year))
    calendar, feast, days = FEASTS[name]
    return tuple((first, held(first, days - 1)) for first in _beginnings(calendar, feast, year))


def _eve(first: date) -> date:
    """Return the last day of the month of fasting that begins on this day."""
    ends = [end for year in (first.year, first.year + 1) for end in _beginnings("_IslamicLunar", "eid_al_fitr", year)]
    return held(next((end for end in ends if end > first), held(first, 30)), -1)


def _beginnings(calendar: str, feast: str, year: int) -> list[date]:
    import holidays.calendars  # noqa: PLC0415  # a tenth of a second, paid only by texts that name such a feast

    days: Any = getattr(holidays.calendars, calendar)()
    said = f"{feast}_dates" if calendar == "_IslamicLunar" else f"{feast}_date"
    return [day for day in _days(getattr(days, said)(year)) if day.year == year]


def _days(found: Any) -> list[date]:  # noqa: ANN401  # each calendar of the library answers in its own way
    """Return the days of an answer: a day or None, days, or days with whether they were only computed."""
    if found is None or isinstance(found, date):
        return [found] if found else []
    each = [found] if isinstance(found, tuple) else found
    return sorted(day for one in each if (day := one[0] if isinstance(one, tuple) else one))
