"""Verbs whose auxiliary stands right before the participle, but for adverbs: ``n'a pas encore été vendu``."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.syntax.clause import Verb
from timeline.syntax.forms.groups import (
    BY_ITSELF,
    WITH_INFINITIVE,
    WITH_PARTICIPLE,
    alone_at,
    form_in,
    held_at,
    verb_at,
)
from timeline.syntax.forms.words import AUXILIARIES, Classes, Grammar
from timeline.syntax.tokens import Token

REACH = 6
"""Words in which the participle of an auxiliary stands: ``a d'ores et déjà été vendu``."""


def chained_verbs(tokens: Sequence[Token], grammar: Grammar) -> tuple[Verb, ...]:
    """Return the verbs of a sentence, in order."""
    found: list[Verb] = []
    last = -1
    for at in [at for at, token in enumerate(tokens) if token.may_be_verb]:
        verb = _verb_at(tokens, at, grammar, found) if at > last else None
        if verb:
            found.append(verb)
            last = verb.position
    return tuple(found)


def _verb_at(tokens: Sequence[Token], at: int, grammar: Grammar, found: Sequence[Verb]) -> Verb | None:
    token = tokens[at]
    if at and tokens[at - 1].is_word and token.is_capital:
        return None
    classes = grammar.classes_of(token.lower)
    if classes & AUXILIARIES:
        return _group_at(tokens, at, grammar, classes)
    before = tokens[at - 1].lower if at else ""
    if before in grammar.syntax.noun_markers:
        return None
    form = form_in(classes, BY_ITSELF)
    if form:
        return verb_at(grammar, at, form, token.lower)
    if "imperfect" in classes:
        return held_at(grammar, at, token.lower)
    return _participle_at(tokens, at, grammar, before=found) if "participle" in classes else None


def _group_at(tokens: Sequence[Token], at: int, grammar: Grammar, classes: Classes) -> Verb | None:
    """Return the verb whose group opens with the auxiliary at a position."""
    main, last = None, at
    for position in range(at + 1, min(len(tokens), at + REACH)):
        token = tokens[position]
        own = grammar.classes_of(token.lower)
        if "been" in own:
            last = position
        elif token.lower in grammar.syntax.verb_adverbs:
            continue
        elif "participle" in own or "infinitive" in own:
            main = position
            break
        elif not _goes_between(token, grammar):
            break
    if main is None:
        return alone_at(grammar, tokens, at, classes) if last == at else verb_at(grammar, last, "past", "")
    own = grammar.classes_of(tokens[main].lower)
    form = form_in(classes, WITH_PARTICIPLE) if "participle" in own else form_in(classes, WITH_INFINITIVE)
    return verb_at(grammar, main, form, tokens[main].lower) if form else alone_at(grammar, tokens, at, classes)


def _goes_between(token: Token, grammar: Grammar) -> bool:
    """Return whether a word may stand between an auxiliary and its participle."""
    return token.lower in grammar.syntax.verb_adverbs or (
        token.is_word and token.lower.endswith(grammar.syntax.adverb_endings or (" ",))
    )


def _participle_at(tokens: Sequence[Token], at: int, grammar: Grammar, *, before: Sequence[Verb]) -> Verb | None:
    """Return a participle that shares an auxiliary (``ont été volés et retrouvés``), or describes the noun before it.

    None where it is an adjective or a noun itself.
    """
    last = before[-1] if before else None
    if last and tokens[at - 1].lower in grammar.events.coordinators and _is_group(last, grammar):
        return verb_at(grammar, at, last.form, tokens[at].lower)
    return _reduced_at(tokens, at, grammar)


def _is_group(verb: Verb, grammar: Grammar) -> bool:
    return not verb.reduced and not verb.bare and "participle" in grammar.classes_of(verb.word)


def _reduced_at(tokens: Sequence[Token], at: int, grammar: Grammar) -> Verb | None:
    before = tokens[at - 1] if at else None
    if before is not None and before.is_word and before.lower in grammar.events.function_words:
        return None
    return verb_at(grammar, at, "past", tokens[at].lower, reduced=True)
