"""The clauses of a sentence: stretches with a verb of their own, cut where words or signs open a new one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from timeline.languages.en import events as en
from timeline.syntax.en.forms import OPENING_QUOTES, QUOTES
from timeline.syntax.en.openers import REDUCED, first_opener, is_participle, opener_of, opens
from timeline.syntax.en.verbs import Verb
from timeline.syntax.tokens import Token


class Clause(Struct, frozen=True):
    """One clause: its tokens ``[first, last)``, the word that opened it ("" for the main one), its verbs, in quotes."""

    first: int
    last: int
    opener: str
    verbs: tuple[Verb, ...]
    quoted: bool = False

    def holds(self, position: int) -> bool:
        """Return whether a token belongs to the clause."""
        return self.first <= position < self.last


def clauses_of(tokens: Sequence[Token], verbs: Sequence[Verb]) -> tuple[Clause, ...]:
    """Return the clauses of a sentence in order; together they hold all its tokens, each has a verb if any has."""
    places = [at for at, (before, token) in enumerate(pairwise(tokens), 1) if token.may_open or before.may_close]
    cuts = [0, *(at for at in places if opens(tokens, at, verbs)), len(tokens)]
    is_quoted = any(tokens[at].text in QUOTES for at in [0, *places][: len(tokens)])
    inside = _in_quotes(tokens) if is_quoted else []
    clauses: list[Clause] = []
    for first, last in pairwise(cuts):
        own = tuple([verb for verb in verbs if first <= verb.position < last])
        opener = opener_of(tokens, first, verbs) if first else first_opener(tokens)
        if opener == REDUCED and not own and is_participle(tokens[first].lower):
            own = (Verb(first, "past", tokens[first].lower, reduced=True),)
        clause = Clause(first, last, opener, own, bool(inside) and inside[min(first + 1, last - 1)])
        clauses.append(clause)
    return tuple(_joined(clauses))


def _joined(clauses: list[Clause]) -> list[Clause]:
    """Return the clauses with those that have no verb added to the one before, or the first to the one after."""
    if all(clause.verbs for clause in clauses):
        return clauses
    joined: list[Clause] = []
    for clause in _with_subjects(clauses):
        if joined and (_continues(joined[-1], clause) or _waits(joined[-1], clause)):
            before = joined.pop()
            quoted = before.quoted and (clause.quoted or not clause.verbs)
            joined.append(Clause(before.first, clause.last, before.opener, before.verbs + clause.verbs, quoted))
        else:
            joined.append(clause)
    return joined


def _with_subjects(clauses: Sequence[Clause]) -> Iterator[Clause]:
    """Yield the clauses, a subject that only a relative clause follows with it: ``while | a man who fled | was …``."""
    waiting: Clause | None = None
    for clause in clauses:
        if waiting and clause.opener in en.RELATIVES and len(clause.verbs) > 1:
            yield Clause(waiting.first, clause.last, waiting.opener, clause.verbs, clause.quoted)
            waiting = None
            continue
        if waiting:
            yield waiting
        waits = not clause.verbs and clause.opener in en.SUBORDINATORS
        waiting = clause if waits else None
        if not waits:
            yield clause
    if waiting:
        yield waiting


def _continues(before: Clause, clause: Clause) -> bool:
    """Return whether what follows a clause has no verb of its own, unless it is the rest after an aside."""
    return not clause.verbs and not (before.opener in en.RELATIVES and clause.opener == ",")


def _waits(before: Clause, clause: Clause) -> bool:
    """Return whether what stands before a clause has no verb, and is not the subject that an aside speaks about."""
    return not before.verbs and clause.opener not in en.RELATIVES


def _in_quotes(tokens: Sequence[Token]) -> list[bool]:
    inside, open_now = [], False
    for token in tokens:
        if token.text in QUOTES:
            open_now = token.text in OPENING_QUOTES or (token.text == '"' and not open_now)
        inside.append(open_now)
    return inside
