"""Apply the rules to an island: the longest match wins, and of equal ones the rule that is listed first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from timeline.grammar.expression import Expression, Found, Island, Rule, Said
from timeline.grammar.grain import kind_of
from timeline.grammar.token import Token
from timeline.rules import RULES

Candidate = tuple[int, int, int, Said, str]


def find_expressions(island: Island, rules: tuple[Rule, ...] = RULES) -> Island:
    """Return the island with every expression that a rule found in place of its tokens."""
    chosen: list[Candidate] = []
    taken = [False] * len(island.pieces)
    for candidate in sorted(_candidates(island, rules)):
        start, end = candidate[1], candidate[1] - candidate[0]
        if not any(taken[start:end]):
            taken[start:end] = [True] * (end - start)
            chosen.append(candidate)
    return _replace(island, sorted(chosen, key=lambda candidate: candidate[1]))


def _candidates(island: Island, rules: tuple[Rule, ...]) -> Iterator[tuple[int, int, int, Said, str]]:
    for order, rule, match in _matches(island.kinds, rules):
        said = rule.build(Found(match, island.pieces))
        if said is not None:
            start, end = match.start() + said.skip, match.end() - said.drop
            yield start - end, start, order, said, rule.name


@lru_cache(maxsize=4096)
def _matches(kinds: str, rules: tuple[Rule, ...]) -> tuple[tuple[int, Rule, re.Match[str]], ...]:
    """Return the matches of the rules in a run of kinds; the same few runs make up most of any text."""
    return tuple((order, rule, match) for order, rule in enumerate(rules) for match in rule.pattern.finditer(kinds))


def _replace(island: Island, chosen: list[Candidate]) -> Island:
    pieces: list[Token | Expression] = []
    at = 0
    for length, start, _, said, name in chosen:
        pieces += island.pieces[at:start]
        at = start - length
        first, last = island.pieces[start], island.pieces[at - 1]
        pieces.append(Expression(kind_of(said.meaning), first.start, last.end, said.meaning, name, said.mod))
    pieces += island.pieces[at:]
    return Island(tuple(pieces), "".join([piece.kind for piece in pieces]))
