"""The tokens that date grammars are written over: one kind a token, and one character a kind."""

from __future__ import annotations

from msgspec import Struct

KINDS = (
    # words that point
    "the", "article", "this", "that", "same", "last", "past", "previous", "next", "coming", "following", "current",
    "present", "latest", "right", "other", "each", "per", "any",
    # numbers
    "small", "big", "count", "decimal", "vague", "pair", "crowd", "crowds", "ordinal", "half", "slashed",
    # calendar names; may, sat, fall and lone are words that mostly mean something else
    "month", "may", "weekday", "sat", "season", "fall", "holiday", "year", "apostrophe_year", "decade", "era", "iso",
    "numeric", "yearpart",
    # units
    "unit", "units", "second", "quarter", "quarters", "weekend", "century",
    # the day
    "deictic", "part", "dawn", "noon", "clock", "meridiem", "zone", "locale", "oclock", "good",
    # where on the calendar
    "early", "late", "mid", "start", "middle", "end", "rest", "ahead", "soon", "someday",
    # direction
    "ago", "later", "earlier", "before", "after", "since", "hence", "now",
    # function words
    "of", "in", "on", "at", "to", "until", "from", "and", "or", "between", "by", "during", "within", "over", "for",
    "is",
    # quantity
    "approx", "almost", "more", "less", "than", "least", "most", "up", "no", "only", "just", "so", "sort",
    # sets and references
    "frequency", "times", "reference", "terror", "attacks", "fiscal", "period", "time", "old", "long", "lone", "ended",
    # what other languages say in one word: zweijährig, Montagabend, heuer, Jahresende, heutig, kurzem, ab; 25.2.
    "length", "dayparted", "unit_at_hand", "unit_end", "day_adjective", "lately", "daymonth", "onward",
    # what stands before a length and says on which side of now it ends: il y a, dans
    "back", "forward",
    # expressions that earlier stages made of tokens
    "date", "moment", "span", "repeat", "pointer", "nothing",
    # marks
    "comma", "hyphen", "dash", "slash", "s", "quote", "open", "close", "stop",
)  # fmt: skip
CODE = {name: chr(0x4E00 + index) for index, name in enumerate(KINDS)}
NAME = {code: name for name, code in CODE.items()}


class Token(Struct, frozen=True, gc=False):
    """One word, number or mark with its span in the text; ``kind`` is the character of its kind.

    ``number`` and ``name`` hold what the lexicon says of the word: the month's number, the unit's name, a count.
    """

    kind: str
    start: int
    end: int
    number: float = 0
    name: str = ""


class Entry(Struct, frozen=True, gc=False):
    """What a lexicon says of one word."""

    kind: str
    number: float = 0
    name: str = ""
