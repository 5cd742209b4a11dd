"""What can be seen of each sentence of an article: its place, its length, the words it shares, its surface."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from itertools import chain, compress
from operator import itemgetter

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from summarize.terms import Floats, Terms, terms_of
from timeline.model import Words

# English cue words; in other languages these features are nought, and place, length and shared words decide.
CUES = {
    "first_person": "i we my our us me you your i'm we're you're i've it's",
    "third_person": "he she they his her their him them it its",
    "demonstrative": "this that these those there here such",
    "connective": "but and or so however also still yet then while when if as",
    "reporting": "said says told according added saying tweeted asked think thinks believe believes",
    "announcing": "announced revealed found killed died arrested accused charged sentenced won beat claimed claims has "
    "have will after new first reported warned admitted faces plans expected",
    "calendar": "monday tuesday wednesday thursday friday saturday sunday today yesterday week month year",
    "hedge": "not no never just really very even only perhaps maybe might could would",
    "caption": "pictured left right above below photo image video watch seen",
}
CUE_NUMBER = {word: number for number, words in enumerate(CUES.values()) for word in words.split()}
THIRD, DEMONSTRATIVE, CONNECTIVE = (list(CUES).index(cue) for cue in ("third_person", "demonstrative", "connective"))
ARTICLES = frozenset(["a", "an", "the"])
QUOTES = ('"', "“", "”", "«", "»", "„")
TOP_TERMS = 10
FIRST = itemgetter(0)

SURFACE = (
    *("words", "characters", "names", "quotes", "opens_quote", "question", "commas", "brackets", "dashes"),
    *("opens_third", "opens_demonstrative", "opens_connective", "opens_article", "digits"),
)
SHARED = (
    *("content", "central", "forward", "backward", "like_first", "like_lead", "average", "frequent", "top", "shared"),
    "fresh",
)
PLACE = ("position", "share", "log_position", "count", "mean_words")
AROUND = ("next_third", "next_quotes", "words_before", "words_after", "new_names", "name_weight")
RANKS = ("rank_words", "rank_central", "rank_forward", "rank_average")
NAMES = (*SURFACE, *CUES, *SHARED, *PLACE, *AROUND, *RANKS)
COLUMN = {name: number for number, name in enumerate(NAMES)}


class Features(Struct, frozen=True):
    """One row of ``values`` for each sentence, one column for each of ``NAMES``.

    ``units`` holds one TF-IDF weight for each entry of ``terms``, scaled so that every sentence has length 1.
    """

    values: NDArray[np.float32]
    terms: Terms
    units: Floats


def features_of(texts: Sequence[str], words: Sequence[Words]) -> Features:
    """Return what is seen of the sentences of one article."""
    terms = terms_of([sentence.stems for sentence in words])
    units = _units(terms)
    names = [_names(text) for text in texts]
    surface = np.array([_surface(*row) for row in zip(texts, words, names, strict=True)], np.float64).T
    shared = _shared(terms, units, surface[0])
    ranks = np.array([_ranks(column) for column in (surface[0], shared[1], shared[2], shared[6])])
    columns = (surface, _cues(words), shared, _places(surface[0]), _around(surface, names), ranks)
    return Features(np.concatenate(columns).astype(np.float32).T, terms, units)


def _names(text: str) -> list[str]:
    """Return the capitalised words, but for the first word of the sentence."""
    words = text.split()[1:]
    return [word.rstrip(".,;:’'\")”") for word in compress(words, map(str.isupper, map(FIRST, words)))]


def _surface(text: str, words: Words, names: list[str]) -> tuple[float, ...]:
    tokens, plain = words.tokens, text.isascii()
    first = tokens[0] if tokens else ""
    cue = CUE_NUMBER.get(first, -1)
    return (
        len(tokens),
        len(text) / (len(tokens) + 1),
        len(names),
        text.count('"') if plain else sum(map(text.count, QUOTES)),
        text[0] in "\"“'‘«„",
        "?" in text,
        text.count(","),
        text.count("("),
        text.count("--") + text.count(" - ") + (0 if plain else text.count("—") + text.count(" – ")),
        cue == THIRD,
        cue == DEMONSTRATIVE,
        cue == CONNECTIVE,
        first in ARTICLES,
        sum(map(str.isdigit, map(FIRST, tokens))),
    )


def _cues(words: Sequence[Words]) -> Floats:
    """Return how often each sentence holds each kind of cue word: a row for each kind."""
    count = len(words)
    found = [
        CUE_NUMBER[token] * count + row
        for row, sentence in enumerate(words)
        for token in filter(CUE_NUMBER.__contains__, sentence.tokens)
    ]
    counts = np.bincount(np.array(found, np.int64), minlength=count * len(CUES))
    return counts.reshape(len(CUES), count).astype(np.float64)


def _units(terms: Terms) -> Floats:
    spread = np.bincount(terms.term, minlength=terms.size)
    weights = terms.counts * np.log(1 + len(terms.lengths) / np.maximum(spread, 1))[terms.term]
    norms = np.sqrt(terms.per_sentence(weights**2))
    units: Floats = weights / np.where(norms > 0, norms, 1.0)[terms.sentence]
    return units


def _shared(terms: Terms, units: Floats, tokens: Floats) -> Floats:
    """Return how much each sentence shares with the text: a row for each name of ``SHARED``.

    ``forward`` and ``backward`` are the mean cosines with the sentences after and before it (Zheng and Lapata 2019,
    PacSum), worked out without looking at pairs.
    """
    count, number = len(terms.lengths), np.maximum(terms.lengths, 1)
    total = terms.per_term(units)
    opens = np.ones(len(units), np.bool_)
    opens[1:] = terms.term[1:] != terms.term[:-1]
    running = np.cumsum(units) - units
    before = running - running[opens][terms.term]
    after = total[terms.term] - before - units
    times = terms.per_term(terms.counts)
    relative = times / max(times.max(initial=1.0), 1.0)
    top = np.zeros(terms.size)
    top[np.argsort(-times, kind="stable")[:TOP_TERMS]] = 1
    repeated = np.bincount(terms.term, minlength=terms.size) > 1
    each = relative[terms.term]
    rows = (
        terms.lengths / np.maximum(tokens, 1),
        terms.per_sentence(units * (total / (math.sqrt(total @ total) or 1.0))[terms.term]),
        terms.per_sentence(units * after) / count,
        terms.per_sentence(units * before) / count,
        _like(terms, units, 1) * (np.arange(count) > 0),
        _like(terms, units, 3),
        terms.per_sentence(terms.counts * each) / number,
        terms.per_sentence(each),
        terms.per_sentence((top * (times > 1))[terms.term]),
        terms.per_sentence(repeated[terms.term] * terms.counts) / number,
        np.bincount(terms.sentence[opens], minlength=count) / number,
    )
    return np.array(rows)


def _like(terms: Terms, units: Floats, first: int) -> Floats:
    """Return the cosine of each sentence with the first so many together."""
    lead = terms.per_term(units * (terms.sentence < first))
    return terms.per_sentence(units * (lead / (math.sqrt(lead @ lead) or 1.0))[terms.term])


def _places(lengths: Floats) -> Floats:
    count = len(lengths)
    places = np.arange(count, dtype=np.float64)
    return np.array((places, places / count, np.log1p(places), np.full(count, count), np.full(count, lengths.mean())))


def _around(surface: Floats, names: list[list[str]]) -> Floats:
    below = np.zeros_like(surface)
    below[:, :-1] = surface[:, 1:]
    above = np.zeros(surface.shape[1])
    above[1:] = surface[0, :-1]
    times = Counter(chain.from_iterable(names))
    most = max(times.values(), default=1)
    seen: set[str] = set()
    new = []
    for found in names:
        new.append(len(set(found) - seen))
        seen.update(found)
    weight = [sum(map(times.__getitem__, set(found))) / most for found in names]
    third, quotes = SURFACE.index("opens_third"), SURFACE.index("quotes")
    return np.array((below[third], below[quotes], above, below[0], new, weight))


def _ranks(values: Floats) -> Floats:
    """Return 0 for the highest value, and nearly 1 for the lowest."""
    ranks = np.empty(len(values))
    ranks[np.argsort(-values, kind="stable")] = np.arange(len(values))
    return ranks / len(values)
