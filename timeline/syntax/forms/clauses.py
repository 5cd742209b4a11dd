"""The clauses of a sentence: cut at signs and at the words that open one, each with a verb of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from msgspec.structs import replace

from timeline.syntax.clause import RELATIVE, SUBORDINATE, Clause, Verb
from timeline.syntax.forms.roles import Opening, role_of
from timeline.syntax.forms.words import AUXILIARIES, Grammar
from timeline.syntax.signs import OPENING_QUOTES, QUOTES, STOPS_AND_COMMA
from timeline.syntax.stops import follows_stop
from timeline.syntax.tokens import Token

MOST_LEADING = 2
NEAR_VERB = 7
"""Tokens behind a coordinator in which the verb of a clause of its own stands."""


def clauses_by(grammar: Grammar) -> Callable[[Sequence[Token], Sequence[Verb]], tuple[Clause, ...]]:
    """Return what finds the clauses of a sentence in a language."""

    def clauses_of(tokens: Sequence[Token], verbs: Sequence[Verb]) -> tuple[Clause, ...]:
        if not tokens:
            return ()
        opened = [at for at in range(1, len(tokens)) if _opens(tokens, at, verbs, grammar)]
        cuts = [0, *sorted({_with_preposition(tokens, at, grammar) for at in opened} - {0}), len(tokens)]
        inside = _in_quotes(tokens)
        clauses: list[Clause] = []
        for first, last in pairwise(cuts):
            own = tuple([verb for verb in verbs if first <= verb.position < last])
            before = clauses[-1] if clauses and not follows_stop(tokens, first) else None
            role, opener = role_of(Opening(tokens, first, last, own, before), grammar)
            quoted = bool(inside) and inside[min(first + 1, last - 1)]
            clauses.append(Clause(first, last, role, own, quoted, opener))
        return tuple(_joined(_resumed(clauses, tokens, grammar)))

    return clauses_of


def _opens(tokens: Sequence[Token], at: int, verbs: Sequence[Verb], grammar: Grammar) -> bool:
    """Return whether a clause opens at a token: behind a sign, at a conjunction, or at ``und`` between two verbs."""
    token, events = tokens[at], grammar.events
    if tokens[at - 1].text in STOPS_AND_COMMA or token.text in QUOTES or follows_stop(tokens, at):
        return True
    if not token.may_open or tokens[at - 1].text in QUOTES or _is_another_word(token, grammar):
        return False
    following = [verb for verb in verbs if verb.position > at and not _parted(tokens, at, verb.position)]
    if token.lower not in events.coordinators or not following:
        return bool(following)
    since = _last_sign(tokens, at)
    near = grammar.syntax.framed or any(verb.position - at <= NEAR_VERB for verb in following)
    return near and any(since <= verb.position < at for verb in verbs)


def _with_preposition(tokens: Sequence[Token], at: int, grammar: Grammar) -> int:
    """Return where a clause opens whose relative word stands behind a preposition or article: ``de los que``."""
    events, begin = grammar.events, at
    if tokens[at].lower not in events.relatives or grammar.syntax.framed:
        return at
    leading = events.prepositions | events.articles
    while begin > 1 and at - begin < MOST_LEADING and tokens[begin - 1].lower in leading:
        begin -= 1
    return begin


def _resumed(clauses: list[Clause], tokens: Sequence[Token], grammar: Grammar) -> list[Clause]:
    """Return the clauses, one of them cut where the sentence's own verb stands behind what is told of its subject.

    ``Le manifestazioni | che chiedono elezioni | sono entrate nella quarta settimana``: no comma parts the two.
    """
    if len(clauses) < 2 or clauses[0].verbs or clauses[0].role != "main" or clauses[1].role != "relative":
        return clauses
    told = clauses[1]
    own = [verb for verb in told.verbs if not verb.reduced]
    if len(own) < 2 or tokens[told.first - 1].text in STOPS_AND_COMMA or grammar.syntax.framed:
        return clauses
    start = own[1].position
    while start > told.first + 1 and _is_of_group(tokens[start - 1], grammar):
        start -= 1
    before = replace(told, last=start, verbs=tuple([verb for verb in told.verbs if verb.position < start]))
    behind = tuple([verb for verb in told.verbs if verb.position >= start])
    return [clauses[0], before, Clause(start, told.last, "aside", behind, told.quoted, ","), *clauses[2:]]


def _is_of_group(token: Token, grammar: Grammar) -> bool:
    """Return whether a word belongs to the group of the verb behind it: an auxiliary, ``no``, ``se``."""
    auxiliary = grammar.classes_of(token.lower) & (AUXILIARIES | {"been"})
    return bool(auxiliary) or token.lower in grammar.syntax.verb_adverbs


def _is_another_word(token: Token, grammar: Grammar) -> bool:
    """Return whether a word opens a clause behind a sign alone: elsewhere it is an article or a pronoun."""
    is_article = grammar.syntax.framed and token.lower in grammar.events.relatives - grammar.events.that
    return is_article or token.lower in grammar.syntax.behind_signs


def _parted(tokens: Sequence[Token], first: int, last: int) -> bool:
    return any(token.text in STOPS_AND_COMMA for token in tokens[first:last])


def _last_sign(tokens: Sequence[Token], at: int) -> int:
    return next((back for back in range(at - 1, -1, -1) if tokens[back].text in STOPS_AND_COMMA), 0)


def _joined(clauses: list[Clause]) -> list[Clause]:
    """Return the clauses with those that have no verb added to the one before, or the first to the one after."""
    joined: list[Clause] = []
    for clause in clauses:
        before = joined[-1] if joined else None
        if before and not clause.verbs and not (before.role in RELATIVE and clause.role == "aside"):
            joined[-1] = replace(before, last=clause.last)
        elif before and not before.verbs and clause.role not in RELATIVE | SUBORDINATE and _waits(joined, clause):
            joined[-1] = replace(before, last=clause.last, verbs=clause.verbs, quoted=clause.quoted)
        else:
            joined.append(clause)
    return joined


def _waits(joined: Sequence[Clause], clause: Clause) -> bool:
    """Return whether what stands before a clause has no verb, and is not the subject that an aside speaks about."""
    return not (joined[-1].role in RELATIVE and clause.role == "aside")


def _in_quotes(tokens: Sequence[Token]) -> list[bool]:
    if not any(token.text in QUOTES or token.text == "„" for token in tokens):
        return []
    inside, open_now = [], False
    for token in tokens:
        if token.text == "„":
            open_now = True
        elif token.text == "“":
            open_now = not open_now
        elif token.text in QUOTES:
            open_now = token.text in OPENING_QUOTES or (token.text == '"' and not open_now)
        inside.append(open_now)
    return inside
