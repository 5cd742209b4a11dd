"""The sentences of an article taken apart for events: tokens, clauses, names and the dates in each."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from functools import cached_property
from operator import attrgetter

from msgspec import Struct

from timeline.languages.events import EventWords
from timeline.model import Sentence, Timex, Words
from timeline.syntax.claim import Claim
from timeline.syntax.clause import Clause, Verb
from timeline.syntax.names import names_of
from timeline.syntax.syntax import Syntax
from timeline.syntax.tokens import Forms, Token, tokens_of, words_in

DATES = frozenset({"DATE", "TIME"})
SHORTEST_STEM = 3
MOST_DATES = 16
"""Expressions of one sentence that are looked at: a sentence of more is a table, and work must stay linear."""
TOKEN_START = attrgetter("start")
SENTENCE_END = frozenset(".!?\"”’')…")


class Parsed(Struct, frozen=True, dict=True):
    """One sentence taken apart; ``dated`` are the spans of its date expressions, counted from the sentence's start.

    ``place`` counts sentences that are sentences (not titles) from 0; ``written`` are its words and signs, ``forms``
    those looked at in its article. Tokens, verbs and clauses are looked for where a stage asks for them: most
    sentences of an article tell no event, which their words alone show.
    """

    sentence: Sentence
    words: Words
    place: int
    is_title: bool
    written: Sequence[str]
    forms: Forms
    syntax: Syntax
    names: tuple[str, ...]
    timexes: tuple[Timex, ...]
    dated: tuple[tuple[int, int], ...]

    @property
    def lexicon(self) -> EventWords:
        """Return what the sentence's language says of events."""
        return self.syntax.words

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """Return the tokens of the sentence, in order."""
        return tokens_of(self.sentence.text, self.forms, self.written)

    @cached_property
    def lowered(self) -> frozenset[str]:
        """Return the words and signs of the sentence, lower-cased."""
        return frozenset([token.lower for token in self.tokens])

    @cached_property
    def verbs(self) -> tuple[Verb, ...]:
        """Return the verbs of the sentence, in order."""
        return self.syntax.verbs_of(self.tokens)

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """Return the clauses of the sentence, in order."""
        return self.syntax.clauses_of(self.tokens, self.verbs)

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """Return what the sentence does not tell as fact."""
        return self.syntax.claims_of(self.tokens, self.verbs, self.clauses, self.dated)

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """Return the stems of what the sentence says beside its dates.

        A date says when; that two sentences write it with the same words does not make them tell the same.
        """
        spans = [span for timex, span in zip(self.timexes, self.dated, strict=True) if timex.type in DATES]
        if not spans:
            return self.words.stems
        tokens = self.tokens
        places = {at for start, end in spans for at in range(starting(tokens, start), starting(tokens, end))}
        dated = {tokens[at].text.lower() for at in places}
        heads = {word[:SHORTEST_STEM] for word in dated}  # no other stem can be that of a date's word
        beside = [token.lower for at, token in enumerate(tokens) if at not in places]
        return tuple(
            [
                stem
                for stem in self.words.stems
                if stem[:SHORTEST_STEM] not in heads or not _is_among(stem, dated) or _is_among(stem, beside)
            ]
        )

    def verb_of(self, clause: Clause) -> str:
        """Return the stem of the verb that tells what happened in a clause: its first one that is no auxiliary."""
        word = next((verb.word for verb in clause.verbs if not verb.bare), "")
        return next((stem for stem in self.words.stems if is_stem_of(stem, (word,))), word)


def parse(
    sentences: Sequence[Sentence], words: Sequence[Words], timexes: Sequence[Timex], syntax: Syntax
) -> tuple[Parsed, ...]:
    """Return the sentences taken apart, in order, by the syntax of their language."""
    written = [words_in(sentence.text) for sentence in sentences]
    names, forms = names_of(written, syntax.words), Forms(syntax.form_of)
    starts = [timex.start for timex in timexes]
    parsed, place = [], 0
    for position, sentence in enumerate(sentences):
        inside = timexes[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)][:MOST_DATES]
        is_title = sentence.text[-1:] not in SENTENCE_END
        parsed.append(
            Parsed(
                sentence,
                words[position],
                place,
                is_title,
                written[position],
                forms,
                syntax,
                names[position],
                tuple(inside),
                tuple([(timex.start - sentence.start, timex.end - sentence.start) for timex in inside]),
            )
        )
        place += not is_title
    return tuple(parsed)


def is_stem_of(stem: str, words: Iterable[str]) -> bool:
    """Return whether a word begins with a stem, but for the stem's last letter, which a stemmer may have changed."""
    kept = max(SHORTEST_STEM, len(stem) - 1)
    return stem[:kept] in [word[:kept] for word in words]


def _is_among(stem: str, words: Collection[str]) -> bool:
    return stem in words if stem[0].isdigit() else is_stem_of(stem, words)


def starting(tokens: Sequence[Token], place: int) -> int:
    """Return the position of the first token that starts at a place of the sentence or after it."""
    return bisect_left(tokens, place, key=TOKEN_START)
