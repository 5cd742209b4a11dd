"""Which clauses of a sentence tell an event, and what dates each."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import timedelta

from msgspec.structs import replace

from timeline.events.cancelled import cancelling_clause
from timeline.events.content import content_of, is_done
from timeline.events.credit import is_credit
from timeline.events.dating import Dating, datings_of
from timeline.events.excluded import dates_an_event
from timeline.events.extents import counted_back, with_length, with_next_day
from timeline.events.inherit import may_report
from timeline.events.main_date import MainDate
from timeline.events.nouns import is_named, noun_event
from timeline.events.planned import is_reported_plan
from timeline.events.stamps import is_stamp
from timeline.events.standing import claim_on, is_untold
from timeline.events.told import Told
from timeline.events.undated import undated
from timeline.model import Moment, PublicationContext
from timeline.syntax.agency import agency_follows
from timeline.syntax.claim import INERT
from timeline.syntax.clause import ASIDES, Clause, main_verb
from timeline.syntax.sentence import Parsed

RUNNING = frozenset({"day", "month", "year"})


def told_in(one: Parsed, inherited: MainDate | None, published: PublicationContext) -> tuple[Told, ...]:
    """Return the events that a sentence tells, in order; several expressions of one happening tell it once."""
    found = _told(one, inherited, published)
    if not found or is_stamp(one) or is_credit(one.sentence.text, one.lexicon):
        return ()
    return tuple([event for told in found if (event := _standing(told, one, published))] if one.claims else found)


def _standing(told: Told, one: Parsed, published: PublicationContext) -> Told | None:
    """Return an event with the claim that it is, None where what is claimed may not be told."""
    claim = claim_on(one, told.clause, told.timex)
    if claim is None:
        return told
    if is_untold(claim, one, told.clause, told.timex, told.moment, published):
        return None
    return told if claim.standing in INERT else replace(told, claim=claim)


def _told(one: Parsed, inherited: MainDate | None, published: PublicationContext) -> list[Told]:
    if not one.timexes:
        return undated(one, inherited, ()) if inherited else []
    every = datings_of(one, published)
    datings = [dating for dating in _whole_runs(every) if dates_an_event(dating)]
    off = [(dating, clause) for dating in datings if (clause := cancelling_clause(one, dating))]
    found = [Told(clause, dating.moment, dating.timex, called_off=True) for dating, clause in off]
    if off:  # a date beside the name of what is called off tells no event of its own
        datings = [dating for dating in datings if dating not in [other for other, _ in off] and dating.clause.verbs]
    nouns = [(dating, noun) for dating in datings if (noun := noun_event(dating))]
    of_nouns = [dating for dating, _ in nouns]
    of_nouns_clauses = [dating.clause for dating in of_nouns]
    found += [
        Told(noun, dating.moment, dating.timex) for dating, noun in nouns if dating.is_future or is_named(noun, dating)
    ]
    counted = counted_back(one, published)
    if counted:
        found.append(Told(counted[0], counted[2], counted[1]))
    clauses = dict.fromkeys(dating.clause for dating in datings if dating not in of_nouns)
    plans = [dating.clause for dating in datings if is_reported_plan(dating)]
    for clause in clauses:
        if _only_says(clause, one, plans):
            continue
        of_clause = [dating for dating in datings if dating.clause == clause and dating not in of_nouns]
        best = with_next_day(_best(of_clause), of_clause)
        content = content_of(clause, one, set(clauses))
        found.append(Told(content, with_length(best, one), best.timex))
    if inherited and not off and _is_open(clauses, one) and (one.is_title or may_report(one)):
        # A date stands in these, whether it dates an event or not; a length is no date.
        dated = [dating.clause for dating in every if dating.timex.type != "DURATION" and not _is_dateline(dating)]
        found += undated(one, inherited, [clause for clause in dated if clause not in of_nouns_clauses])
    return found


def _is_dateline(dating: Dating) -> bool:
    return agency_follows(dating.tokens, dating.last)


def _whole_runs(datings: Sequence[Dating]) -> list[Dating]:
    """Return the expressions without those that belong to the one before them: a day of its run, ``ago this week``."""
    kept: list[Dating] = []
    for dating in datings:
        before = kept[-1] if kept else None
        if (
            before
            and dating.first - before.last <= 3
            and _is_run(before.moment)
            and _within(dating.moment, before.moment)
        ):
            continue
        if before and _counts_from(before, dating):
            continue
        kept.append(dating)
    return kept


def _counts_from(ago: Dating, this: Dating) -> bool:
    """Return whether an expression only says what a length is counted from: ``a year ago this week``."""
    words = ago.one.lexicon
    counted = ago.timex.text.rpartition(" ")[2] in words.ago and this.timex.text.partition(" ")[0] in words.this
    return counted and this.first == ago.last


def _is_run(moment: Moment) -> bool:
    """Return whether a moment is a run of days, months or years, told by its first and last one."""
    if moment.earliest and moment.latest and moment.precision not in RUNNING:
        return False
    return "/" in moment.edtf


def _within(inner: Moment, outer: Moment) -> bool:
    if inner.earliest and inner.latest and outer.earliest and outer.latest:
        return outer.earliest <= inner.earliest and inner.latest <= outer.latest
    return inner.earliest is outer.earliest


def _is_open(dated: Collection[Clause], one: Parsed) -> bool:
    """Return whether the sentence's main clause may tell an event of its own: no date stands in it."""
    return not dated or (one.clauses[0] not in dated and not any(_is_reported(clause) for clause in dated))


def _is_reported(clause: Clause) -> bool:
    """Return whether a dated clause is what the sentence reports (``said that …``), not an aside (``…, which …``)."""
    return clause.role not in ASIDES


def _best(datings: Sequence[Dating]) -> Dating:
    """Return the expression that dates the clause best: known days before partial ones, the finest, the first."""
    return min(
        datings, key=lambda dating: (dating.moment.earliest is None, _leads(dating), _length(dating), dating.first)
    )


def _leads(dating: Dating) -> bool:
    """Return whether an expression dates what only leads to the event, at the beginning of a sentence.

    ``Born in 1950, she moved in 1970``; ``After talks on Monday, they signed on Tuesday``.
    """
    words, opening = dating.one.lexicon, dating.tokens[dating.clause.first].lower
    ends = any(token.text == "," for token in dating.tokens[dating.last : dating.last + 1])
    leads = opening in words.leading_to and len(dating.before) > 2
    return (
        ends
        and not dating.clause.first
        and (leads or dating.one.syntax.is_participle(opening) or opening in words.born)
    )


def _length(dating: Dating) -> timedelta:
    moment = dating.moment
    return moment.latest - moment.earliest if moment.earliest and moment.latest else timedelta()


def _only_says(clause: Clause, one: Parsed, plans: Sequence[Clause]) -> bool:
    """Return whether a clause says nothing but that somebody told of a plan, which is told with a day of its own."""
    if clause.role == "aside" and clause is one.clauses[-1] and _tells_who_said(clause, one):
        return True
    following = one.clauses[one.clauses.index(clause) + 1 :][:1]
    says = bool(clause.verbs) and all("says" in verb.kinds for verb in clause.verbs)
    return says and bool(following) and following[0] in plans


def _tells_who_said(clause: Clause, one: Parsed) -> bool:
    """Return whether a clause ends a sentence by who said it, in so many words (``…, the mayor told us on Monday``)."""
    says = bool(clause.verbs) and all("answers" in verb.kinds for verb in clause.verbs)
    return says and len(one.clauses) > 1 and _is_dated(one.clauses[0], one)


def _is_dated(clause: Clause, one: Parsed) -> bool:
    """Return whether a day stands in a clause whose own verb tells something done."""
    first, last = one.tokens[clause.first].start, one.tokens[clause.last - 1].end
    verb = main_verb(clause.verbs)
    dated = any(first <= start < last for (start, _), timex in zip(one.dated, one.timexes, strict=True) if timex.moment)
    return dated and verb is not None and verb.form == "past" and not verb.reduced and is_done(clause, one)
