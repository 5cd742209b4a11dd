"""What the rules must be told of a language: its words by what they name."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

Words = frozenset[str]
NONE: Words = frozenset()


class Vocabulary(Struct, frozen=True, kw_only=True):
    """The words of one language that make dates, and those round them that say whether they do.

    A language's file holds each field as a constant of the same name in capitals, and leaves out what it has no words
    for.
    """

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    seasons: Mapping[str, str]
    units: Mapping[str, str]
    plurals: Words
    numbers: Mapping[str, float]
    ordinals: Mapping[str, int]
    words: Mapping[str, str]
    holidays: Mapping[str, str]
    deictics: Mapping[str, int]
    parts: Mapping[str, str]
    introduce: Words
    daters: Words
    followers: Words
    decades: Mapping[str, int] = {}
    sorts: Words = NONE
    vague: Words = NONE
    tonight: Words = NONE
    adverbial_parts: Mapping[str, str] = {}
    dawns: Mapping[str, str] = {}
    noons: Mapping[str, tuple[int, int]] = {}
    meridiems: Mapping[str, str] = {}
    zones: Mapping[str, str] = {}
    eras: Mapping[str, int] = {}
    frequencies: Mapping[str, str] = {}
    references: Mapping[str, str] = {}
    former: Words = NONE
    capitalised: Words = NONE
    capitalised_seasons: Words = NONE
    short: Words = NONE
    abbreviated: Words = NONE
    names: Words = NONE
    given: Words = NONE
    articled: Words = NONE
    surnames: Words = NONE
    titles: Words = NONE
    of_seasons: Words = NONE
    plain_holidays: Mapping[str, Words] = {}
    of_holidays: Words = NONE
    addressed: Words = NONE
    hard_counters: Words = NONE
    determiners: Words = NONE
    ambiguous: Words = NONE
    marches: Words = NONE
    modals: Words = NONE
    may_goes_on: Words = NONE
    numbered: Words = NONE
    named_days: Words = NONE
    newspapers: Words = NONE
    measures: Words = NONE
    stamps: Words = NONE
    counters: Words = NONE
    not_counted: Words = NONE
    plural_ends: tuple[str, ...] = ()
    singular_ends: tuple[str, ...] = ()
    timed: Words = NONE
    of_our_days: Words = NONE
    titled_holidays: Words = NONE
    named_in_digits: Mapping[str, str] = {}
    relative: Words = NONE
    within: Words = NONE
    papers: Words = NONE
    streets: Words = NONE
    publishers: Words = NONE
    saying: Words = NONE
    holding: Words = NONE
    sunday_papers: Words = NONE
    programmes: Words = NONE
    honoured: Words = NONE
    # Words that are verbs behind a pattern, or at the beginning of a sentence; words that with what follows (the last)
    # are some day behind the first pattern or before the second; what stands between a day and what it owns; units that
    # are ordinals too
    verbs_behind: Mapping[str, str] = {}
    verbs_at_the_start: Words = NONE
    ordinal_units: Mapping[str, int] = {}
    somedays: Mapping[str, tuple[str, str, str]] = {}
    possessive: str = ""
    # Of languages that write these as one word, or nouns with a capital
    senses: Mapping[str, str] = {}
    times: Mapping[str, int] = {}
    small: Mapping[str, int | None] = {}
    lengths: Mapping[str, tuple[float, str]] = {}
    weekday_parts: Mapping[str, tuple[int, str]] = {}
    pointed: Mapping[str, tuple[int, str]] = {}
    unit_ends: Mapping[str, tuple[str, str]] = {}
    day_adjectives: Mapping[str, int] = {}
    # A part of a day so many days away, said as one: last night
    shifted_parts: Mapping[str, tuple[int, str]] = {}
    dotted: Words = NONE
    # Whether numbers above twenty are said in several words
    spoken_apart: bool = True
    # Shapes of digits that the language writes its own way
    shapes: Mapping[str, str] = {}
    # Digits that may be a year, a date or a time, with the character before a short year
    telling_digits: str = r"[\d'](?:\d{3}(?!\d)|[:/]\d|[.-]\d\d?[.-]\d|0'?s\b|(?:st|nd|rd|th)\b|(?<=')\d)"
