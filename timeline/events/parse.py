"""The sentences of an article taken apart for events: tokens, clauses, names and the dates in each."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
from functools import cached_property
from operator import attrgetter

from msgspec import Struct

from timeline.events.clauses import Clause, clauses_of
from timeline.events.dating import Dating
from timeline.events.entities import name_runs
from timeline.events.tokens import Token, tokens_in
from timeline.events.verbs import Verb, verbs_of
from timeline.model import PublicationContext, Sentence, Timex, Words

DATES = frozenset({"DATE", "TIME"})
SHORTEST_STEM = 3
MOST_DATES = 16
"""Expressions of one sentence that are looked at: a sentence of more is a table, and work must stay linear."""
TOKEN_START, TOKEN_END = attrgetter("start"), attrgetter("end")
SENTENCE_END = frozenset(".!?\"”’')…")


class Parsed(Struct, frozen=True, dict=True):
    """One sentence taken apart; ``dated`` are the spans of its date expressions, counted from the sentence's start.

    ``place`` counts sentences that are sentences (not titles) from 0, ``lowered`` are its tokens, lower-cased. Clauses
    are looked for where a stage asks for them: most sentences of an article tell no event, which shows before.
    """

    sentence: Sentence
    words: Words
    place: int
    is_title: bool
    tokens: tuple[Token, ...]
    lowered: frozenset[str]
    verbs: tuple[Verb, ...]
    names: tuple[str, ...]
    timexes: tuple[Timex, ...]
    dated: tuple[tuple[int, int], ...]

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """Return the clauses of the sentence, in order."""
        return clauses_of(self.tokens, self.verbs)

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """Return the stems of what the sentence says beside its dates.

        A date says when; that two sentences write it with the same words does not make them tell the same.
        """
        spans = [span for timex, span in zip(self.timexes, self.dated, strict=True) if timex.type in DATES]
        dated = {token.lower for token in self.tokens if any(start <= token.start < end for start, end in spans)}
        if not dated:
            return self.words.stems
        beside = [token.lower for token in self.tokens if not any(start <= token.start < end for start, end in spans)]
        return tuple(stem for stem in self.words.stems if not _is_among(stem, dated) or _is_among(stem, beside))

    def verb_of(self, clause: Clause) -> str:
        """Return the stem of the verb that tells what happened in a clause: its first one that is no auxiliary."""
        word = next((verb.word for verb in clause.verbs if not verb.bare), "")
        return next((stem for stem in self.words.stems if is_stem_of(stem, word)), word)


def parse(sentences: Sequence[Sentence], words: Sequence[Words], timexes: Sequence[Timex]) -> tuple[Parsed, ...]:
    """Return the sentences taken apart, in order."""
    tokens = tokens_in(sentence.text for sentence in sentences)
    names = name_runs(tokens)
    starts = [timex.start for timex in timexes]
    parsed, place = [], 0
    for position, sentence in enumerate(sentences):
        own = tokens[position]
        inside = timexes[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)][:MOST_DATES]
        is_title = sentence.text[-1:] not in SENTENCE_END
        parsed.append(
            Parsed(
                sentence,
                words[position],
                place,
                is_title,
                own,
                frozenset([token.lower for token in own]),
                verbs_of(own),
                names[position],
                tuple(inside),
                tuple([(timex.start - sentence.start, timex.end - sentence.start) for timex in inside]),
            )
        )
        place += not is_title
    return tuple(parsed)


def is_stem_of(stem: str, word: str) -> bool:
    """Return whether a word begins with a stem, but for the stem's last letter, which a stemmer may have changed."""
    kept = max(SHORTEST_STEM, len(stem) - 1)
    return word[:kept] == stem[:kept]


def _is_among(stem: str, words: Collection[str]) -> bool:
    return stem in words if stem[0].isdigit() else any(is_stem_of(stem, word) for word in words)


def datings_of(one: Parsed, published: PublicationContext) -> tuple[Dating, ...]:
    """Return the date expressions of a sentence that mean a time, each with the clause it stands in."""
    found = []
    for timex, (start, end) in zip(one.timexes, one.dated, strict=True):
        if timex.moment is None:
            continue
        first = bisect_right(one.tokens, start, key=TOKEN_END)
        last = bisect_left(one.tokens, end, first, key=TOKEN_START)
        if first < last:
            clause = next(clause for clause in one.clauses if clause.holds(first))
            quote = any(other.quoted for other in one.clauses if other is not clause)
            found.append(Dating(timex, timex.moment, first, last, clause, one.tokens, published, quote))
    return tuple(found)
