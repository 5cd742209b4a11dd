"""Refine expressions: complete runs, join neighbours, drop what is no date; listed in the order they run.

Which words are no date after all is a language's own: ``FILTERS`` of its folder.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec import structs

from timeline.grammar.expression import Expression, Island
from timeline.grammar.meaning import Nothing
from timeline.grammar.token import CODE
from timeline.languages.vocabulary import Vocabulary
from timeline.refine.impossible import is_impossible
from timeline.refine.joins import join
from timeline.refine.runs import mark_runs
from timeline.refine.series import complete_series

REFINERS: tuple[Callable[[Island], Island], ...] = (complete_series, join, mark_runs)
# Each says, of a text, its lower case, an expression and a language, whether the words are no date after all.
Filter = Callable[[str, str, Expression, Vocabulary], bool]


def drop_false(text: str, lowered: str, island: Island, words: Vocabulary, filters: tuple[Filter, ...]) -> Island:
    """Return the island with every expression that a filter refuses marked as none, so that nothing joins it."""
    pieces = list(island.pieces)
    refused = False
    for index, piece in enumerate(pieces):
        if isinstance(piece, Expression) and any(is_none(text, lowered, piece, words) for is_none in filters):
            pieces[index], refused = _refused(piece), True
    return Island(tuple(pieces), "".join([piece.kind for piece in pieces])) if refused else island


def _refused(expression: Expression) -> Expression:
    return structs.replace(expression, kind=CODE["nothing"], meaning=Nothing())


def expressions_of(island: Island) -> list[Expression]:
    """Return what is left as dates when every rule and refiner has run."""
    return [
        piece
        for piece in island.pieces
        if isinstance(piece, Expression) and not isinstance(piece.meaning, Nothing) and not is_impossible(piece)
    ]
