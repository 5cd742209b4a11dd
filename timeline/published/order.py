"""Whether a document writes 3/4/2024 with the day or the month first, by what else it says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from timeline.languages.index import words_of
from timeline.languages.published import Habits, PublishedWords
from timeline.languages.stamp_names import DAY_FIRST_ZONES, MONTH_FIRST_ZONES
from timeline.published.found import Reading

LONGEST = 50_000  # code points of a document that are looked at
NUMBERS = re.compile(r"(?<![\d./-])(\d\d?)([/-])(\d\d?)\2(?:(?:19|20)\d\d|\d\d)(?![\d/-])")
ZONE = re.compile(
    r"\d\s?(?:[ap]\.?m\.?\s?)?\(?(" + "|".join(sorted(MONTH_FIRST_ZONES | DAY_FIRST_ZONES)).upper() + r")\b"
)
# How much each habit says for the day or the month first; a language's own stand in its folder.
DAY_HABITS = ((2, r"£\d|\d\s?€|€\s?\d|₹"),)
DOLLARS = re.compile(r"\$\d")  # of more than one country
MONTH_HABITS = ((1, DOLLARS.pattern),)
ENOUGH = {True: 2, False: 3}
DAY_FIRST_DOMAINS = frozenset({"uk", "ie", "au", "nz", "in", "pk", "bd", "za", "ng", "ke", "gh", "sg", "my", "eu"})
MONTH_FIRST_DOMAINS = frozenset({"us", "gov", "mil"})


def day_first(reading: Reading) -> bool | None:
    """Return True for day/month, False for month/day, None where the document does not say or contradicts itself.

    Dates with a part over twelve, zones and the country of the address settle it; else habits of writing may, if none
    speaks for the other order. A wrong day is worse than two possible ones.
    """
    text = _own_text(reading)
    sure = set(_sure(reading, text))
    if sure:
        return sure.pop() if len(sure) == 1 else None
    words = words_of(reading.language, "published", PublishedWords)
    day, month = _weight((*DAY_HABITS, *words.day_habits), text), _weight((*MONTH_HABITS, *words.month_habits), text)
    if day >= ENOUGH[True] and month - (DOLLARS.search(text) is not None) == 0:
        return True
    return False if month >= ENOUGH[False] and day == 0 else None


def _weight(habits: Habits, text: str) -> int:
    return sum(weight for weight, habit in habits if re.search(habit, text))


def _sure(reading: Reading, text: str) -> Iterator[bool]:
    for match in NUMBERS.finditer(text):
        one, two = int(match[1]), int(match[3])
        if one > 12 >= two > 0 and one <= 31:
            yield True
        elif two > 12 >= one > 0 and two <= 31:
            yield False
    for match in ZONE.finditer(text):
        yield match[1].lower() in DAY_FIRST_ZONES
    country = _host(reading.article.url or "").rpartition(".")[2]
    if country in DAY_FIRST_DOMAINS or country in MONTH_FIRST_DOMAINS:
        yield country in DAY_FIRST_DOMAINS


def _host(url: str) -> str:
    try:
        return urlsplit(url[:2000]).hostname or ""
    except ValueError:  # brackets that hold no address
        return ""


def _own_text(reading: Reading) -> str:
    """Return what the page itself says: readers write their dates as they like."""
    lines = [reading.text[line.start : line.end] for line in reading.lines if line.kind != "comment"]
    return "\n".join(lines)[:LONGEST]
