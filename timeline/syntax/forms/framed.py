"""Verbs that frame their clause: ``hat am Montag … verkauft``, ``findet … statt``, ``der am Montag zurücktrat``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from timeline.syntax.clause import Verb
from timeline.syntax.forms.groups import BY_ITSELF, WITH_INFINITIVE, WITH_PARTICIPLE, alone_at, form_in, verb_at
from timeline.syntax.forms.words import AUXILIARIES, FINITE, Classes, Grammar
from timeline.syntax.stops import follows_stop
from timeline.syntax.tokens import Token

RESERVING: Classes = frozenset({"should", "would", "reserved"})
Candidate = tuple[int, Classes]


def framed_verbs(tokens: Sequence[Token], grammar: Grammar) -> tuple[Verb, ...]:
    """Return the verbs of a sentence, in order."""
    candidates = [(at, classes) for at in range(len(tokens)) if (classes := _classes_at(tokens, at, grammar))]
    if not candidates:
        return ()
    found: list[Verb] = []
    for first, last in _stretches(tokens, candidates, grammar):
        inside = [candidate for candidate in candidates if first <= candidate[0] < last]
        if inside:
            found += _verbs_in(tokens, inside, (first, last), grammar)
    return tuple(sorted(found, key=lambda verb: verb.position))


def _classes_at(tokens: Sequence[Token], at: int, grammar: Grammar) -> Classes:
    """Return what a word can be where it stands: none of it is a verb that describes the noun behind it."""
    token = tokens[at]
    if not token.may_be_verb:
        return frozenset()
    classes = grammar.classes_of(token.lower)
    capital = token.text[0].isupper()
    if capital and at and tokens[at - 1].is_word:
        return frozenset()
    if not (classes & AUXILIARIES) and at and tokens[at - 1].lower in grammar.syntax.noun_markers:
        if grammar.events.common_nouns and "participle" in classes and not _noun_follows(tokens, at):
            return classes & {"participle", "infinitive"}
        return frozenset()
    return classes


def _noun_follows(tokens: Sequence[Token], at: int) -> bool:
    return at + 1 < len(tokens) and tokens[at + 1].is_word and tokens[at + 1].text[0].isupper()


def _stretches(tokens: Sequence[Token], candidates: Sequence[Candidate], grammar: Grammar) -> Iterator[tuple[int, int]]:
    """Yield the stretches in which an auxiliary finds its participle: between signs, and ``und`` that joins clauses."""
    finite = [at for at, classes in candidates if classes & FINITE]
    signs = [at for at, token in enumerate(tokens) if token.may_close or follows_stop(tokens, at)]
    ends = [*signs, len(tokens)]
    first = 0
    for last in ends:
        joins = [
            at
            for at in range(first, last)
            if tokens[at].lower in grammar.events.coordinators | grammar.events.subordinators | grammar.events.that
            and any(first <= verb < at for verb in finite)
            and any(at < verb < last for verb in finite)
        ]
        yield from pairwise([first, *joins, last])
        first = last


def _verbs_in(
    tokens: Sequence[Token], inside: Sequence[Candidate], within: tuple[int, int], grammar: Grammar
) -> list[Verb]:
    inside = _without_possessives(tokens, inside, grammar)
    auxiliary = next((candidate for candidate in inside if candidate[1] & AUXILIARIES), None)
    if auxiliary is None:
        return _without_auxiliary(tokens, inside, within, grammar)
    at, classes = auxiliary
    others = [other for other in inside if other[0] != at and not (other[1] & AUXILIARIES)]
    participles = [other for other, own in others if "participle" in own and not _describes(tokens, other, within)]
    infinitives = [other for other, own in others if "infinitive" in own and other not in participles]
    form = form_in(classes, WITH_PARTICIPLE)
    if participles and classes & RESERVING and _is_perfect(tokens, participles[-1], grammar):
        form = "past"
    elif infinitives and form_in(classes, WITH_INFINITIVE) and _ends(infinitives[-1], participles):
        form, participles = form_in(classes, WITH_INFINITIVE), infinitives[-1:]
    mains = participles
    if not mains or form is None:
        return _alone(tokens, inside, within, grammar, auxiliary)
    return [verb_at(grammar, main, form, tokens[main].lower) for main in mains]


def _without_possessives(tokens: Sequence[Token], inside: Sequence[Candidate], grammar: Grammar) -> list[Candidate]:
    """Return the candidates without auxiliaries that are possessives where another verb is finite: ``opent zijn …``."""
    owned = [one for one in inside if tokens[one[0]].lower in grammar.events.possessives]
    others = [one for one in inside if one not in owned]
    return others if any(classes & FINITE for _, classes in others) else list(inside)


def _is_perfect(tokens: Sequence[Token], participle: int, grammar: Grammar) -> bool:
    """Return whether an infinitive of the perfect stands by a participle: what is told with reserve has happened."""
    beside = tokens[max(0, participle - 1) : participle + 3]
    return any(token.lower in grammar.syntax.perfect_infinitives for token in beside)


def _ends(infinitive: int, participles: Sequence[int]) -> bool:
    """Return whether an infinitive is what an auxiliary wants: no participle stands right before the group's end."""
    return not participles or infinitive > participles[-1] + 1


def _alone(
    tokens: Sequence[Token],
    inside: Sequence[Candidate],
    within: tuple[int, int],
    grammar: Grammar,
    auxiliary: Candidate,
) -> list[Verb]:
    """Return the verbs beside an auxiliary that has no participle: a past of its own, else the auxiliary itself."""
    others = [other for other in inside if other[0] != auxiliary[0] and "past" in other[1]]
    if others:
        return _without_auxiliary(tokens, others, within, grammar)
    been = next((at for at, classes in inside if "been" in classes), None)
    if been is not None:
        return [Verb(been, "past", tokens[been].lower, kinds=grammar.kinds(tokens[been].lower))]
    return [_with_auxiliary(tokens, inside, grammar, auxiliary) or alone_at(grammar, tokens, *auxiliary)]


def _with_auxiliary(
    tokens: Sequence[Token], inside: Sequence[Candidate], grammar: Grammar, auxiliary: Candidate
) -> Verb | None:
    """Return the group whose main verb is itself one that helps others: ``zal gaan``, ``soll werden``."""
    form = form_in(auxiliary[1], WITH_INFINITIVE)
    others = [at for at, classes in inside if at != auxiliary[0] and classes & AUXILIARIES]
    main = next((at for at in others if tokens[at].lower.endswith(grammar.syntax.infinitive_endings)), None)
    return verb_at(grammar, main, form, tokens[main].lower) if form and main is not None else None


def _describes(tokens: Sequence[Token], at: int, within: tuple[int, int]) -> bool:
    """Return whether a participle stands before the noun that it describes, and not at the end of its clause."""
    return at + 1 < within[1] and tokens[at + 1].text[0].isupper() and at + 2 < within[1]


def _without_auxiliary(
    tokens: Sequence[Token], inside: Sequence[Candidate], within: tuple[int, int], grammar: Grammar
) -> list[Verb]:
    """Return the finite verb of a stretch with its particle, else a participle that describes."""
    finite = [(at, classes) for at, classes in inside if classes & FINITE]
    if finite:
        at, classes = min(finite, key=lambda candidate: ("past" not in candidate[1], candidate[0]))
        form = form_in(classes, BY_ITSELF) or "simple"
        return [verb_at(grammar, at, form, _with_particle(tokens, at, within, grammar))]
    likely = next((at for at, classes in inside if "likely past" in classes), None)
    if likely is not None and not any("participle" in classes for _, classes in inside):
        return [verb_at(grammar, likely, "past", _with_particle(tokens, likely, within, grammar))]
    participles = [at for at, classes in inside if "participle" in classes and "infinitive" not in classes]
    return [verb_at(grammar, at, "past", tokens[at].lower, reduced=True) for at in participles]


def _with_particle(tokens: Sequence[Token], at: int, within: tuple[int, int], grammar: Grammar) -> str:
    """Return a verb with the particle that ends its clause: ``findet … statt`` is ``stattfindet``."""
    last = within[1] - 1
    while last > at and not tokens[last].is_word:
        last -= 1
    word = tokens[last].lower
    return f"{word}{tokens[at].lower}" if last > at and word in grammar.syntax.particles else tokens[at].lower
