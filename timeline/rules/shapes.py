"""The shapes of tokens: words, marks, and the many ways to write digits."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from functools import cache

from timeline.grammar.choice import any_of
from timeline.grammar.token import CODE, Token

WORD = r"""[^\W\d_]+(?:(?=[.'])(?:
    (?<=\b[ap])\.[ ]?m\b\.? | (?<=\bb)\.[ ]?c\b\.?(?:e\.)? | (?<=\ba)\.[ ]?d\b\. | (?<=\bo)'clock
))?"""
# The marks within what is said in several words.
WITHIN = frozenset(" -'")
# Alternatives in order: whole dates and clock times before plain numbers, words with full stops before plain words.
# Nothing here repeats inside a repetition, so a megabyte of digits is read once. A language may write some its own way.
PIECES = {
    "money": r"[$€£¥]\s?\d[\d.,]*",
    "iso": r"""(?<![\d.,/-])\d{4}-\d{2}-\d{2}
      (?:[t ]\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,9})?(?:z|[ ]?[+-]\d{2}:?\d{2}(?!\d))?)?(?![\d-])""",
    "numeric": r"""(?<![\d.,/-])
      (?:\d{1,2}(?P<sep>[/.-])\d{1,2}(?P=sep)(?:\d{4}|\d{2})|\d{4}/\d{1,2}/\d{1,2})(?![\d/-]|[.]\d)""",
    "daymonth": "",
    "clock": r"(?<![\d.:,])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])",
    "chain": r"\d+(?:[-./:]\d+){2,}|(?<!\d)\d{3}-\d{4}(?!\d)",
    "grouped": r"(?<!\d)\d{1,3}(?:,\d{3}){1,6}(?![\d])",
    "decimal": r"\d+\.\d+",
    "slashed": r"(?<!\d)\d{1,2}/\d{1,4}(?!\d)",
    "ordinal": r"(?<!\d)\d{1,4}(?:st|nd|rd|th)\b",
    "decade": r"(?<![\d$])(?:\d{3}0'?s|'?\d0'?s)\b",
    "short": r"(?<![\w'])'\d{2}(?![\d%])",
    "digits": r"\d+",
    "mark": r"'s\b|[^\w\s]|_",
}
MARKS = {
    ",": CODE["comma"], "-": CODE["hyphen"], "–": CODE["dash"], "—": CODE["dash"], "_": CODE["dash"],
    "/": CODE["slash"], "'s": CODE["s"], "'": CODE["quote"], '"': CODE["quote"], "“": CODE["quote"],
    "”": CODE["quote"], "(": CODE["open"], ")": CODE["close"], "&": CODE["and"],
}  # fmt: skip
SHAPES = {
    "iso": "iso", "numeric": "numeric", "clock": "clock", "grouped": "big", "decimal": "decimal", "slashed": "slashed",
    "ordinal": "ordinal", "daymonth": "daymonth",
    "decade": "decade", "short": "apostrophe_year", "digits": "digits", "money": "", "chain": "",
}  # fmt: skip


def token_pattern(shapes: Mapping[str, str], fixed: Collection[str] = ()) -> re.Pattern[str]:
    """Return the pattern of all tokens, with the shapes of digits that a language writes its own way.

    ``fixed`` are what it says in several words, or with a mark within, and means as one: any white space stands for
    that between the words.
    """
    pieces = [f"(?P<{name}>{shape})" for name, shape in (PIECES | dict(shapes)).items() if shape]
    runs = any_of(fixed).replace(r"\ ", r"[ \t\n]") + r"(?:(?<=['-])|(?![^\W_]|-[^\W\d_]))" if fixed else ""
    return re.compile("|".join(filter(None, [runs, WORD, *pieces])), re.VERBOSE)


def is_one_word(said: str) -> bool:
    """Return whether a word of a lexicon is read as one without being told of."""
    if not (WITHIN & set(said) or said.endswith(".")) or not said[0].isalpha():
        return True
    return bool(re.fullmatch(WORD, said, re.VERBOSE))


@cache
def plain_tokens() -> re.Pattern[str]:
    """Return the pattern of all tokens as most languages write them, compiled for the first text that needs it."""
    return token_pattern({})


def read_shape(kind: str, match: re.Match[str]) -> Token | None:
    """Return the token of a piece with digits, or None for what no date contains (money, phone numbers, versions)."""
    said, start, end = match[0], match.start(), match.end()
    if kind == "digits":
        return _plain(said, start, end)
    if not kind:
        return None
    return Token(CODE[kind], start, end, _number(kind, said), said)


def _plain(said: str, start: int, end: int) -> Token:
    if len(said) > 9:
        return Token(CODE["big"], start, end, 0, said[:12])
    number = int(said)
    if len(said) <= 2:
        return Token(CODE["small"], start, end, number, said)
    return Token(CODE["year" if len(said) == 4 and 1000 <= number < 3000 else "big"], start, end, number, said)


def _number(kind: str, said: str) -> float:
    if kind in {"ordinal", "decade", "apostrophe_year", "big"}:
        number = int("".join(filter(str.isdecimal, said)))
        return number // 10 if kind == "decade" else number
    return float(said.replace(",", ".")) if kind == "decimal" and len(said) < 20 else 0
