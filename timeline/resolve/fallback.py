"""Dates in words of languages that have no rules of their own: the only place that asks dateparser."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from timeline.languages.tags import primary

# Only whole dates: a library that guesses missing parts from today's date is never let near them.
SETTINGS = {
    "STRICT_PARSING": True,
    "PARSERS": ["absolute-time"],
    "DATE_ORDER": "DMY",
    "RETURN_AS_TIMEZONE_AWARE": False,
}
LONGEST = 40


@lru_cache(maxsize=4096)
def read_day(said: str, language: str) -> date | None:
    """Return the day that a span such as "11. Juli 2023" names in a language; None where it names none.

    ``language`` is a BCP 47 tag; a language that the library does not know reads nothing.
    """
    if len(said) > LONGEST:
        return None
    import dateparser  # noqa: PLC0415  # a quarter of a second, paid only by texts in other languages

    try:
        found = dateparser.parse(said, languages=[primary(language)], settings=SETTINGS)
    except Exception:  # noqa: BLE001  (ValueError for a language, and whatever odd text brings out in a large library)
        return None
    return found.date() if found else None
