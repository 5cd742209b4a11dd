"""The lexicon of English dates: what kind of token each word is."""

from __future__ import annotations

from timeline.grammar.token import CODE, Entry
from timeline.languages import en

SINGULAR_KINDS = {"second": "second", "quarter": "quarter", "century": "century", "weekend": "weekend"}
PLURAL_KINDS = {"quarter": "quarters", "century": "units", "weekend": "weekend"}


def _entry(kind: str, number: float = 0, name: str = "") -> Entry:
    return Entry(CODE[kind], number, name)


def _unit(word: str, unit: str) -> Entry:
    plural = word in en.PLURALS
    kinds = PLURAL_KINDS if plural else SINGULAR_KINDS
    number = 2 if word == "second" else int(plural)  # the unit is an ordinal too
    return _entry(kinds.get(unit, "units" if plural else "unit"), number, unit)


def _lexicon() -> dict[str, Entry]:
    words = {word: _entry(kind, name=word) for word, kind in en.WORDS.items()}
    words |= {word: _entry("count", number) for word, number in en.NUMBERS.items()}
    words |= {word: _entry("ordinal", number, word) for word, number in en.ORDINALS.items()}
    words |= {word: _entry("vague", name=word) for word in en.VAGUE}
    words |= {word: _entry("sort") for word in en.SORTS}
    words |= {word: _entry("decade", number, word) for word, number in en.DECADES.items()}
    words |= {word: _unit(word, unit) for word, unit in en.UNITS.items()}
    words |= {word: _entry("month", number, word) for word, number in en.MONTHS.items()}
    words |= {word: _entry("weekday", number, word) for word, number in en.WEEKDAYS.items()}
    words |= {word: _entry("season", name=season) for word, season in en.SEASONS.items()}
    words |= {word: _entry("deictic", shift) for word, shift in en.DEICTICS.items()}
    words |= {word: _entry("deictic", name="NI") for word in en.TONIGHT}
    words |= {word: _entry("part", int(word in en.PLURALS), part) for word, part in en.PARTS.items()}
    words |= {word: _entry("dawn", name=part) for word, part in en.DAWNS.items()}
    words |= {word: _entry("noon", hour * 60 + minute) for word, (hour, minute) in en.NOONS.items()}
    words |= {word: _entry("meridiem", name=name) for word, name in en.MERIDIEMS.items()}
    words |= {word: _entry("zone", name=offset) for word, offset in en.ZONES.items()}
    words |= {word: _entry("era", sign, word) for word, sign in en.ERAS.items()}
    words |= {word: _entry("frequency", name=value) for word, value in en.FREQUENCIES.items()}
    words["former"] = _entry("lone", name="PAST_REF")
    return words | {word: _entry("reference", name=value) for word, value in en.REFERENCES.items()}


LEXICON = _lexicon()
# Even with a capital these are names more often than dates (Sun Microsystems, Jan Kavan), unless a full stop follows.
ABBREVIATIONS = {
    **dict.fromkeys(en.SHORT & en.MONTHS.keys(), CODE["may"]),
    **dict.fromkeys(en.SHORT & en.WEEKDAYS.keys(), CODE["sat"]),
}
# Written without a capital these words are mostly something else; they keep a kind of their own.
DOUBTFUL = {
    **dict.fromkeys(en.CAPITALISED & en.MONTHS.keys(), CODE["may"]),
    **dict.fromkeys(en.CAPITALISED & en.WEEKDAYS.keys(), CODE["sat"]),
    "fall": CODE["fall"],
    "spring": CODE["fall"],
}


def _festivals() -> dict[str, tuple[str, ...]]:
    starts: dict[str, list[str]] = {}
    for said in sorted(en.HOLIDAYS, key=len, reverse=True):
        starts.setdefault(said.split()[0].split("'")[0].split("-")[0].rstrip("."), []).append(said)
    return {word: tuple(said) for word, said in starts.items()}


FESTIVALS = _festivals()
