"""How an event of a sentence stands: told as fact, as somebody's word, or not at all."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter

from timeline.events.dating import is_near
from timeline.model import Moment, PublicationContext, Timex
from timeline.syntax.claim import INERT, Claim
from timeline.syntax.clause import Clause, main_verb
from timeline.syntax.sentence import Parsed

TOKEN_END = attrgetter("end")
NEAR = 7
"""Days from publication within which a day behind a denied deed may be that of the denial: those a weekday names."""


def claim_on(one: Parsed, clause: Clause, timex: Timex | None) -> Claim | None:
    """Return the claim whose word an event is, None where the sentence tells it as fact.

    A date stands in what is claimed, or with who claims it; an event without a date is where its verb stands.
    """
    at = _place(one, clause, timex)
    holding = [claim for claim in one.claims if claim.holds(at) and _is_claimed(claim, clause)]
    if holding:
        return min(holding, key=lambda claim: (claim.standing == "claimed", claim.last - claim.first))
    beside = [claim for claim in one.claims if claim.standing not in INERT and _tells(claim, clause)]
    return beside[0] if beside else None


def is_untold(
    claim: Claim, one: Parsed, clause: Clause, timex: Timex | None, moment: Moment | None, published: PublicationContext
) -> bool:
    """Return whether a claim lets nothing be told on the day: it is denied, or a quotation tells what is past."""
    if not claim.holds(_place(one, clause, timex)):
        return False
    if claim.standing == "cleared":
        return _has_own_day(claim, one) or timex is None or moment is None or not is_near(moment, published, NEAR)
    if claim.standing == "quoted":
        return not (moment and moment.earliest and published.latest and moment.earliest > published.latest)
    return claim.standing in ("denied", "undone") or (claim.speaker is None and claim.source is None)


def _place(one: Parsed, clause: Clause, timex: Timex | None) -> int:
    if timex is None:
        return next((verb.position for verb in clause.verbs if not verb.reduced), clause.first)
    return bisect_right(one.tokens, timex.start - one.sentence.start, key=TOKEN_END)


def _tells(claim: Claim, clause: Clause) -> bool:
    """Return whether a clause is what is claimed, or its own verb says who claims it."""
    verb = main_verb(clause.verbs)
    says = clause.holds(claim.by) and (verb is None or verb.position >= claim.by or claim.source is not None)
    return _is_claimed(claim, clause) and (says or claim.first - 1 <= clause.first < claim.last)


def _is_claimed(claim: Claim, clause: Clause) -> bool:
    return not claim.deeds or any(clause.holds(deed) for deed in claim.deeds)


def _has_own_day(claim: Claim, one: Parsed) -> bool:
    """Return whether a date stands before what is denied, so that a later one is of the deed."""
    first = one.tokens[claim.first].start
    return any(start < first for start, _ in one.dated)
