"""The figures of a telling with what they count: ``$3bn`` is ``$3 billion``, ``twelve dead`` is not ``killing 57``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice, product

from msgspec import Struct

from timeline.languages.en import figures as en
from timeline.languages.en.events import CALENDAR_NAMES
from timeline.model import Mention

TOKEN = re.compile(r"\d{1,12}(?:[.,]\d{1,12}){0,4}|[^\W\d_]{1,40}|[^\w\s]")
NUMERIC = re.compile(r"[$€£]?\d")
YEAR = re.compile(r"(?:19|20)\d\d")
MOST_TOKENS = 300
MOST_FIGURES = 12
STEM = 4
"""Letters by which a word is known to be of the clause that a mention tells, whose stems it keeps."""
FATE_REACH = 5
TOLL_REACH = 12
"""Tokens between a figure and the word that says what befell those it counts (``toll … rose to 57``)."""
APART = frozenset({",", ";", ":", "(", ")", "and", "but", "–", "—"})
HYPHENS = frozenset({"-", "‑"})
SCORED = HYPHENS | {"–"}
ROUNDED_FROM = 1000
ROUNDING = 0.02
"""Figures from 1,000 on that differ by no more were rounded differently, and do not disagree."""


class Figure(Struct, frozen=True):
    """One figure: what it counts (``dead``, ``%``, ``$``, ``ship``), its value, and the words that say so."""

    unit: str
    value: float
    text: str


@lru_cache(maxsize=2048)
def figures_of(mention: Mention) -> tuple[Figure, ...]:
    """Return the figures of a mention's own clause, in text order; dates, ages, scores and bare numbers are none."""
    text = mention.sentence.text
    spans = [match.span() for match in islice(TOKEN.finditer(text), MOST_TOKENS)]
    tokens = [text[start:end].lower() for start, end in spans]
    numeric = [at for at, token in enumerate(tokens) if token[0].isdigit() or token in en.NUMBER_WORDS]
    if not numeric:
        return ()
    own = {stem.replace(",", "") for stem in mention.stems if NUMERIC.match(stem)} | set(mention.numbers)
    own = {number.strip("$€£%").rstrip("kmbnt") for number in own if NUMERIC.match(number)}
    stems = {stem[:STEM] for stem in mention.stems}
    places = (at for at in numeric if _is_number(tokens, at, own))
    return tuple(
        Figure(unit, value, text[spans[first][0] : spans[last][1]])
        for unit, value, first, last in islice(filter(None, (_figure(tokens, at) for at in places)), MOST_FIGURES)
        if any(token[:STEM] in stems or token.replace(",", "") in own for token in tokens[first : last + 1])
    )


def exclude(told: Iterable[Figure], others: Iterable[Figure]) -> bool:
    """Return whether two tellings count one thing differently, and agree on no count of it."""
    counted = [(one.unit, same(one, other)) for one, other in product(told, others) if one.unit == other.unit]
    return bool({unit for unit, _ in counted} - {unit for unit, agreed in counted if agreed})


def same(one: Figure, other: Figure) -> bool:
    """Return whether two figures say the same of the same thing, be it rounded."""
    slack = ROUNDING * max(one.value, other.value) if min(one.value, other.value) >= ROUNDED_FROM else 0
    return one.unit == other.unit and abs(one.value - other.value) <= slack


def _is_number(tokens: Sequence[str], at: int, own: set[str]) -> bool:
    """Return whether a token is a number of the clause, and no year and no part of a date."""
    token = tokens[at]
    if token in en.NUMBER_WORDS:
        return True
    beside = {_at(tokens, at - 1), _at(tokens, at + 1)}
    if beside & SCORED and any(_at(tokens, at + 2 * side)[:1].isdigit() for side in (-1, 1)):
        return False  # ``won 2-1``, ``10-15 miles``
    return token.replace(",", "") in own and not YEAR.fullmatch(token) and not beside & CALENDAR_NAMES


def _figure(tokens: Sequence[str], at: int) -> tuple[str, float, int, int] | None:
    """Return unit, value, and first and last token of the figure at a place; None where it counts nothing."""
    value, last = _value(tokens, at)
    before, after = _at(tokens, at - 1), _at(tokens, last + 1)
    if before in en.CURRENCIES:
        return en.CURRENCIES[before], value, at - 1, last
    if after in en.CURRENCIES or after in en.PERCENT:
        return {**en.CURRENCIES, **en.PERCENT}[after], value, at, last + 1
    noun = last + 2 if after in HYPHENS else last + 1
    if before == en.MAGNITUDE or (before == "of" and _at(tokens, at - 2) == en.MAGNITUDE):
        return en.MAGNITUDE, value, at - 1 - (before == "of"), last
    return _counted(tokens, at, last, noun, value)


def _counted(tokens: Sequence[str], at: int, last: int, noun: int, value: float) -> tuple[str, float, int, int] | None:
    unit = _at(tokens, noun)
    is_noun = unit.isalpha() and unit not in en.NO_UNITS and unit.removesuffix("s") not in en.NO_UNITS
    if unit and unit.removesuffix("s") in en.TIMES:
        return None
    end = noun if is_noun else last
    fate = _fate(tokens, at, last)
    if fate is not None:
        return en.FATES.get(tokens[fate], "dead"), value, min(fate, at), max(fate, end)
    return (unit.removesuffix("s"), value, at, end) if is_noun else None


def _value(tokens: Sequence[str], at: int) -> tuple[float, int]:
    """Return the value of a number with its scale (``3 billion``), and the last token of it."""
    word = tokens[at]
    value = float(en.NUMBER_WORDS[word]) if word in en.NUMBER_WORDS else _decimal(word)
    scale = en.SCALES.get(_at(tokens, at + 1))
    return (value * scale, at + 1) if scale else (value, at)


def _decimal(digits: str) -> float:
    plain = digits.replace(",", "")
    return float(plain if plain.count(".") <= 1 else plain.replace(".", ""))


def _fate(tokens: Sequence[str], at: int, last: int) -> int | None:
    """Return the place of the nearest word that says what befell those counted, in the same phrase."""
    found = [place for place in _reach(tokens, at, -1, FATE_REACH) if tokens[place] in en.FATES][:1]
    found += [place for place in _reach(tokens, last, 1, FATE_REACH) if tokens[place] in en.FATES][:1]
    found += [place for place in _reach(tokens, at, -1, TOLL_REACH) if tokens[place] == en.TOLL][:1]
    return min(found, key=lambda place: (abs(place - at), place)) if found else None


def _reach(tokens: Sequence[str], at: int, step: int, most: int) -> Iterator[int]:
    """Yield the places beside a figure up to the end of its phrase or the next figure."""
    for place in range(at + step, at + step * (most + 1), step):
        word = _at(tokens, place)
        if not word or word in APART or word[0].isdigit() or word in en.NUMBER_WORDS:
            return
        yield place


def _at(tokens: Sequence[str], place: int) -> str:
    return tokens[place] if 0 <= place < len(tokens) else ""
