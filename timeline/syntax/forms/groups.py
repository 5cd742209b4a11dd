"""The form of a group of verbs, by its auxiliary and what stands with that."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.syntax.clause import Verb, VerbForm
from timeline.syntax.forms.words import AUXILIARIES, Classes, Grammar
from timeline.syntax.tokens import Token

WITH_PARTICIPLE: tuple[tuple[str, VerbForm], ...] = (
    ("reserved", "past"),
    ("was", "past"),
    ("is", "past"),
    ("becomes", "simple"),
    ("should", "future"),
    ("would", "hypothetical"),
    ("will", "future"),
)
WITH_INFINITIVE: tuple[tuple[str, VerbForm], ...] = (
    ("will", "future"),
    ("should", "future"),
    ("would", "hypothetical"),
    ("reserved", "hypothetical"),
)
ALONE: tuple[tuple[str, VerbForm], ...] = (
    ("was", "past"),
    ("is", "present"),
    ("becomes", "present"),
    ("will", "present"),
    ("should", "present"),
    ("would", "hypothetical"),
    ("reserved", "hypothetical"),
)
BY_ITSELF: tuple[tuple[str, VerbForm], ...] = (
    ("past", "past"),
    ("future", "future"),
    ("supposed", "hypothetical"),
    ("present", "simple"),
)


def form_in(classes: Classes, forms: Sequence[tuple[str, VerbForm]]) -> VerbForm | None:
    """Return the first form that one of the classes makes, None where none does."""
    return next((form for name, form in forms if name in classes), None)


def verb_at(grammar: Grammar, position: int, form: VerbForm, word: str, *, reduced: bool = False) -> Verb:
    """Return a verb with the kinds of its word."""
    return Verb(position, form, word, reduced=reduced, kinds=grammar.kinds(word))


def held_at(grammar: Grammar, position: int, word: str) -> Verb:
    """Return an imperfect, which tells how things were."""
    return Verb(position, "simple", word, kinds=grammar.kinds(word) | {"holds"})


def alone_at(grammar: Grammar, tokens: Sequence[Token], at: int, classes: Classes) -> Verb:
    """Return an auxiliary that stands alone: it states, unless it tells of a change."""
    form, word = form_in(classes & AUXILIARIES, ALONE) or "present", tokens[at].lower
    return Verb(at, form, word, bare=word not in grammar.syntax.becoming, kinds=grammar.kinds(word))
