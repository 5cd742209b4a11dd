"""A moment as a person writes it: ``July 11, 2023``, ``11.–12. Juli 2023``, ``2010s``; never finer than its words.

The patterns are CLDR's, through Babel (Unicode Technical Standard 35); only what CLDR has no pattern for is ours.
"""

from __future__ import annotations

import re
from datetime import date, time
from functools import lru_cache

from babel import Locale
from babel.core import UnknownLocaleError
from babel.dates import format_date, format_interval, format_skeleton, format_time

from timeline.antiquity import ancient_years
from timeline.model import Moment

DEFAULT_LANGUAGE = "en"
UNDATED = {"en": "undated", "de": "ohne Datum", "fr": "sans date", "es": "sin fecha"}
ABOUT = {"en": "about {}", "de": "um {}", "fr": "vers {}", "es": "hacia {}"}
PARTIAL = re.compile(r"XXXX-(\d\d)(?:-(\d\d))?")
CLOCK = re.compile(r"T(\d\d):(\d\d)")
PLAIN_SPACES = {0x2009: None, 0x202F: " "}  # CLDR's thin spaces, which many fonts and all searches lack
LONGEST_TAG = 35  # RFC 5646, section 4.4.1: what a tag without extensions needs
LEAP_YEAR = 2000  # a year that has every day a partial date can name
BC, AD = 0, 1  # eras of the Gregorian calendar, as CLDR counts them
MONTH_AND_DAY = re.compile(r"\d-(\d\d)(?:-(\d\d))?")
SPANS_OF_MONTHS = ("season", "half-year")
SPANS_OF_YEARS = ("decade", "century", "millennium")


def display(moment: Moment | None, language: str = DEFAULT_LANGUAGE) -> str:
    """Return the moment in the given language (BCP 47), ``undated`` where there is none."""
    return _display(moment, language)


def known_language(language: str) -> str:
    """Return the tag of the locale in which dates are written for who asks for a language: CLDR's, or the default."""
    locale = locale_of(language) if len(language) <= LONGEST_TAG else None
    return str(locale).replace("_", "-") if locale else DEFAULT_LANGUAGE


@lru_cache(maxsize=1_024)
def locale_of(language: str) -> Locale | None:
    """Return what CLDR knows of a language tag, or of its primary language; None where it knows neither."""
    for tag in (language, language.partition("-")[0]):
        try:
            return Locale.parse(tag, sep="-")
        except (ValueError, UnknownLocaleError):
            continue
    return None


@lru_cache(maxsize=65_536)
def _display(moment: Moment | None, language: str) -> str:
    locale = locale_of(language) or Locale(DEFAULT_LANGUAGE)
    if moment is None:
        return UNDATED.get(locale.language, "—")
    text = _known(moment, locale).translate(PLAIN_SPACES)
    return ABOUT.get(locale.language, "~ {}").format(text) if moment.approximate else text


def _known(moment: Moment, locale: Locale) -> str:
    first, last = moment.earliest, moment.latest
    if first and last:
        return _days(moment, first, last, locale)
    ancient = ancient_years(moment.edtf)
    if ancient:
        return _ancient(moment, ancient, locale)
    if first or last:
        return f"{_day(first, locale)} –" if first else f"– {_day(last, locale)}"
    return _partial(moment.edtf, locale)


def _days(moment: Moment, first: date, last: date, locale: Locale) -> str:
    if first == last:
        return _day(first, locale) + _clock(moment, locale)
    if moment.precision in SPANS_OF_YEARS:
        return _years(moment, first, last, locale)
    if moment.precision == "quarter" and _is_months(first, last, 3):
        return str(format_skeleton("yQQQ", first, locale=locale))
    if _is_months(first, last, 1):
        return str(format_skeleton("yMMMM", first, locale=locale))
    if _is_months(first, last, 12):
        return str(format_skeleton("y", first, locale=locale))
    return _interval(moment, first, last, locale)


def _interval(moment: Moment, first: date, last: date, locale: Locale) -> str:
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return str(format_interval(first, last, "y", locale=locale))
    whole_months = first.day == 1 and _next_month(last, 1) == _next_day(last)
    months = whole_months and moment.precision in ("month", "quarter", *SPANS_OF_MONTHS)
    return str(format_interval(first, last, "yMMM" if months else "yMMMd", locale=locale))


def _years(moment: Moment, first: date, last: date, locale: Locale) -> str:
    if moment.precision == "decade" and locale.language == DEFAULT_LANGUAGE and last.year - first.year == 9:
        return f"{first.year}s"
    return str(format_interval(first, last, "y", locale=locale))


def _ancient(moment: Moment, years: tuple[int, int], locale: Locale) -> str:
    """Return a time that begins before Christ: ``Mar 15, 44 BC``, ``264–241 v. Chr.``, ``27 BC – 14 AD``."""
    first, last = years
    if last > 0:
        return f"{_in_era(BC, str(1 - first), locale)} – {_in_era(AD, str(last), locale)}"
    if first < last:
        return _in_era(BC, f"{1 - first}–{1 - last}", locale)
    parts = MONTH_AND_DAY.search(moment.edtf)
    if parts is None or "/" in moment.edtf:
        return _in_era(BC, str(1 - first), locale)
    skeleton = "GyMMMd" if parts[2] else "GyMMM"
    return _in_era(BC, str(1 - first), locale, skeleton, date(LEAP_YEAR, int(parts[1]), int(parts[2] or 1)))


def _in_era(era: int, years: str, locale: Locale, skeleton: str = "Gy", day: date = date(LEAP_YEAR, 1, 1)) -> str:
    """Return years of an era, with the month or day of ``day``, by CLDR's pattern.

    The pattern is filled with a year of our era, whose number and name then give way: the library has no other years.
    """
    written = str(format_skeleton(skeleton, day, locale=locale)).replace(str(LEAP_YEAR), years, 1)
    ours, wanted = (str(locale.eras["abbreviated"][one]) for one in (AD, era))
    return f"{written.removesuffix(ours)}{wanted}" if written.endswith(ours) else written.replace(ours, wanted, 1)


def _partial(edtf: str, locale: Locale) -> str:
    match = PARTIAL.match(edtf)
    if match is None or not 1 <= int(match[1]) <= 12:
        return edtf
    try:
        day = date(LEAP_YEAR, int(match[1]), int(match[2] or 1))
    except ValueError:
        return edtf
    return str(format_skeleton("MMMd", day, locale=locale) if match[2] else format_date(day, "LLLL", locale=locale))


def _day(day: date | None, locale: Locale) -> str:
    return str(format_date(day, "long", locale=locale)) if day else ""


def _clock(moment: Moment, locale: Locale) -> str:
    match = CLOCK.search(moment.edtf) if moment.precision in ("hour", "minute", "second") else None
    if match is None or int(match[1]) > 23:
        return ""
    return f", {format_time(time(int(match[1]), int(match[2])), 'short', locale=locale)}"


def _is_months(first: date, last: date, months: int) -> bool:
    """Return whether the days are exactly so many whole months that begin where a period of that length does."""
    if first.day != 1 or (first.month - 1) % months:
        return False
    return _next_day(last) == _next_month(first, months)


def _next_day(day: date) -> tuple[int, int, int]:
    if day == date.max:
        return (10_000, 1, 1)
    after = date.fromordinal(day.toordinal() + 1)
    return (after.year, after.month, after.day)


def _next_month(day: date, months: int) -> tuple[int, int, int]:
    years, month = divmod(day.month - 1 + months, 12)
    return (day.year + years, month + 1, 1)
