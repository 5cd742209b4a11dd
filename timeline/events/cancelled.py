"""Which clause of a sentence calls off what a date is set for, in the passive or the active voice."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.dating import Dating
from timeline.languages.en import events as en
from timeline.syntax.en.clauses import Clause
from timeline.syntax.en.verbs import Verb
from timeline.syntax.sentence import Parsed
from timeline.syntax.tokens import Token

TOLD = frozenset({"past", "perfect", "present"})
NEW_DAY = frozenset({"to", "until", "till"})
OFF_REACH = 6
PASSIVE_REACH = 3
FEWEST_BEFORE = 2
POSSESSIVES = ("'s", "’s", "s'", "s’")


def cancelling_clause(one: Parsed, dating: Dating) -> Clause | None:
    """Return the clause whose verb calls off what the expression dates, None where nothing does.

    The expression stands with the verb's subject or object, or in a relative clause on it.
    """
    for clause in one.clauses:
        for verb in clause.verbs:
            if cancels(verb, one.tokens) and _reaches(verb, clause, dating, one):
                return clause
    return None


def cancels(verb: Verb, tokens: Sequence[Token]) -> bool:
    """Return whether a verb tells that something was called off, and does not deny it."""
    at = verb.position
    called = verb.word == "called" and any(token.lower == "off" for token in tokens[at + 1 : at + OFF_REACH])
    if verb.form not in TOLD or not (called or verb.word in en.CANCELLING):
        return False
    return not any(token.lower in en.NEGATIONS for token in tokens[max(0, at - PASSIVE_REACH) : at])


def is_passive(verb: Verb, tokens: Sequence[Token]) -> bool:
    """Return whether a form of ``be`` stands right before the verb."""
    return any(token.lower in en.BE for token in tokens[max(0, verb.position - PASSIVE_REACH) : verb.position])


def _reaches(verb: Verb, clause: Clause, dating: Dating, one: Parsed) -> bool:
    passive = is_passive(verb, one.tokens)
    if clause != dating.clause:
        return _on_object(clause, dating, one) if not passive else _on_subject(clause, dating, one)
    if dating.first > verb.position:
        return _beside_object(verb, dating, passive=passive)
    return passive and (dating.is_future or not _opens_clause(dating))


def _on_subject(clause: Clause, dating: Dating, one: Parsed) -> bool:
    """Return whether a date stands in an aside on the verb's subject: ``The fair, which was set for May, was …``."""
    at, aside = one.clauses.index(clause), one.clauses.index(dating.clause)
    return aside == at - 1 and dating.clause.opener in en.RELATIVES and clause.opener == ","


def _on_object(clause: Clause, dating: Dating, one: Parsed) -> bool:
    """Return whether a date stands in a relative clause right after the verb's: ``called off the fair, which …``."""
    at, aside = one.clauses.index(clause), one.clauses.index(dating.clause)
    return aside == at + 1 and dating.clause.opener in ("which", "that")


def _beside_object(verb: Verb, dating: Dating, *, passive: bool) -> bool:
    """Return whether a date after the verb is that of what is called off, not the day of the calling off."""
    if NEW_DAY & set(dating.before[-1:]):
        return False
    if dating.is_future:
        return True
    if passive:
        return bool(en.EVENT_NOUNS & dating.words)
    between = {token.lower for token in dating.tokens[verb.position + 1 : dating.first]}
    return bool(between & en.PLANNING) or dating.tokens[dating.last - 1].lower.endswith(POSSESSIVES)


def _opens_clause(dating: Dating) -> bool:
    """Return whether the clause begins with the date: ``On Friday the fair was called off`` is the day of that."""
    return dating.first - dating.clause.first <= FEWEST_BEFORE and all(
        word in en.DATE_PREPOSITIONS | en.COORDINATORS | {"that"} for word in dating.before
    )
