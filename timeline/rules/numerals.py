"""Numbers in words: runs of number words become one token each."""

from __future__ import annotations

import re
from collections.abc import Iterable

from timeline.grammar.phrase import Phrase, phrase
from timeline.grammar.token import CODE, NAME, Token

# A run of number words, as "twenty-five", "a hundred and ten", "two and a half", "2 1/2", "a couple of", "a few",
# "a number of", "hundreds of".
SEVERAL_WORDS = phrase(
    "article? vague|article? pair of?|(article crowd|crowds) of"
    "|(article (?=count))?count"
    " (hyphen? (and hyphen? (?=count|article hyphen? half|half))? (count|article hyphen? half|half))*"
    "|(<digits>) (slashed|and? article? half|count)|decimal count"
)
# The same where numbers are one word each: "zwei Millionen", "ein paar".
ONE_WORD = phrase("article? vague|(<digits>|decimal|count) count+")
SMALL, COUNT, VAGUE, BIG, YEAR, HALF, PAIR, ARTICLE = (
    CODE[name] for name in ("small", "count", "vague", "big", "year", "half", "pair", "article")
)
CROWDS = frozenset({CODE["crowd"], CODE["crowds"]})
NUMBERS = CROWDS | {COUNT, VAGUE, PAIR, HALF, CODE["slashed"]}
SCALES = (100, 1000, 1_000_000)


def read_numerals(tokens: list[Token], numeral: Phrase) -> list[Token]:
    """Return the tokens with each run of number words as one token that knows its number."""
    kinds = "".join([token.kind for token in tokens])
    if NUMBERS.isdisjoint(kinds):
        return tokens
    merged, at = [], 0
    for match in numeral.finditer(kinds):
        merged += tokens[at : match.start()]
        merged += _read(tokens[match.start() : match.end()])
        at = match.end()
    return merged + tokens[at:]


def _read(run: list[Token]) -> list[Token]:
    start, end = run[0].start, run[-1].end
    pair = next((token for token in run if token.kind == PAIR), None)
    if pair:
        return [Token(COUNT, start, end, 2 if pair.name == "couple" else 12, "words")]
    if run[-2:-1] and run[-2].kind in CROWDS:
        return [Token(VAGUE, start, end, 0, "several")]
    if run[-1].kind == VAGUE:
        return [Token(VAGUE, start, end, 0, run[-1].name)]
    if run[0].kind == ARTICLE and run[1].number not in SCALES:
        return [run[0], *_read(run[1:])]
    year = _year(run)
    if year:
        return [Token(YEAR, start, end, year, "words")]
    return [Token(COUNT, start, end, _amount(run), "words" if len(run) > 1 else "")]


def _year(run: list[Token]) -> int | None:
    """Return the year of a run such as "nineteen ninety-seven"; None for any other number."""
    numbers = [int(token.number) for token in run if token.kind == COUNT]
    if len(numbers) != sum(NAME[token.kind] != "hyphen" for token in run) or not 2 <= len(numbers) <= 3:
        return None
    first, rest = numbers[0], numbers[1:]
    if not 11 <= first <= 20 or rest[0] in SCALES or (rest[0] < 10 or (len(rest) > 1 and not 0 < rest[1] < 10)):
        return None
    return first * 100 + sum(rest)


def _amount(run: Iterable[Token]) -> float:
    total, group = 0.0, 0.0
    for token in run:
        if token.kind == HALF:
            group += 0.5
        elif NAME[token.kind] == "slashed":
            top, bottom = (int(part) for part in re.split("/", token.name))
            group += top / bottom if bottom else 0
        elif token.kind in (COUNT, SMALL, BIG, CODE["decimal"]):
            group = _add(group, token.number)
            if token.number >= 1000:
                total, group = total + group, 0.0
    return total + group


def _add(group: float, number: float) -> float:
    if number in SCALES:
        return (group or 1) * number
    return group + number
