"""The figures of a telling with what they count: ``$3bn`` is ``$3 billion``, ``twelve dead`` is not ``killing 57``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice, product

from msgspec import Struct

from timeline.languages.figures import CURRENCIES, DEAD, FATES, MAGNITUDE, PERCENT, FigureWords
from timeline.languages.index import words_of
from timeline.model import Mention

TOKEN = re.compile(r"\d{1,12}(?:[.,]\d{1,12}){0,4}|[^\W\d_]{1,40}|[^\w\s]")
NUMERIC = re.compile(r"[$€£]?\d")
SIGNS = "$€£%"
YEAR = re.compile(r"(?:19|20)\d\d")
MOST_TOKENS = 300
MOST_FIGURES = 12
"""Bounds of work on hostile text, by hand."""
STEM = 4
"""Letters by which a word is known to be of the clause that a mention tells, whose stems it keeps: by hand."""
FATE_REACH = 5
TOLL_REACH = 12
"""Tokens between a figure and the word that says what befell those it counts (``toll … rose to 57``).

Of 25 disputed figures on three topics of Timeline17 a reach of 3 loses four, one of 8 finds no more; tolls make no
difference there between 6 and 20.
"""
APART = frozenset({",", ";", ":", "(", ")", "–", "—"})
HYPHENS = frozenset({"-", "‑"})
SCORED = HYPHENS | {"–"}
ROUNDED_FROM = 1000
ROUNDING = 0.02
"""Figures from 1,000 on that differ by no more were rounded differently, and do not disagree. Chosen by hand; no effect
seen between 1 % and 5 %, nor from 10,000 on."""
ONE_OF_A_KIND = frozenset({*FATES, MAGNITUDE})
"""What a happening has one count of, however it is told; any other count may be another one."""

Counted = tuple[str, float, int, int]
"""Unit and value of a figure, and the first and last of the tokens that tell it."""


class Figure(Struct, frozen=True):
    """One figure: what it counts (``dead``, ``%``, ``$``, ``ship``), its value, and the words that say so."""

    unit: str
    value: float
    text: str


@lru_cache(maxsize=2048)
def figures_of(mention: Mention) -> tuple[Figure, ...]:
    """Return the figures of a mention's own clause, in text order; dates, ages, scores and bare numbers are none."""
    words = words_of(mention.language, "figures", FigureWords)
    text = mention.sentence.text
    spans = [match.span() for match in islice(TOKEN.finditer(text), MOST_TOKENS)]
    tokens = [text[start:end].lower() for start, end in spans]
    numeric = [at for at, token in enumerate(tokens) if token[0].isdigit() or token in words.number_words]
    if not numeric:
        return ()
    own = _own_numbers(mention, words)
    stems = {stem[:STEM] for stem in mention.stems}
    places = (at for at in numeric if _is_number(tokens, at, own, words))
    return tuple(
        Figure(unit, value, text[spans[first][0] : spans[last][1]])
        for unit, value, first, last in islice(
            filter(None, (_figure(tokens, at, words) for at in places)), MOST_FIGURES
        )
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


def _own_numbers(mention: Mention, words: FigureWords) -> set[str]:
    """Return the numbers of a mention's own clause as digits alone."""
    numbers = {stem.replace(",", "") for stem in mention.stems if NUMERIC.match(stem)} | set(mention.numbers)
    return {number.strip(SIGNS).rstrip(words.scale_letters) for number in numbers if NUMERIC.match(number)}


def _is_number(tokens: Sequence[str], at: int, own: set[str], words: FigureWords) -> bool:
    """Return whether a token is a number of the clause, and no year and no part of a date."""
    token = tokens[at]
    if token in words.number_words:
        return True
    beside = {_at(tokens, at - 1), _at(tokens, at + 1)}
    if beside & SCORED and any(_at(tokens, at + 2 * side)[:1].isdigit() for side in (-1, 1)):
        return False  # ``won 2-1``, ``10-15 miles``
    return token.replace(",", "") in own and not YEAR.fullmatch(token) and not beside & words.calendar_names


def _figure(tokens: Sequence[str], at: int, words: FigureWords) -> Counted | None:
    """Return the figure at a place, None where it counts nothing."""
    value, last = _value(tokens, at, words)
    before, after = _at(tokens, at - 1), _at(tokens, last + 1)
    if currency := _currency(before, words):
        return currency, value, at - 1, last
    if share := _currency(after, words) or (PERCENT if after == PERCENT or after in words.percent else ""):
        return share, value, at, last + 1
    magnitude = at - 2 if before in words.of else at - 1
    if _at(tokens, magnitude) in words.magnitudes:
        return MAGNITUDE, value, magnitude, last
    return _counted(tokens, at, last, value, words)


def _currency(token: str, words: FigureWords) -> str:
    return CURRENCIES.get(token) or words.currencies.get(token, "")


def _counted(tokens: Sequence[str], at: int, last: int, value: float, words: FigureWords) -> Counted | None:
    """Return a figure of people or things, None where it measures time or counts nothing that has a name."""
    noun = last + 2 if _at(tokens, last + 1) in HYPHENS else last + 1
    unit, one = _at(tokens, noun), _at(tokens, noun).removesuffix(words.plural)
    is_noun = bool(words.no_units) and unit.isalpha() and unit not in words.no_units and one not in words.no_units
    if unit and one in words.times:
        return None
    end = noun if is_noun else last
    fate = _fate(tokens, at, last, words)
    if fate is not None:
        return words.fates.get(tokens[fate], DEAD), value, min(fate, at), max(fate, end)
    return (one, value, at, end) if is_noun else None


def _value(tokens: Sequence[str], at: int, words: FigureWords) -> tuple[float, int]:
    """Return the value of a number with its scale (``3 billion``), and the last token of it."""
    word = tokens[at]
    value = float(words.number_words[word]) if word in words.number_words else _decimal(word, words.grouping)
    scale = words.scales.get(_at(tokens, at + 1))
    return (value * scale, at + 1) if scale else (value, at)


def _decimal(digits: str, grouping: str) -> float:
    plain = digits.replace(grouping, "").replace(",", ".")
    return float(plain if plain.count(".") <= 1 else plain.replace(".", ""))


def _fate(tokens: Sequence[str], at: int, last: int, words: FigureWords) -> int | None:
    """Return the place of the nearest word that says what befell those counted, in the same phrase."""
    before = [*_reach(tokens, range(at - 1, at - 1 - TOLL_REACH, -1), words)]
    after = _reach(tokens, range(last + 1, last + 1 + FATE_REACH), words)
    found = [place for place in before[:FATE_REACH] if tokens[place] in words.fates][:1]
    found += [place for place in after if tokens[place] in words.fates][:1]
    found += [place for place in before if tokens[place] in words.tolls][:1]
    return min(found, key=lambda place: (abs(place - at), place)) if found else None


def _reach(tokens: Sequence[str], places: Iterable[int], words: FigureWords) -> Iterator[int]:
    """Yield the places beside a figure up to the end of its phrase or the next figure."""
    for place in places:
        word = _at(tokens, place)
        if not word or word in APART or word in words.joins or word[0].isdigit() or word in words.number_words:
            return
        yield place


def _at(tokens: Sequence[str], place: int) -> str:
    return tokens[place] if 0 <= place < len(tokens) else ""
