"""Whether what a clause tells has happened, is planned, or was called off."""

from __future__ import annotations

from timeline.events.told import Told
from timeline.model import PublicationContext, Tense
from timeline.syntax.clause import Clause, Verb
from timeline.syntax.sentence import Parsed


def tense_of(told: Told, one: Parsed, published: PublicationContext) -> Tense:
    """Return the tense of an event: the calendar decides where it can, the verbs where it cannot."""
    clause, moment = told.clause, told.moment
    words = {token.lower for token in one.tokens[clause.first : clause.last]}
    if told.called_off or (told.timex is None and _is_cancelled(words, one, clause)):
        return "cancelled"
    if moment and moment.earliest and published.latest and moment.earliest > published.latest:
        return "planned"
    if moment and moment.latest and published.earliest and moment.latest < published.earliest:
        return "past"
    if moment and moment.earliest is None and _keeps_timetable(clause):
        return "planned"
    return "planned" if _looks_ahead(clause, words, one) else "past"


def _keeps_timetable(clause: Clause) -> bool:
    """Return whether a clause tells in the simple present alone (``The tour begins on March 28``)."""
    verb = clause.verbs[0] if clause.verbs else None
    return verb is not None and verb.form == "simple" and "is timetabled" in verb.kinds


def _looks_ahead(clause: Clause, words: set[str], one: Parsed) -> bool:
    told = [verb for verb in clause.verbs if verb.form in ("past", "perfect", "future") and not verb.bare]
    if told and ("plans" not in told[0].kinds or _by_whom(told[0], one)):
        return told[0].form == "future"
    return bool(words & one.lexicon.planning) or any(verb.form == "future" for verb in told)


def _by_whom(verb: Verb, one: Parsed) -> bool:
    """Return whether a verb is followed by who did it (``The tone was set by the mayor``): that plans nothing."""
    return any(token.lower in one.lexicon.by for token in one.tokens[verb.position + 1 : verb.position + 2])


def _is_cancelled(words: set[str], one: Parsed, clause: Clause) -> bool:
    """Return whether an event is called off: ``the summit was cancelled``, not ``the airline cancelled flights``."""
    syntax = one.syntax
    off = any(syntax.cancels(verb, one.tokens) and syntax.is_passive(verb, one.tokens) for verb in clause.verbs)
    return off and bool(words & one.lexicon.event_nouns)
