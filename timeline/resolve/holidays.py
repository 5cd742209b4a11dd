"""The days of holidays: fixed days, so many weekdays into a month, days counted from Easter, and feasts of the moon."""

from __future__ import annotations

from datetime import date

from timeline.days import add_days, in_calendar, last_of_month
from timeline.resolve.feasts import feasts, is_feast

FIXED = {
    "christmas": (12, 25), "christmas eve": (12, 24), "boxing day": (12, 26), "new year": (1, 1),
    "new year's eve": (12, 31), "halloween": (10, 31), "independence day": (7, 4), "veterans day": (11, 11),
    "valentine": (2, 14), "st patrick": (3, 17), "all saints": (11, 1), "all souls": (11, 2), "april fools": (4, 1),
    "may day": (5, 1), "guy fawkes": (11, 5), "remembrance day": (11, 11), "groundhog": (2, 2), "bastille day": (7, 14),
    "anzac day": (4, 25), "australia day": (1, 26), "canada day": (7, 1), "epiphany": (1, 6), "earth day": (4, 22),
    "juneteenth": (6, 19), "cinco de mayo": (5, 5), "burns night": (1, 25),
    "st george": (4, 23), "st andrew": (11, 30), "st david": (3, 1), "orthodox christmas": (1, 7),
    "victory day": (5, 9),
    "st nicholas": (12, 6), "martinmas": (11, 11), "assumption": (8, 15), "immaculate conception": (12, 8),
    "german unity": (10, 3), "candlemas": (2, 2), "music day": (6, 21), "st john": (6, 24), "hispanic day": (10, 12),
    "spanish constitution": (12, 6), "holy innocents": (12, 28), "st james": (7, 25), "labour day in spain": (5, 1),
    "mexican independence": (9, 16), "argentine independence": (7, 9), "colombian independence": (7, 20),
    "women's day": (3, 8), "liberation day in italy": (4, 25), "republic day in italy": (6, 2),
    "carnation day": (4, 25), "portugal day": (6, 10), "brazilian independence": (9, 7), "aparecida": (10, 12),
    "republic day in brazil": (11, 15), "tiradentes": (4, 21), "king's day": (4, 27), "dutch liberation": (5, 5),
    "dutch remembrance": (5, 4), "sinterklaas": (12, 5), "restoration day": (12, 1), "lovers' day in brazil": (6, 12),
}  # fmt: skip
# Month, weekday (Monday is 0), which one of the month (-1 the last), days after it.
WEEKDAYS = {
    "thanksgiving": (11, 3, 4, 0), "black friday": (11, 3, 4, 1), "cyber monday": (11, 3, 4, 4),
    "labor day": (9, 0, 1, 0), "memorial day": (5, 0, -1, 0), "columbus day": (10, 0, 2, 0),
    "presidents day": (2, 0, 3, 0), "king day": (1, 0, 3, 0), "mother's day": (5, 6, 2, 0),
    "father's day": (6, 6, 3, 0), "election day": (11, 0, 1, 1), "remembrance sunday": (11, 6, 2, 0),
    "harvest thanksgiving": (10, 6, 1, 0), "mother's day in france": (5, 6, -1, 0),
    "mother's day in spain": (5, 6, 1, 0), "prince's day": (9, 1, 3, 0),
}  # fmt: skip
FROM_EASTER = {
    "easter": 0, "easter monday": 1, "good friday": -2, "maundy thursday": -3, "palm sunday": -7, "ash wednesday": -46,
    "shrove tuesday": -47, "ascension": 39, "pentecost": 49, "whit monday": 50,
    "mothering sunday": -21, "holy saturday": -1, "shrove monday": -48, "fat thursday": -52, "corpus christi": 60,
    "sacred heart sunday": 70,
}  # fmt: skip
# First and last day from Easter.
SEASONS_FROM_EASTER = {"lent": (-46, -1), "holy week": (-7, -1)}
# Between these years the Gregorian rules hold.
FIRST_GREGORIAN_EASTER, LAST_EASTER = 1583, 4099


def holiday(name: str, year: int) -> tuple[tuple[date, date], ...]:
    """Return the first and last day of the holiday each time it begins in that year; KeyError for an unknown name.

    Nothing where the year has none, or none that is known.
    """
    if not in_calendar(year):
        return ()
    if is_feast(name):
        return feasts(name, year)
    if name in SEASONS_FROM_EASTER:
        first, last = SEASONS_FROM_EASTER[name]
        begin, end = _from_easter(year, first), _from_easter(year, last)
        return ((begin, end),) if begin and end else ()
    day = _day(name, year)
    return ((day, day),) if day else ()


def _day(name: str, year: int) -> date | None:
    if name in FIXED:
        return date(year, *FIXED[name])
    if name in WEEKDAYS:
        month, weekday, nth, after = WEEKDAYS[name]
        found = nth_weekday(year, month, weekday, nth)
        return add_days(found, after) if found else None
    if name == "orthodox easter":
        return easter(year, orthodox=True)
    return _from_easter(year, FROM_EASTER[name])


def _from_easter(year: int, days: int) -> date | None:
    sunday = easter(year)
    return add_days(sunday, days) if sunday else None


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date | None:
    """Return the nth weekday (Monday is 0) of a month, the last for -1; the fifth may lie in the next month.

    None where it lies behind the calendar's end.
    """
    if nth > 0:
        first = date(year, month, 1)
        return add_days(first, (weekday - first.weekday()) % 7 + 7 * (nth - 1))
    last = last_of_month(year, month)
    return add_days(last, -((last.weekday() - weekday) % 7))


def easter(year: int, *, orthodox: bool = False) -> date | None:
    """Return the Sunday of Easter in the Gregorian calendar; None in years for which no rule is known."""
    from dateutil import easter as computus  # noqa: PLC0415  # loaded only by texts that name such a day

    if not FIRST_GREGORIAN_EASTER <= year <= LAST_EASTER:
        return None
    sunday: date = computus.easter(year, computus.EASTER_ORTHODOX if orthodox else computus.EASTER_WESTERN)
    return sunday
