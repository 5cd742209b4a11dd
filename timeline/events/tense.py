"""Whether what a clause tells has happened, is planned, or was called off."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.clauses import Clause
from timeline.events.tokens import Token
from timeline.languages import en_events as en
from timeline.model import Moment, PublicationContext, Tense


def tense_of(clause: Clause, tokens: Sequence[Token], moment: Moment | None, published: PublicationContext) -> Tense:
    """Return the tense of a clause: the calendar decides where it can, the verbs where it cannot."""
    words = {token.lower for token in tokens[clause.first : clause.last]}
    if _is_cancelled(words, tokens, clause):
        return "cancelled"
    if moment and moment.earliest and published.latest and moment.earliest > published.latest:
        return "planned"
    if moment and moment.latest and published.earliest and moment.latest < published.earliest:
        return "past"
    return "planned" if _looks_ahead(clause, words) else "past"


def _looks_ahead(clause: Clause, words: set[str]) -> bool:
    told = [verb for verb in clause.verbs if verb.form in ("past", "perfect", "future") and not verb.bare]
    if told and told[0].word not in en.PLANNING:
        return told[0].form == "future"
    return bool(words & en.PLANNING) or any(verb.form == "future" for verb in told)


def _is_cancelled(words: set[str], tokens: Sequence[Token], clause: Clause) -> bool:
    """Return whether an event is called off: ``the summit was cancelled``, not ``the airline cancelled flights``."""
    if not words & en.CANCELLING and not ({"called", "off"} <= words):
        return False
    passive = any(
        tokens[verb.position].lower in en.CANCELLING | {"called"} and _is_passive(tokens, verb.position)
        for verb in clause.verbs
    )
    return passive and bool(words & en.EVENT_NOUNS)


def _is_passive(tokens: Sequence[Token], at: int) -> bool:
    return any(token.lower in en.BE for token in tokens[max(0, at - 3) : at])
