"""The shapes of tokens: words, marks, and the many ways to write digits."""

from __future__ import annotations

import re

from timeline.grammar.token import CODE, Token

# Alternatives in order: whole dates and clock times before plain numbers, words with full stops before plain words.
# Nothing here repeats inside a repetition, so a megabyte of digits is read once.
TOKEN = re.compile(
    r"""
      [^\W\d_]+(?:(?=[.'])(?:
          (?<=\b[ap])\.[ ]?m\b\.? | (?<=\bb)\.[ ]?c\b\.?(?:e\.)? | (?<=\ba)\.[ ]?d\b\. | (?<=\bo)'clock
      ))?
    | (?P<money>[$€£¥]\s?\d[\d.,]*)
    | (?P<iso>(?<![\d.,/-])\d{4}-\d{2}-\d{2}
      (?:[t ]\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,9})?(?:z|[+-]\d{2}:?\d{2})?)?(?![\d-]))
    | (?P<numeric>(?<![\d.,/-])
      (?:\d{1,2}(?P<sep>[/.-])\d{1,2}(?P=sep)(?:\d{4}|\d{2})|\d{4}/\d{1,2}/\d{1,2})(?![\d/-]|[.]\d))
    | (?P<clock>(?<![\d.:,])\d{1,2}:\d{2}(?::\d{2})?(?![\d:]))
    | (?P<chain>\d+(?:[-./:]\d+){2,}|(?<!\d)\d{3}-\d{4}(?!\d))
    | (?P<grouped>(?<!\d)\d{1,3}(?:,\d{3}){1,6}(?![\d]))
    | (?P<decimal>\d+\.\d+)
    | (?P<slashed>(?<!\d)\d{1,2}/\d{1,4}(?!\d))
    | (?P<ordinal>(?<!\d)\d{1,4}(?:st|nd|rd|th)\b)
    | (?P<decade>(?<![\d$])(?:\d{3}0'?s|'?\d0'?s)\b)
    | (?P<short>(?<![\w'])'\d{2}(?![\d%]))
    | (?P<digits>\d+)
    | (?P<mark>'s\b|[^\w\s]|_)
    """,
    re.VERBOSE,
)
MARKS = {
    ",": CODE["comma"], "-": CODE["hyphen"], "–": CODE["dash"], "—": CODE["dash"], "_": CODE["dash"],
    "/": CODE["slash"], "'s": CODE["s"], "'": CODE["quote"], '"': CODE["quote"], "“": CODE["quote"],
    "”": CODE["quote"], "(": CODE["open"], ")": CODE["close"], "&": CODE["and"],
}  # fmt: skip
SHAPES = {
    "iso": "iso", "numeric": "numeric", "clock": "clock", "grouped": "big", "decimal": "decimal", "slashed": "slashed",
    "ordinal": "ordinal", "decade": "decade", "short": "apostrophe_year", "digits": "digits", "money": "", "chain": "",
}  # fmt: skip


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
    if kind == "ordinal":
        return int(said[:-2])
    if kind == "decade":
        return int(said.strip("'s").rstrip("'")) // 10
    if kind == "apostrophe_year":
        return int(said[1:])
    if kind == "big":
        return int(said.replace(",", ""))
    return float(said) if kind == "decimal" and len(said) < 20 else 0
