"""Who beat whom: ``Rovers beat Albion`` is ``Albion lost to Rovers``, and not ``Albion beat Rovers``."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from timeline.languages.slots import SlotWords

REACH = 12
"""Tokens between a verb and the name of who won or lost: no effect seen between 6 and 24."""
AUXILIARY_REACH = 3
"""Tokens between a participle and its auxiliary or agent: no effect seen between 2 and 5."""
Name = frozenset[str]


class Result(Struct, frozen=True):
    """The names of a winner and a loser, each empty where the telling does not say."""

    winner: Name = frozenset()
    loser: Name = frozenset()


def result_of(tokens: Sequence[str], names: Sequence[tuple[int, int]], words: SlotWords) -> Result:
    """Return who won and lost by the first verb of a sentence that says so.

    ``tokens`` are in lower case, ``names`` spans of them ``[first, end)``.
    """
    verbs = words.winning | words.losing | words.beaten
    at = next((at for at, token in enumerate(tokens) if token in verbs), None)
    if at is None:
        return Result()
    before = next((span for span in reversed(names) if at - REACH <= span[0] and span[1] <= at), None)
    after = next((span for span in names if at < span[0] <= at + REACH), None)
    subject, other = _words_of(tokens, before), _words_of(tokens, after)
    if tokens[at] in words.losing or _is_passive(tokens, at, words):
        return Result(other, subject)
    return Result(subject, other)


def is_reversed(one: Result, other: Result) -> bool:
    """Return whether the winner of one telling is the loser of the other."""
    return _swaps(one, other) or _swaps(other, one)


def _swaps(one: Result, other: Result) -> bool:
    return len(one.winner & other.loser) > len(one.winner & other.winner)


def _is_passive(tokens: Sequence[str], at: int, words: SlotWords) -> bool:
    if tokens[at] not in words.beaten:
        return False
    before, after = tokens[max(0, at - AUXILIARY_REACH) : at], tokens[at + 1 : at + AUXILIARY_REACH]
    return not words.passive.isdisjoint(before) or not words.by.isdisjoint(after)


def _words_of(tokens: Sequence[str], span: tuple[int, int] | None) -> Name:
    return frozenset(tokens[span[0] : span[1]]) if span else frozenset()
