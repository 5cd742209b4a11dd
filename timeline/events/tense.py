"""Whether what a clause tells has happened, is planned, or was called off."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.cancelled import cancels, is_passive
from timeline.events.told import Told
from timeline.languages.en import events as en
from timeline.languages.en import tense as en_tense
from timeline.model import PublicationContext, Tense
from timeline.syntax.en.clauses import Clause
from timeline.syntax.en.verbs import Verb
from timeline.syntax.tokens import Token

TIMETABLE = en_tense.TIMETABLE | en_tense.TIMETABLE_OR_NOUN


def tense_of(told: Told, tokens: Sequence[Token], published: PublicationContext) -> Tense:
    """Return the tense of an event: the calendar decides where it can, the verbs where it cannot."""
    clause, moment = told.clause, told.moment
    words = {token.lower for token in tokens[clause.first : clause.last]}
    if told.called_off or (told.timex is None and _is_cancelled(words, tokens, clause)):
        return "cancelled"
    if moment and moment.earliest and published.latest and moment.earliest > published.latest:
        return "planned"
    if moment and moment.latest and published.earliest and moment.latest < published.earliest:
        return "past"
    if moment and moment.earliest is None and _keeps_timetable(clause):
        return "planned"
    return "planned" if _looks_ahead(clause, words, tokens) else "past"


def _keeps_timetable(clause: Clause) -> bool:
    """Return whether a clause tells in the simple present alone (``The tour begins on March 28``)."""
    verb = clause.verbs[0] if clause.verbs else None
    return verb is not None and verb.form == "simple" and verb.word in TIMETABLE


def _looks_ahead(clause: Clause, words: set[str], tokens: Sequence[Token]) -> bool:
    told = [verb for verb in clause.verbs if verb.form in ("past", "perfect", "future") and not verb.bare]
    if told and (told[0].word not in en.PLANNING or _by_whom(told[0], tokens)):
        return told[0].form == "future"
    return bool(words & en.PLANNING) or any(verb.form == "future" for verb in told)


def _by_whom(verb: Verb, tokens: Sequence[Token]) -> bool:
    """Return whether a verb is followed by who did it (``The tone was set by the mayor``): that plans nothing."""
    return any(token.lower == "by" for token in tokens[verb.position + 1 : verb.position + 2])


def _is_cancelled(words: set[str], tokens: Sequence[Token], clause: Clause) -> bool:
    """Return whether an event is called off: ``the summit was cancelled``, not ``the airline cancelled flights``."""
    off = any(cancels(verb, tokens) and is_passive(verb, tokens) for verb in clause.verbs)
    return off and bool(words & en.EVENT_NOUNS)
