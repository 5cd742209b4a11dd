"""What a sentence does not tell as fact: what it denies, and what is somebody's word alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from timeline.syntax.claim import Claim
from timeline.syntax.clause import Clause, Verb
from timeline.syntax.forms.words import Grammar
from timeline.syntax.tokens import Token

Spans = Sequence[tuple[int, int]]
SHORTEST_SOURCE = 1


def claims_by(
    grammar: Grammar,
) -> Callable[[Sequence[Token], Sequence[Verb], Sequence[Clause], Spans], tuple[Claim, ...]]:
    """Return what finds the claims of a sentence in a language."""

    def claims_of(
        tokens: Sequence[Token], verbs: Sequence[Verb], clauses: Sequence[Clause], dated: Spans
    ) -> tuple[Claim, ...]:
        _ = verbs, dated
        found: list[Claim] = []
        for clause in clauses:
            found += _by_source(tokens, clause, grammar)
            found += _by_verb(tokens, clause, clauses, grammar)
            found += _by_quotation(clause, clauses)
        return tuple(found)

    return claims_of


def _by_source(tokens: Sequence[Token], clause: Clause, grammar: Grammar) -> Iterator[Claim]:
    """Yield what a source is named for: ``laut Polizei``, ``selon le procureur``; ``il secondo giorno`` names none."""
    for at in range(clause.first, clause.last - 1):
        if tokens[at].lower not in grammar.syntax.attributing or _counts(tokens, at, clause, grammar):
            continue
        end = next((end for end in range(at + 1, clause.last) if _ends_source(tokens, end, clause)), clause.last)
        yield Claim("claimed", at, clause.first, clause.last, clause.first, (at, end))


def _counts(tokens: Sequence[Token], at: int, clause: Clause, grammar: Grammar) -> bool:
    """Return whether the word is another one: behind an article (``o segundo``), or before a sign."""
    before = tokens[at - 1].lower if at > clause.first else ","
    return before in grammar.events.determiners or not tokens[at + 1].is_word


def _ends_source(tokens: Sequence[Token], at: int, clause: Clause) -> bool:
    return not tokens[at].is_word or any(verb.position == at for verb in clause.verbs)


def _by_verb(tokens: Sequence[Token], clause: Clause, clauses: Sequence[Clause], grammar: Grammar) -> Iterator[Claim]:
    """Yield what a verb denies or claims: what stands behind it, or before it where it ends the sentence."""
    for at in range(clause.first, clause.last):
        word = tokens[at].lower
        if word in grammar.syntax.denying:
            first = _content(tokens, at, clause, grammar)
            yield Claim("denied", at, first, len(tokens), clause.first)
        elif word in grammar.syntax.claiming and clause.verbs:
            if clause.role == "aside" and clause is clauses[-1]:
                yield Claim("claimed", at, clauses[0].first, clause.first, None, (clause.first, clause.last))
            else:
                yield Claim("claimed", at, at + 1, len(tokens), clause.first)


def _by_quotation(clause: Clause, clauses: Sequence[Clause]) -> Iterator[Claim]:
    """Yield a quotation that tells something: whoever says so stands in its headline, without one it is not told."""
    if not clause.quoted or not clause.verbs:
        return
    saying = next((other for other in clauses if not other.quoted and any(map(_reports, other.verbs))), None)
    if saying is None:
        yield Claim("quoted", clause.first, clause.first, clause.last)
        return
    said = next(verb.position for verb in saying.verbs if _reports(verb))
    yield Claim("claimed", said, clause.first, clause.last, None, (saying.first, saying.last))


def _reports(verb: Verb) -> bool:
    return "reports" in verb.kinds


def _content(tokens: Sequence[Token], at: int, clause: Clause, grammar: Grammar) -> int:
    """Return where what is denied begins: at ``that`` or an infinitive behind the verb, right behind it elsewhere."""
    for position in range(at + 1, len(tokens)):
        token = tokens[position]
        opens = token.lower in grammar.events.that or "infinitive" in grammar.classes_of(token.lower)
        if opens or (position >= clause.last and grammar.syntax.framed):
            return position
    return at + 1
