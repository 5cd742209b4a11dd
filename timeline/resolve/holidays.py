"""The days of holidays: fixed days, so many weekdays into a month, and days counted from Easter."""

from __future__ import annotations

from datetime import date, timedelta

FIXED = {
    "christmas": (12, 25), "christmas eve": (12, 24), "boxing day": (12, 26), "new year": (1, 1),
    "new year's eve": (12, 31), "halloween": (10, 31), "independence day": (7, 4), "veterans day": (11, 11),
    "valentine": (2, 14), "st patrick": (3, 17), "all saints": (11, 1), "all souls": (11, 2), "april fools": (4, 1),
    "may day": (5, 1), "guy fawkes": (11, 5), "remembrance day": (11, 11), "groundhog": (2, 2), "bastille day": (7, 14),
    "anzac day": (4, 25), "australia day": (1, 26), "canada day": (7, 1), "epiphany": (1, 6), "earth day": (4, 22),
}  # fmt: skip
# Month, weekday (Monday is 0), which one of the month (-1 the last), days after it.
WEEKDAYS = {
    "thanksgiving": (11, 3, 4, 0), "black friday": (11, 3, 4, 1), "cyber monday": (11, 3, 4, 4),
    "labor day": (9, 0, 1, 0), "memorial day": (5, 0, -1, 0), "columbus day": (10, 0, 2, 0),
    "presidents day": (2, 0, 3, 0), "king day": (1, 0, 3, 0), "mother's day": (5, 6, 2, 0),
    "father's day": (6, 6, 3, 0), "election day": (11, 0, 1, 1),
}  # fmt: skip
FROM_EASTER = {
    "easter": 0, "easter monday": 1, "good friday": -2, "maundy thursday": -3, "palm sunday": -7, "ash wednesday": -46,
    "shrove tuesday": -47, "ascension": 39, "pentecost": 49, "whit monday": 50,
}  # fmt: skip


def holiday(name: str, year: int) -> date:
    """Return the day of the holiday in that year; KeyError for an unknown name."""
    if name in FIXED:
        return date(year, *FIXED[name])
    if name in WEEKDAYS:
        month, weekday, nth, after = WEEKDAYS[name]
        return nth_weekday(year, month, weekday, nth) + timedelta(days=after)
    return easter(year) + timedelta(days=FROM_EASTER[name])


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """Return the nth weekday (Monday is 0) of a month, the last for -1; the fifth may lie in the next month."""
    if nth > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    last = date(year, 12, 31) if month == 12 else date(year, month + 1, 1) - timedelta(days=1)
    return last - timedelta(days=(last.weekday() - weekday) % 7)


def easter(year: int) -> date:
    """Return the Sunday of Easter in the Gregorian calendar (Meeus, Jones and Butcher's computus)."""
    golden, century, years = year % 19, year // 100, year % 100
    shift = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - century // 4 - shift + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (years // 4) - epact - years % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)
