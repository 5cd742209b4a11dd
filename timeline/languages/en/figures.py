"""English as data: how figures are written, what they count, and what befell the people counted."""

from __future__ import annotations

from timeline.languages import figures as known
from timeline.languages.en import events


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _same(meaning: str, text: str) -> dict[str, str]:
    return dict.fromkeys(text.split(), meaning)


_ONE_TO_TWENTY = """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty"""
NUMBER_WORDS = {word: number for number, word in enumerate(_ONE_TO_TWENTY.split(), start=1)}
SCALES = {
    **dict.fromkeys(("k", "thousand"), 10**3),
    **dict.fromkeys(("m", "mn", "million"), 10**6),
    **dict.fromkeys(("bn", "billion"), 10**9),
    **dict.fromkeys(("tn", "trillion"), 10**12),
}
# ``5m`` may be metres, and ``3k`` a race.
SCALE_WORDS = {"mn": "million", "bn": "billion", "tn": "trillion"}
SCALE_LETTERS = "kmbnt"
CURRENCIES = {**_same("$", "dollar dollars"), **_same("€", "euro euros"), **_same("£", "pound pounds")}
PERCENT = _words("percent pc")
MAGNITUDES = _words("magnitude")
FATES = {
    **_same(known.DEAD, "dead death deaths die died dies dying kill killed killing kills drowned perished fatalities"),
    **_same(known.HURT, "hurt injured injures injuries injuring wounded wounding wounds"),
    **_same(known.MISSING, "missing unaccounted"),
    **_same(known.ARRESTED, "arrested arrests arresting detained detains"),
}
TOLLS = _words("toll")
TIMES = _words("day hour minute month second time week year am pm")
NO_UNITS = TIMES | _words("of and or to in on at the a an by for from with as than were was is are have has who which")
JOINS = _words("and but")
OF = _words("of")
CALENDAR_NAMES = events.CALENDAR_NAMES
PLURAL = "s"
