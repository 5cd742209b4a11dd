"""Whether a clause tells that something did not happen, whether a verb calls something off, and in which voice."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from timeline.syntax.clause import Clause, Verb
from timeline.syntax.forms.words import Grammar
from timeline.syntax.tokens import Token

TOLD = frozenset({"past", "perfect", "future", "simple"})
BEFORE = 6
AFTER = 4
PASSIVE_REACH = 4


def denying_by(grammar: Grammar) -> Callable[[Clause, Sequence[Token]], bool]:
    """Return what asks of a clause whether it denies its deed."""

    def denies(clause: Clause, tokens: Sequence[Token]) -> bool:
        verb = next((verb for verb in clause.verbs if verb.form in TOLD and not verb.reduced), None)
        return verb is not None and (_is_negated(verb, clause, tokens, grammar) or _by_nobody(clause, tokens, grammar))

    return denies


def _is_negated(verb: Verb, clause: Clause, tokens: Sequence[Token], grammar: Grammar) -> bool:
    """Return whether a negation stands by a verb: anywhere in the clause where that is framed, and no ``not only``."""
    first, last = clause.first, clause.last
    if not grammar.syntax.framed:
        first, last = max(first, verb.position - BEFORE), min(last, verb.position + AFTER)
    words = [token.lower for token in tokens[first : last + 1]]
    return any(
        word in grammar.events.negations and after not in grammar.syntax.only
        for word, after in zip(words, [*words[1:], ""], strict=True)
    )


def _by_nobody(clause: Clause, tokens: Sequence[Token], grammar: Grammar) -> bool:
    """Return whether nobody did it; ``une personne`` is somebody."""
    inside = range(clause.first, clause.last)
    return any(
        tokens[at].lower in grammar.syntax.nobody and not (at and tokens[at - 1].lower in grammar.events.determiners)
        for at in inside
    )


def cancelling_by(grammar: Grammar) -> Callable[[Verb, Sequence[Token]], bool]:
    """Return what asks of a verb whether it calls something off, and does not deny it."""

    def cancels(verb: Verb, tokens: Sequence[Token]) -> bool:
        if "cancels" not in verb.kinds or verb.reduced or verb.form not in TOLD:
            return False
        near = tokens[max(0, verb.position - BEFORE) : verb.position + AFTER]
        return not any(token.lower in grammar.events.negations for token in near)

    return cancels


def passive_by(grammar: Grammar) -> Callable[[Verb, Sequence[Token]], bool]:
    """Return what asks of a verb whether an auxiliary of the passive stands with it."""

    def is_passive(verb: Verb, tokens: Sequence[Token]) -> bool:
        reach = range(verb.position + PASSIVE_REACH, -1, -1) if grammar.syntax.framed else range(verb.position, -1, -1)
        for at in reach:
            if at >= len(tokens):
                continue
            if tokens[at].lower in grammar.syntax.passive:
                return True
            if at < verb.position and (tokens[at].may_close or _is_far(at, verb, grammar)):
                return False
        return False

    return is_passive


def _is_far(at: int, verb: Verb, grammar: Grammar) -> bool:
    return not grammar.syntax.framed and verb.position - at >= PASSIVE_REACH
