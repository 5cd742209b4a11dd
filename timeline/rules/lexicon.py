"""The lexicon of a language's dates: what kind of token each word is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from msgspec import Struct

from timeline.grammar.choice import any_of
from timeline.grammar.phrase import Phrase
from timeline.grammar.token import CODE, Entry
from timeline.languages.vocabulary import Vocabulary
from timeline.rules.numerals import ONE_WORD, SEVERAL_WORDS
from timeline.rules.shapes import is_one_word, token_pattern

SINGULAR_KINDS = {"second": "second", "quarter": "quarter", "century": "century", "weekend": "weekend"}
PLURAL_KINDS = {"quarter": "quarters", "century": "units", "weekend": "weekend"}
# An island without one of these names no time.
TRIGGERS = frozenset(
    CODE[name]
    for name in (
        "month", "may", "weekday", "sat", "season", "fall", "holiday", "year", "apostrophe_year", "decade", "era",
        "iso", "numeric", "unit", "units", "second", "quarter", "quarters", "weekend", "century", "deictic", "part",
        "dawn", "noon", "clock", "meridiem", "oclock", "frequency", "reference", "times", "time", "period", "last",
        "past", "current", "someday", "lone", "slashed", "yearpart", "daymonth", "length", "dayparted",
        "unit_at_hand", "unit_end", "day_adjective", "lately",
    )
)  # fmt: skip
MODS = {"START": -1, "MID": 0, "END": 1}
YEAR_PARTS = frozenset({"q", "h"})
# Letters by which a word is looked for: most words that begin alike are the same, and few letters compile at once.
TOLD_BY = 4
WORDS = re.compile(r"[^\W\d_]+")
HEAD = re.compile(r"[^\s'\-.]+")
# What is written in single letters: Q3, H1, p.m., B.C., A.D.
LETTERS = r"[qh][1-4]|[ap]\. ?m|b\. ?c|a\. ?d"


class Someday(Struct, frozen=True):
    """Says of a word and those behind it that they mean some day to come: by what stands before, or behind."""

    before: re.Pattern[str]
    behind: re.Pattern[str]
    words: str


class Lexicon(Struct, frozen=True):
    """The entry of each word, and the kinds that some words have where they mostly mean something else.

    ``small`` holds what nouns mean without their capital, ``festivals`` the holidays by the word they begin with,
    ``openings`` these and all else of several words that tells a time, ``known`` every word that may begin a token, and
    ``plain`` the entries of those that mean one thing wherever they stand. ``telling`` are the words of which every
    time in words holds one; ``beginnings`` finds what may be one of them or of the holidays, each with the character
    before it, and ``telling_digits`` the years and the digits in a shape of dates and times. ``token`` finds the
    tokens.
    """

    words: Vocabulary
    token: re.Pattern[str]
    telling: frozenset[str]
    beginnings: re.Pattern[str]
    telling_digits: re.Pattern[str]
    entries: Mapping[str, Entry]
    plain: Mapping[str, Entry]
    small: Mapping[str, Entry | None]
    festivals: Mapping[str, tuple[str, ...]]
    openings: Mapping[str, tuple[str, ...]]
    abbreviations: Mapping[str, str]
    doubtful: Mapping[str, str]
    known: frozenset[str]
    verbs_behind: Mapping[str, re.Pattern[str]]
    somedays: Mapping[str, Someday]
    possessive: re.Pattern[str]
    numeral: Phrase


def lexicon_of(said: Vocabulary) -> Lexicon:
    """Return the lexicon of a language."""
    entries, festivals = _entries(said), _festivals(said)
    fixed = {word for word in entries if not is_one_word(word)}
    telling = _telling(said, entries)
    openings = _openings([*said.holidays, *(one for one in fixed & telling if telling.isdisjoint(WORDS.findall(one)))])
    # Even with a capital these are names more often than dates (Sun Microsystems, Jan Kavan), unless a full stop
    # follows.
    abbreviations = _kinds(said, said.short)
    # Written without a capital these words are mostly something else; they keep a kind of their own.
    doubtful = _kinds(said, said.capitalised) | dict.fromkeys(said.capitalised_seasons, CODE["fall"])
    shifting = YEAR_PARTS | said.verbs_behind.keys() | said.verbs_at_the_start | said.somedays.keys()
    looked_at = shifting | said.small.keys() | said.dotted | said.abbreviated | abbreviations.keys() | doubtful.keys()
    return Lexicon(
        words=said,
        token=token_pattern(said.shapes, fixed),
        telling=telling,
        beginnings=_beginning_as((telling - fixed) | openings.keys()),
        telling_digits=re.compile(said.telling_digits),
        small={word: None if shift is None else _entry("deictic", shift) for word, shift in said.small.items()},
        entries=entries,
        plain={
            word: entry
            for word, entry in entries.items()
            if entry.kind != CODE["deictic"] and word not in looked_at and head_of(word) not in festivals
        },
        festivals=festivals,
        openings=openings,
        abbreviations=abbreviations,
        doubtful=doubtful,
        verbs_behind={word: re.compile(before) for word, before in said.verbs_behind.items()},
        somedays={
            word: Someday(re.compile(before), re.compile(behind), words)
            for word, (before, behind, words) in said.somedays.items()
        },
        possessive=re.compile(said.possessive),
        known=YEAR_PARTS | entries.keys() | festivals.keys() | {part for word in fixed for part in WORDS.findall(word)},
        numeral=SEVERAL_WORDS if said.spoken_apart else ONE_WORD,
    )


def _kinds(said: Vocabulary, words: frozenset[str]) -> dict[str, str]:
    return {
        **dict.fromkeys(words & said.months.keys(), CODE["may"]),
        **dict.fromkeys(words & said.weekdays.keys(), CODE["sat"]),
    }


def _telling(said: Vocabulary, entries: Mapping[str, Entry]) -> frozenset[str]:
    """Return the words one of which every time in words holds, if it is no holiday; nothing stands for digits."""
    words = {word for word, entry in entries.items() if entry.kind in TRIGGERS}
    teens = {word for word, number in said.numbers.items() if 10 < number < 100 or number == 1000}
    texted = {word.lstrip("0123456789") for word in words}
    return frozenset(words | teens | texted)


def _beginning_as(words: Iterable[str]) -> re.Pattern[str]:
    """Return the pattern of whole words that begin as one of these, each with the character before it.

    A set of characters is looked for faster than an edge of words.
    """
    beginnings = {word[:TOLD_BY] for word in words if word}
    return re.compile(rf"[^a-z](?:{any_of(beginnings)}[^\W\d_]*|{LETTERS})")


def _entry(kind: str, number: float = 0, name: str = "") -> Entry:
    return Entry(CODE[kind], number, name)


def _unit(word: str, unit: str, said: Vocabulary) -> Entry:
    plural = word in said.plurals
    kinds = PLURAL_KINDS if plural else SINGULAR_KINDS
    number = said.ordinal_units.get(word, int(plural))
    return _entry(kinds.get(unit, "units" if plural else "unit"), number, unit)


def _entries(said: Vocabulary) -> dict[str, Entry]:
    words = {
        word: _entry(kind, said.times.get(word, 0), said.senses.get(word, word)) for word, kind in said.words.items()
    }
    words |= {word: _entry("count", number) for word, number in said.numbers.items()}
    words |= {word: _entry("ordinal", number, word) for word, number in said.ordinals.items()}
    words |= {word: _entry("vague", name=said.senses.get(word, word)) for word in said.vague}
    words |= {word: _entry("sort") for word in said.sorts}
    words |= {word: _entry("decade", number, word) for word, number in said.decades.items()}
    words |= {word: _unit(word, unit, said) for word, unit in said.units.items()}
    words |= {word: _entry("month", number, word) for word, number in said.months.items()}
    words |= {
        word: _entry("weekday", number, "plural" if word in said.plurals else "")
        for word, number in said.weekdays.items()
    }
    words |= {word: _entry("season", name=season) for word, season in said.seasons.items()}
    words |= {word: _entry("deictic", shift) for word, shift in said.deictics.items()}
    words |= {word: _entry("deictic", name="NI") for word in said.tonight}
    words |= {word: _entry("deictic", shift, part) for word, (shift, part) in said.shifted_parts.items()}
    words |= {word: _entry("part", int(word in said.plurals), part) for word, part in said.parts.items()}
    words |= {word: _entry("part", 2, part) for word, part in said.adverbial_parts.items()}
    words |= {word: _entry("dawn", name=part) for word, part in said.dawns.items()}
    words |= {word: _entry("noon", hour * 60 + minute) for word, (hour, minute) in said.noons.items()}
    words |= {word: _entry("meridiem", name=name) for word, name in said.meridiems.items()}
    words |= {word: _entry("zone", name=offset) for word, offset in said.zones.items()}
    words |= {word: _entry("era", sign, word) for word, sign in said.eras.items()}
    words |= {word: _entry("frequency", name=value) for word, value in said.frequencies.items()}
    words |= {word: _entry("length", amount, unit) for word, (amount, unit) in said.lengths.items()}
    words |= {word: _entry("dayparted", day, part) for word, (day, part) in said.weekday_parts.items()}
    words |= {word: _entry("unit_at_hand", shift, unit) for word, (shift, unit) in said.pointed.items()}
    words |= {word: _entry("unit_end", MODS[mod], unit) for word, (unit, mod) in said.unit_ends.items()}
    words |= {word: _entry("day_adjective", shift) for word, shift in said.day_adjectives.items()}
    words |= {word: _entry("lone", name="PAST_REF") for word in said.former}
    return words | {word: _entry("reference", name=value) for word, value in said.references.items()}


def _festivals(said: Vocabulary) -> dict[str, tuple[str, ...]]:
    return _openings(said.holidays)


def _openings(phrases: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return what begins with each word, the longest first."""
    starts: dict[str, list[str]] = {}
    for said in sorted(phrases, key=len, reverse=True):
        starts.setdefault(head_of(said), []).append(said)
    return {word: tuple(found) for word, found in starts.items()}


def head_of(said: str) -> str:
    """Return the first word of what is said in several."""
    found = None if said.isalpha() else HEAD.match(said)
    return found[0] if found else said
