"""Who beat whom: ``Rovers beat Albion`` is ``Albion lost to Rovers``, and not ``Albion beat Rovers``."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from timeline.languages.en import events as words
from timeline.languages.en import figures as en

VERBS = en.WINNING | en.LOSING | en.BEATEN
REACH = 12
AUXILIARY_REACH = 3
Name = frozenset[str]


class Result(Struct, frozen=True):
    """The names of a winner and a loser, each empty where the telling does not say."""

    winner: Name = frozenset()
    loser: Name = frozenset()


def result_of(tokens: Sequence[str], names: Sequence[tuple[int, int]]) -> Result:
    """Return who won and lost by the first verb of a sentence that says so.

    ``tokens`` are in lower case, ``names`` spans of them ``[first, end)``.
    """
    at = next((at for at, token in enumerate(tokens) if token in VERBS), None)
    if at is None:
        return Result()
    before = next((span for span in reversed(names) if at - REACH <= span[0] and span[1] <= at), None)
    after = next((span for span in names if at < span[0] <= at + REACH), None)
    subject, other = _words_of(tokens, before), _words_of(tokens, after)
    if tokens[at] in en.LOSING or _is_passive(tokens, at):
        return Result(other, subject)
    return Result(subject, other)


def is_reversed(one: Result, other: Result) -> bool:
    """Return whether the winner of one telling is the loser of the other."""
    return _swaps(one, other) or _swaps(other, one)


def _swaps(one: Result, other: Result) -> bool:
    return len(one.winner & other.loser) > len(one.winner & other.winner)


def _is_passive(tokens: Sequence[str], at: int) -> bool:
    if tokens[at] not in en.BEATEN:
        return False
    group = tokens[max(0, at - AUXILIARY_REACH) : at]
    return not words.BE.isdisjoint(group) or "by" in tokens[at + 1 : at + AUXILIARY_REACH]


def _words_of(tokens: Sequence[str], span: tuple[int, int] | None) -> Name:
    return frozenset(tokens[span[0] : span[1]]) if span else frozenset()
