"""Which clause of a sentence calls off what a date is set for, in the passive or the active voice."""

from __future__ import annotations

from timeline.events.dating import Dating
from timeline.syntax.clause import RELATIVE, Clause, Verb
from timeline.syntax.sentence import Parsed

FEWEST_BEFORE = 2
"""By hand: neither half nor twice of it changes a mention of 200 articles."""


def cancelling_clause(one: Parsed, dating: Dating) -> Clause | None:
    """Return the clause whose verb calls off what the expression dates, None where nothing does.

    The expression stands with the verb's subject or object, or in a relative clause on it.
    """
    for clause in one.clauses:
        for verb in clause.verbs:
            if one.syntax.cancels(verb, one.tokens) and _reaches(verb, clause, dating, one):
                return clause
    return None


def _reaches(verb: Verb, clause: Clause, dating: Dating, one: Parsed) -> bool:
    passive = one.syntax.is_passive(verb, one.tokens)
    if clause != dating.clause:
        return _on_object(clause, dating, one) if not passive else _on_subject(clause, dating, one)
    if dating.first > verb.position:
        return _beside_object(verb, dating, passive=passive)
    return passive and (dating.is_future or not _opens_clause(dating))


def _on_subject(clause: Clause, dating: Dating, one: Parsed) -> bool:
    """Return whether a date stands in an aside on the verb's subject: ``The fair, which was set for May, was …``."""
    at, aside = one.clauses.index(clause), one.clauses.index(dating.clause)
    return aside == at - 1 and dating.clause.role in RELATIVE and clause.role == "aside"


def _on_object(clause: Clause, dating: Dating, one: Parsed) -> bool:
    """Return whether a date stands in a relative clause right after the verb's: ``called off the fair, which …``."""
    at, aside = one.clauses.index(clause), one.clauses.index(dating.clause)
    return aside == at + 1 and dating.clause.role in RELATIVE | {"reported"}


def _beside_object(verb: Verb, dating: Dating, *, passive: bool) -> bool:
    """Return whether a date after the verb is that of what is called off, not the day of the calling off."""
    words = dating.one.lexicon
    if not words.new_day.isdisjoint(dating.before[-1:]):
        return False
    if dating.is_future:
        return True
    if passive:
        return not words.event_nouns.isdisjoint(dating.words)
    between = {token.lower for token in dating.tokens[verb.position + 1 : dating.first]}
    possessive = dating.tokens[dating.last - 1].lower.endswith(words.possessive_endings)
    return possessive or not words.planning.isdisjoint(between)


def _opens_clause(dating: Dating) -> bool:
    """Return whether the clause begins with the date: ``On Friday the fair was called off`` is the day of that."""
    words = dating.one.lexicon
    leading = words.date_prepositions | words.coordinators | words.that
    return dating.first - dating.clause.first <= FEWEST_BEFORE and leading.issuperset(dating.before)
