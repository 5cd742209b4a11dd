"""Whether a verb tells that something was called off, and in which voice."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.languages.en import events as en
from timeline.syntax.clause import Verb
from timeline.syntax.tokens import Token

TOLD = frozenset({"past", "perfect", "present"})
OFF_REACH = 6
"""By hand: neither half nor twice of it changes a mention of 200 articles."""
PASSIVE_REACH = 3
"""By hand: neither half nor twice of it changes a mention of 200 articles."""


def cancels(verb: Verb, tokens: Sequence[Token]) -> bool:
    """Return whether a verb tells that something was called off, and does not deny it."""
    at = verb.position
    called = verb.word == "called" and any(token.lower == "off" for token in tokens[at + 1 : at + OFF_REACH])
    if verb.form not in TOLD or not (called or "cancels" in verb.kinds):
        return False
    return not any(token.lower in en.NEGATIONS for token in tokens[max(0, at - PASSIVE_REACH) : at])


def is_passive(verb: Verb, tokens: Sequence[Token]) -> bool:
    """Return whether a form of ``be`` stands right before the verb."""
    return any(token.lower in en.BE for token in tokens[max(0, verb.position - PASSIVE_REACH) : verb.position])
