"""The clauses of a sentence: stretches with a verb of their own, cut where words or signs open a new one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace

from timeline.languages.en import events as en
from timeline.languages.en import grammar
from timeline.syntax.clause import RELATIVE, SUBORDINATE, Clause, Verb
from timeline.syntax.en.openers import AUXILIARIES, first_opening, is_participle, opening_of, opens
from timeline.syntax.en.verbs import verb_at
from timeline.syntax.signs import OPENING_QUOTES, QUOTES
from timeline.syntax.tokens import Token

FEWEST_NESTED = 3
"""Clauses of a sentence whose main one is parted, and words between the verb of one and the verb behind it."""
WHO = frozenset({"who", "which", "that", "where", "whose", "whom"})
GOING_ON = frozenset({",", "and", "or", "that"})


def clauses_of(tokens: Sequence[Token], verbs: Sequence[Verb]) -> tuple[Clause, ...]:
    """Return the clauses of a sentence in order; together they hold all its tokens, each has a verb if any has."""
    places = [at for at, (before, token) in enumerate(pairwise(tokens), 1) if token.may_open or before.may_close]
    cuts = [0, *(at for at in places if opens(tokens, at, verbs)), len(tokens)]
    is_quoted = any(tokens[at].text in QUOTES for at in [0, *places][: len(tokens)])
    inside = _in_quotes(tokens) if is_quoted else []
    clauses: list[Clause] = []
    for first, last in pairwise(cuts):
        own = tuple([verb for verb in verbs if first <= verb.position < last])
        role, opener = opening_of(tokens, first, verbs) if first else first_opening(tokens, verbs)
        if role in RELATIVE and not own and is_participle(tokens[first].lower):
            own = (verb_at(first, "past", tokens[first].lower, reduced=True),)
        quoted = bool(inside) and inside[min(first + 1, last - 1)]
        clauses.append(Clause(first, last, role, own, quoted, opener))
    return tuple(_joined(_resumed(clauses, tokens)))


def _resumed(clauses: list[Clause], tokens: Sequence[Token]) -> list[Clause]:
    """Return the clauses, one of them cut where the sentence's own verb stands behind what is told of its subject.

    ``A pilot | who was freed | before he could speak | came home on Monday``: the main clause has a subject alone.
    """
    if len(clauses) < 2 or clauses[0].verbs or clauses[0].role != "main" or clauses[1].opener not in WHO:
        return clauses
    at, own = _own_verb(clauses, tokens)
    return _resumed_at(clauses, at, own, tokens) if own and tokens[clauses[1].first - 1].text != "," else clauses


def _own_verb(clauses: Sequence[Clause], tokens: Sequence[Token]) -> tuple[int, Verb | None]:
    """Return the sentence's own verb, where it stands in the last words of another clause, and which one that is."""
    if len(clauses[1].verbs) == 1 and len(clauses) == 2:
        return 1, clauses[1].verbs[0]
    at = next((at for at, clause in enumerate(clauses) if at > 1 and len(clause.verbs) > 1), 0)
    if not at or clauses[at].verbs[0].word in grammar.CLAUSE_TAKING:
        return 0, None
    first, own = clauses[at].verbs[:2]
    parted = own.position - first.position >= FEWEST_NESTED and not _go_on(tokens, first, own)
    return at, own if parted else None


def _resumed_at(clauses: list[Clause], at: int, own: Verb, tokens: Sequence[Token]) -> list[Clause]:
    """Return the clauses, one of them cut before the group of the sentence's own verb, if words stand before that."""
    holding = clauses[at]
    start = own.position
    while start > holding.first + 1 and tokens[start - 1].lower in AUXILIARIES:
        start -= 1
    if start - holding.first < FEWEST_NESTED:
        return clauses
    told = replace(own, reduced=False)
    before = replace(holding, last=start, verbs=tuple([verb for verb in holding.verbs if verb.position < start]))
    behind = tuple([verb for verb in holding.verbs if verb.position > own.position])
    after = Clause(start, holding.last, "aside", (told, *behind), holding.quoted, ",")
    return [*clauses[:at], before, after, *clauses[at + 1 :]]


def _go_on(tokens: Sequence[Token], first: Verb, second: Verb) -> bool:
    """Return whether the second of two verbs belongs to the clause of the first, as what stands between them says."""
    between = tokens[first.position + 1 : second.position]
    infinitive = any(
        token.lower == "to" and after.text[0].islower() and after.lower not in en.DETERMINERS
        for token, after in pairwise(between)
    )
    return infinitive or not GOING_ON.isdisjoint([token.lower for token in between])


def _joined(clauses: list[Clause]) -> list[Clause]:
    """Return the clauses with those that have no verb added to the one before, or the first to the one after."""
    if all(clause.verbs for clause in clauses):
        return clauses
    joined: list[Clause] = []
    for clause in _with_subjects(clauses):
        if joined and (_continues(joined[-1], clause) or _waits(joined[-1], clause)):
            before = joined.pop()
            quoted = before.quoted and (clause.quoted or not clause.verbs)
            joined.append(replace(before, last=clause.last, verbs=before.verbs + clause.verbs, quoted=quoted))
        else:
            joined.append(clause)
    return joined


def _with_subjects(clauses: Sequence[Clause]) -> Iterator[Clause]:
    """Yield the clauses, a subject that only a relative clause follows with it: ``while | a man who fled | was …``."""
    waiting: Clause | None = None
    for clause in clauses:
        if waiting and clause.role in RELATIVE and len(clause.verbs) > 1:
            yield replace(waiting, last=clause.last, verbs=clause.verbs, quoted=clause.quoted)
            waiting = None
            continue
        if waiting:
            yield waiting
        waits = not clause.verbs and clause.role in SUBORDINATE
        waiting = clause if waits else None
        if not waits:
            yield clause
    if waiting:
        yield waiting


def _continues(before: Clause, clause: Clause) -> bool:
    """Return whether what follows a clause has no verb of its own, unless it is the rest after an aside."""
    says_more = clause.role in RELATIVE and not before.verbs  # ``The keeper, whose lease ends, …``
    return not clause.verbs and not says_more and not (before.role in RELATIVE and clause.role == "aside")


def _waits(before: Clause, clause: Clause) -> bool:
    """Return whether what stands before a clause has no verb, and is not the subject that an aside speaks about."""
    ends_aside = before.role in RELATIVE and clause.role == "aside"  # ``The keeper, whose lease ends, | has left``
    return not before.verbs and clause.role not in RELATIVE and not ends_aside


def _in_quotes(tokens: Sequence[Token]) -> list[bool]:
    inside, open_now = [], False
    for token in tokens:
        if token.text in QUOTES or (open_now and token.text == "’"):
            open_now = token.text in OPENING_QUOTES or (token.text == '"' and not open_now)
        inside.append(open_now)
    return inside
