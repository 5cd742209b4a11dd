"""The headline of what somebody claims: who says so stays, whatever else has to go."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from timeline.headlines.en.dates import without_own_date
from timeline.headlines.en.ends import ends_well
from timeline.headlines.en.lead import without_signs
from timeline.headlines.en.length import shortened
from timeline.headlines.en.text import capitalised, resolved, written
from timeline.languages.en import events as en
from timeline.model import Timex
from timeline.syntax.claim import INERT, Claim
from timeline.syntax.clause import Clause
from timeline.syntax.en.forms import form_of
from timeline.syntax.sentence import Parsed
from timeline.syntax.signs import STOPS_AND_COMMA
from timeline.syntax.tokens import Token, words_in

MOST_WHOLE = 20
"""Words that a headline with its attribution may have before it is cut: a clause of twelve and who says it."""
MOST_UNCUT = 28
"""Words up to which it stays whole where it cannot be cut well."""
LONGEST_SOURCE = 12
"""By hand: half of it changes 4, twice 5 of 814 mentions of 200 articles."""


def claimed_headline(one: Parsed, claim: Claim, own: Timex | None, subject: str | None) -> str:
    """Return the headline of a claim with who makes it, empty where none can be written that keeps him."""
    if claim.source:
        return _with_source(one, claim, claim.source, own, subject)
    if claim.speaker is None:
        return ""
    kept = _brief(without_signs(_without_day(one, claim.speaker, claim.last, own)), one, claim.last)
    by = one.tokens[claim.by]
    if by not in kept or not any(token.start > by.start for token in kept[-2:]):
        return ""
    return capitalised(resolved(written(one.sentence.text, kept), subject))


def with_speaker(one: Parsed, clause: Clause, own: Timex | None) -> str:
    """Return what is said and who says it, where the clause of the event is only the latter; else nothing.

    ``The port is to close, a paper reported on Monday, a day after the fire.``
    """
    main = one.clauses[0]
    if own is None or clause.first != main.last or clause.role != "aside" or main.quoted or main.role != "main":
        return ""
    if not clause.verbs or any(verb.word not in en.REPORTING for verb in clause.verbs):
        return ""
    by = clause.verbs[0].position
    named = any(token.is_word for token in one.tokens[clause.first : by])
    turned = by + 1 < clause.last and (one.tokens[by + 1].lower in en.DETERMINERS or one.tokens[by + 1].is_capital)
    if not named and not turned:
        return ""  # ``a new version, announced last year``
    ends = (at for at in range(by, clause.last) if one.tokens[at].text in STOPS_AND_COMMA)
    last = next(ends, clause.last - (one.tokens[clause.last - 1].text == "."))
    return _with_source(one, Claim("claimed", by, 0, last, None, (clause.first, last)), (clause.first, last), own, None)


def _with_source(one: Parsed, claim: Claim, source: tuple[int, int], own: Timex | None, subject: str | None) -> str:
    """Return what is claimed and, behind a comma, who claims it."""
    first, last = source
    tokens = _without_day(one, claim.first, claim.last, own)
    named = [token for token in one.tokens[first:last] if token in _without_day(one, first, last, own)]
    spoken = set(one.tokens[first:last])
    before = [token for token in tokens if token not in spoken and token.start < one.tokens[first].start]
    after = [token for token in tokens if token not in spoken and token.start > one.tokens[first].start]
    told = {one.tokens[verb.position].start for verb in one.verbs if not verb.reduced}
    goes_on = any(token.start in told for token in after)  # ``Aune, police say, took the van``
    body = _body(before, after if goes_on or not before else ())
    if not body or not named or len(named) > LONGEST_SOURCE:
        return ""
    kept = shortened(without_signs(body), one)
    text = one.sentence.text
    said = written(text, named)
    opening = said[:1].lower() + said[1:] if not first else said
    headline = capitalised(resolved(written(text, kept), subject))
    return f"{headline}, {opening}"


def _body(before: Sequence[Token], after: Sequence[Token]) -> list[Token]:
    """Return the words around an attribution, without the commas that held it."""
    before = before[:-1] if before and before[-1].text == "," else before
    after = after[1:] if after and after[0].text == "," else after
    return [*before, *after]


def _without_day(one: Parsed, first: int, last: int, own: Timex | None) -> list[Token]:
    verbs = tuple([verb for verb in one.verbs if first <= verb.position < last])
    return without_own_date(one, Clause(first, last, "main", verbs), own)


def _brief(kept: list[Token], one: Parsed, last: int) -> list[Token]:
    """Return the words whole where they are few, else cut where a phrase ends."""
    if sum(token.is_word for token in kept) <= MOST_WHOLE:
        return kept
    cut = shortened(kept, one)
    few = sum(token.is_word for token in kept) <= MOST_UNCUT
    return cut if cut and (not few or ends_well(cut, one, last)) else kept


def lost_claim(headline: str, one: Parsed) -> Claim | None:
    """Return the claim or denial that a headline tells as fact: the word that says so is missing. None without one."""
    claims = [claim for claim in one.claims if claim.standing not in INERT]
    if not claims:
        return None
    told = words_of(headline)
    kept = [claim for claim in claims if one.tokens[claim.by].lower in told]
    lost = (claim for claim in claims if _tells(claim, one, told) and not any(_covers(other, claim) for other in kept))
    return next(lost, None)


def _tells(claim: Claim, one: Parsed, told: Collection[str]) -> bool:
    """Return whether a deed of blame, or the first verb of what is claimed, stands in a headline."""
    if claim.deeds:
        return any(one.tokens[deed].lower in told for deed in claim.deeds)
    verbs = [verb.word for verb in one.verbs if claim.holds(verb.position) and verb.position != claim.by]
    return bool(verbs) and verbs[0] in told


def _covers(kept: Claim, claim: Claim) -> bool:
    """Return whether two claims are about the same words: one that stays in the headline is enough."""
    return kept.first < claim.last and claim.first < kept.last


def words_of(headline: str) -> frozenset[str]:
    """Return the words of a headline, lower-cased."""
    return frozenset([form_of(word).lower for word in words_in(headline)])
