"""Publication stamps: explicit dates with clock times as bylines, meta lines and datelines write them.

A narrow reader for lines that are about the article, in whatever language they are: every form has a day and a month, a
name is known or the form is declined, and a weekday that contradicts the date declines it too. Expressions of the
article's own sentences are the tagger's work.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from msgspec import Struct

from timeline.days import last_of_month, make_day
from timeline.languages import stamp_names as names
from timeline.languages.tags import canonical, primary

LONGEST = 400  # code points that are looked at: stamps stand in short lines and at the beginning of long ones

MONTH_OF = {name: number for number, listed in names.MONTHS.items() for name in listed.split()}
WEEKDAY_OF = {name: number for number, listed in names.WEEKDAYS.items() for name in listed.split()}

# A letter, or a sign that stands on one: the vowels of Indic scripts and of Thai are no word characters to ``re``.
LETTER = r"(?:[^\W\d_]|[\u0300-\u036f\u0900-\u0963\u0980-\u0e4e])"
WORD = rf"({LETTER}{{2,14}})"
# The zeros of Arabic, Persian, Devanagari, Bengali, Gujarati, Tamil, Telugu, Thai and full-width digits.
ZEROS = (0x660, 0x6F0, 0x966, 0x9E6, 0xAE6, 0xBE6, 0xC66, 0xE50, 0xFF10)
DIGITS = {zero + digit: str(digit) for zero in ZEROS for digit in range(10)}
YEAR = r"((?:19|20)\d\d)(?!\d(?!\d?:\d\d))"  # "Nov 20 20194:29 AM": the year runs into the clock time on many pages
GLUE = rf"[\s.,'’/-]{{1,3}}(?:{names.JOINING}\s)?\s?"
CJK = (
    rf"(?<!\d)((?:19|20)\d\d)\s?[{names.BEHIND_YEAR}]"
    rf"\s?(\d\d?)\s?[{names.BEHIND_MONTH}]\s?(\d\d?)\s?[{names.BEHIND_DAY}]"
)
VIETNAMESE = rf"(?<!\d)(\d\d?)\s{names.NUMBERED_MONTH}\s(\d\d?),?\s(?:{names.NUMBERED_YEAR}\s)?{YEAR}"
# The forms in the order in which they are tried, each with what stands beside its digits.
DATES = tuple(
    (name, beside, re.compile(pattern, re.IGNORECASE))
    for name, beside, pattern in (
        ("year month day", "digits", rf"(?<!\d){YEAR}(?:[-/]|\.\s?)(\d\d?)(?:[-/]|\.\s?)(\d\d?)(?!\d(?!\d?:\d\d))"),
        ("cjk", "digits", CJK),
        ("vietnamese", "digits", VIETNAMESE),
        ("day name year", "name behind", rf"(?<!\d)(\d\d?){names.ORDINAL}?{GLUE}{WORD}{GLUE}{YEAR}"),
        (
            "name day year",
            "name before",
            rf"(?<![^\W\d_]){WORD}[\s.,]{{1,3}}(\d\d?){names.ENGLISH_ORDINAL}?[\s.,]{{1,3}}{YEAR}",
        ),
        ("year name day", "name behind", rf"(?<!\d){YEAR}[\s.,]{{1,3}}{WORD}[\s.,]{{1,3}}(\d\d?)(?!\d)"),
        (
            "numbers",
            "digits",
            r"(?<![\d./-])(\d\d?)(\.\s|[./-])(\d\d?)\2((?:19|20)\d\d|\d\d)(?![\d/-]|\.\d)",
        ),
        (
            "day name",
            "name behind",
            rf"(?<!\d)(\d\d?){names.ORDINAL}?[\s.]{{1,2}}(?:{names.JOINING}\s)?{WORD}(?![^\W\d_]|[\s.,]{{1,3}}\d{{3}})",
        ),
        (
            "name day",
            "name before",
            rf"(?<![^\W\d_]){WORD}[\s.]{{1,2}}(\d\d?){names.ENGLISH_ORDINAL}?(?![\d:%]|[\s.,]{{1,3}}\d{{3}})",
        ),
    )
)
# What stands in every line that holds one of these forms, by what they need beside their digits.
IN_DIGITS = re.compile(
    rf"\d(?:(?:[-/]|\.\s?)\d\d?(?:[-/]|\.\s?)\d|\s?[{names.BEHIND_YEAR}]|\s{names.NUMBERED_MONTH}\s)"
)
BEHIND_DIGIT = re.compile(rf"\d[^\W\d_]{{0,2}}°?{GLUE}([^\s\d]{{2,14}})")
BEFORE_DIGIT = re.compile(r"\d[\s.,]{1,3}([^\s\d]{2,14})")
NAMES = frozenset({*MONTH_OF, *(name for _, name in names.MONTHS_OF)})
BACKWARDS = frozenset(name[::-1] for name in NAMES)
MONTH_ALONE = re.compile(
    rf"(?:{LETTER}{{4,12}}(?:\s{names.BEFORE_A_MONTH})?\s?:?\s)?{WORD}\.?,?\s(?:{names.JOINING}\s)?"
    r"((?:19|20)\d\d)",
    re.IGNORECASE,
)
DIGIT = re.compile(r"\d")
CLOCK = re.compile(
    rf"(?<![\d.:$€£])(\d\d?)(?:[:.{names.BEHIND_HOUR}]\s?(\d\d)(?:[{names.BEHIND_MINUTE}]|:\d\d(?:\.\d{{1,6}})?)?|h(\d\d)?"
    r"|(?=\s?[ap]\.?m\b))\s?"
    r"([ap]\.?\s?m\b\.?)?\s?(?:\(?((?:GMT|UTC)?[+-]\d\d?:?(?:\d\d)?|[A-Z]{1,4}T?)(?![^\W\d_]))?",
    re.IGNORECASE,
)
NEAR = 18  # code points between a date and its clock time: " at ", " – ", "um", "kl."


ORDERS = {
    "year month day": "ymd",
    "cjk": "ymd",
    "vietnamese": "dmy",
    "day name year": "dmy",
    "name day year": "mdy",
    "year name day": "ymd",
    "day name": "dm",
    "name day": "md",
}


class Stamp(Struct, frozen=True):
    """One date of a line: span, day (the hull ``first``–``last`` where its order is open), clock time and UTC offset.

    ``year`` False: the line names no year, and ``first``/``last`` are of the year 4 (a leap year before any article).
    """

    start: int
    end: int
    first: date
    last: date
    year: bool = True
    clock: str | None = None
    utc_offset: int | None = None


class _Order(Struct, frozen=True):
    """What says in which order numbers stand: the language, and the document where it is known to."""

    language: str
    day_first: bool | None


NO_YEAR = 4
# Where numbers stand in either order; elsewhere, and in other English, the day comes first.
OPEN_ORDER = frozenset({"en", "en-US", "und"})
NOTHING = Stamp(-1, -1, date.min, date.min)


def find_stamps(
    text: str, start: int, end: int, language: str = "und", *, day_first: bool | None = None
) -> tuple[Stamp, ...]:
    """Return the stamps of ``text[start:end]`` in text order; only its first 400 code points are looked at.

    ``day_first`` is how the document writes 3/4/2024, where that is known and the stamp itself does not say.
    """
    end = min(end, start + LONGEST)
    if DIGIT.search(text, start, end) is None:
        return ()
    line = text[start:end]
    told = _beside_digits(line.lower())
    if not told:
        return ()
    if not line.isascii():
        line = line.translate(DIGITS)
    found: list[Stamp] = []
    taken: list[tuple[int, int]] = []
    for name, beside, pattern in DATES:
        for match in pattern.finditer(line) if beside in told else ():
            if any(match.start() < last and first < match.end() for first, last in taken):
                continue
            stamp = _stamp(name, match, line, start, _Order(language, day_first))
            # A date that its weekday contradicts is taken too: its day and month alone would hide that.
            taken += [match.span()] if stamp is None or stamp.start >= 0 else []
            found += [stamp] if stamp and stamp.start >= 0 else []
    return tuple(sorted(found, key=lambda stamp: stamp.start))


def _beside_digits(lowered: str) -> set[str]:
    """Return what stands beside the digits of a line, of what the forms need: other digits, the name of a month."""
    found = set()
    if IN_DIGITS.search(lowered):
        found.add("digits")
    if any(_begins_with(match[1], NAMES) for match in BEHIND_DIGIT.finditer(lowered)):
        found.add("name behind")
    # Read from its end, a line has few digits, and many places where a name might begin.
    if any(_begins_with(match[1], BACKWARDS) for match in BEFORE_DIGIT.finditer(lowered[::-1])):
        found.add("name before")
    return found


def _begins_with(letters: str, names: frozenset[str]) -> bool:
    return any(letters[:length] in names for length in range(2, len(letters) + 1))


def month_stamp(text: str, start: int, end: int) -> Stamp | None:
    """Return the month that a line names and nothing else ("June 2024", "Published: juin 2024"), as its days."""
    line = text[start:end]
    match = MONTH_ALONE.fullmatch(line.translate(DIGITS)) if len(line) <= 40 and DIGIT.search(line) else None
    month = MONTH_OF.get(match[1].lower()) if match else None
    if match is None or month is None:
        return None
    year = int(match[2])
    last = last_of_month(year, month)
    return Stamp(start + match.start(1), start + match.end(2), last.replace(day=1), last)


def _stamp(name: str, match: re.Match[str], line: str, offset: int, order: _Order) -> Stamp | None:
    low, high, clock, zone = _clock(line, match.start(), match.end())
    days = list(_days(name, match.groups(), zone, order))
    if not days:
        return NOTHING
    agreeing = [day for day in days if _weekday_agrees(line, match, day)]
    if not agreeing:
        return None
    first, last = min(agreeing), max(agreeing)
    return Stamp(
        offset + low,
        offset + high,
        first,
        last,
        first.year != NO_YEAR,
        clock,
        _offset(zone, first, clock) if clock else None,
    )


def _days(name: str, groups: tuple[str, ...], zone: str, order: _Order) -> Iterator[date]:
    """Yield the days that the parts of a form can mean: two where 3/4/2023 leaves the order open, none for nonsense."""
    if name == "numbers":
        one, mark, two, year = groups
        month_first = None if mark.startswith(".") else _month_first(zone, order)
        dotted = mark.startswith(".")
        parts = [(one, two)] if dotted or not month_first else []
        parts += [(two, one)] if not dotted and month_first is not False else []
        known = [day for pair in dict.fromkeys(parts) for day in _day(year, pair[1], pair[0])]
        # What the order known from elsewhere makes no day of was written the other way.
        yield from known or ([] if dotted else [*_day(year, one, two), *_day(year, two, one)])
        return
    part = dict(zip(ORDERS[name], groups, strict=True))
    month = str(names.MONTHS_OF.get((primary(order.language), part["m"].lower()), part["m"]))
    yield from _day(part.get("y", str(NO_YEAR)), month, part["d"])


def _month_first(zone: str, order: _Order) -> bool | None:
    """Return whether numbers are month/day (American), day/month, or None where nothing says so."""
    if zone in names.MONTH_FIRST_ZONES:
        return True
    if canonical(order.language) not in OPEN_ORDER or zone not in ("", "am", "pm", "gmt", "utc", "z"):
        return False
    return None if order.day_first is None else not order.day_first


def _day(year: str, month: str, day: str) -> Iterator[date]:
    number = int(month) if month.isdigit() else MONTH_OF.get(month.lower(), 0)
    whole = int(year) + (2000 if len(year) == 2 and int(year) < 70 else 1900 if len(year) == 2 else 0)
    if found := make_day(whole, number, int(day)):
        yield found


def _weekday_agrees(line: str, match: re.Match[str], day: date) -> bool:
    """Return whether the weekday written beside the date, if there is one, is the date's own."""
    before = re.findall(r"[^\W\d_]+(?:-feira)?", line[max(0, match.start() - 16) : match.start()])
    written = WEEKDAY_OF.get(before[-1].lower()) if before else None
    return written is None or day.year == NO_YEAR or written == day.isoweekday()


def _clock(line: str, start: int, end: int) -> tuple[int, int, str | None, str]:
    """Return the span of date and clock time, the time as HH:MM, and its zone in lower case."""
    tail = line[end : end + NEAR + 16]
    for after in CLOCK.finditer(tail):
        if after.start() <= NEAR and (clock := _time(after)) and _only_joins(tail[: after.start()]):
            return start, end + len(tail[: after.end()].rstrip()), clock, (after[5] or "").lower()
        break
    for before in CLOCK.finditer(line, max(0, start - NEAR - 16), start):
        if (clock := _time(before)) and _only_joins(line[before.end() : start]):
            return before.start(), end, clock, (before[5] or "").lower()
    return start, end, None, ""


def _only_joins(between: str) -> bool:
    """Return whether nothing but punctuation, a weekday or short words ("at", "um", "kl.") stands between."""
    return all(len(word) <= 4 or word in WEEKDAY_OF for word in re.findall(r"[^\W\d_]+", between.lower()))


def _time(match: re.Match[str]) -> str | None:
    hour, minute = int(match[1]), int(match[2] or match[3] or 0)
    half = (match[4] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else None


def _offset(zone: str, day: date, clock: str) -> int | None:
    """Return minutes east of UTC of a written zone, or None where it is not known."""
    name = zone.removeprefix("gmt").removeprefix("utc") or zone
    if name[:1] in "+-" and name[1:]:
        hours, minutes = (name[1:].replace(":", "") + "00")[:4][:2], name[1:].replace(":", "")[2:] or "0"
        size = int(hours if len(name) > 2 else name[1]) * 60 + int(minutes)
        return (-size if name[0] == "-" else size) if size <= 840 else None
    known = names.ZONES.get(name)
    if isinstance(known, str):
        moment = datetime.fromisoformat(f"{day.isoformat()}T{clock}").replace(tzinfo=_zone(known))
        delta = moment.utcoffset()
        return None if delta is None else int(delta.total_seconds() // 60)
    return known


@lru_cache(maxsize=16)
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)
