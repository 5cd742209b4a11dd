"""Apply the rules to an island: the longest match wins, and of equal ones the rule that is listed first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from timeline.grammar.expression import Expression, Found, Grammar, Island, Rule, Said
from timeline.grammar.grain import kind_of
from timeline.grammar.token import Token


class Candidate(NamedTuple):
    """What one rule makes of one match, in the order that candidates are preferred."""

    shortness: int
    start: int
    order: int
    end: int
    said: Said
    rule: Rule


def find_expressions(island: Island, grammar: Grammar) -> Island:
    """Return the island with every expression that a rule found in place of its tokens."""
    chosen: list[Candidate] = []
    taken = [False] * len(island.pieces)
    for candidate in sorted(_candidates(island, grammar), key=itemgetter(0, 1, 2)):
        if not any(taken[candidate.start : candidate.end]):
            taken[candidate.start : candidate.end] = [True] * (candidate.end - candidate.start)
            chosen.append(candidate)
    return _replace(island, sorted(chosen, key=itemgetter(1))) if chosen else island


def _candidates(island: Island, grammar: Grammar) -> Iterator[Candidate]:
    for order, rule, match in _matches(island.kinds, grammar):
        said = rule.build(Found(match, island.pieces))
        if said is not None:
            start, end = match.span()
            yield Candidate(start - end, start + said.skip, order, end - said.drop, said, rule)


@lru_cache(maxsize=4096)
def _matches(kinds: str, grammar: Grammar) -> tuple[tuple[int, Rule, re.Match[str]], ...]:
    """Return the matches of the rules in a run of kinds; the same few runs make up most of any text."""
    by_kind = _by_kind(grammar)
    orders = sorted({order for kind in {"", *kinds} for order in by_kind.get(kind, ())})
    return tuple(
        (order, grammar.rules[order], match)
        for order in orders
        for match in grammar.rules[order].pattern.finditer(kinds)
    )


@lru_cache(maxsize=8)
def _by_kind(grammar: Grammar) -> dict[str, list[int]]:
    """Return the places of the rules by each kind of which they need one, and of those that need none by nothing."""
    orders: dict[str, list[int]] = {}
    for order, rule in enumerate(grammar.rules):
        for kind in rule.pattern.needs or [""]:
            orders.setdefault(kind, []).append(order)
    return orders


def _replace(island: Island, chosen: list[Candidate]) -> Island:
    pieces: list[Token | Expression] = []
    at = 0
    for _, start, _, end, said, rule in chosen:
        pieces += island.pieces[at:start]
        first, last, at = island.pieces[start], island.pieces[end - 1], end
        kind, meaning = kind_of(said.meaning), said.meaning
        pieces.append(Expression(kind, first.start, last.end, meaning, rule.name, said.mod, tags=rule.tags))
    pieces += island.pieces[at:]
    return Island(tuple(pieces), "".join([piece.kind for piece in pieces]))
