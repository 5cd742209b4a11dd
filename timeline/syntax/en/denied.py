"""Whether a clause tells that something did not happen: ``did not rule``, ``no one was arrested``."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.languages.en import events as en
from timeline.languages.en import grammar
from timeline.syntax.clause import Clause, Verb
from timeline.syntax.tokens import Token

TOLD = frozenset({"past", "perfect", "future"})
REACH = 3
"""By hand: half of it changes 7, twice 3 of 814 mentions of 200 articles."""
SUBJECT_REACH = 3
"""By hand: half of it changes 1, twice 0 of 814 mentions of 200 articles."""


def is_denied(clause: Clause, tokens: Sequence[Token]) -> bool:
    """Return whether the first verb of a clause that could tell an event is negated, itself or by its subject."""
    verb = next((verb for verb in clause.verbs if verb.form in TOLD), None)
    return verb is not None and (is_negated(verb, clause, tokens) or _by_nobody(verb, clause, tokens))


def is_negated(verb: Verb, clause: Clause, tokens: Sequence[Token]) -> bool:
    """Return whether a negation stands in the verb's group (``did not rule``), and no ``not only``."""
    first = max(clause.first, verb.position - REACH)
    group = [token.lower for token in tokens[first : verb.position + 1]]
    if verb.bare:
        group += [token.lower for token in tokens[verb.position + 1 : verb.position + 2]]
    at = next((at for at, word in enumerate(group) if word in en.NEGATIONS or word.endswith("n't")), None)
    return at is not None and "only" not in group[at : at + 2] and "." not in group[at:]


def _by_nobody(verb: Verb, clause: Clause, tokens: Sequence[Token]) -> bool:
    """Return whether the clause's subject opens with ``no`` or ``none`` or is ``nobody``."""
    opening = tokens[clause.first : min(verb.position, clause.first + SUBJECT_REACH)]
    words = [token.lower for token in opening if token.lower not in en.COORDINATORS | en.SUBORDINATORS | {"that"}]
    return bool(words) and words[0] in grammar.NOBODY
