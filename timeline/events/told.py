"""Which clauses of a sentence tell an event, and what dates each."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import timedelta

from msgspec import Struct
from msgspec.structs import replace

from timeline.events.cancelled import cancelling_clause
from timeline.events.credit import is_credit
from timeline.events.dating import Dating, datings_of
from timeline.events.excluded import dates_an_event
from timeline.events.extents import counted_back, with_length, with_next_day
from timeline.events.inherit import lead_clause, may_report, reporting_clause, says_more
from timeline.events.main_date import MainDate
from timeline.events.nouns import is_named, noun_event
from timeline.events.planned import is_reported_plan
from timeline.events.stamps import is_stamp
from timeline.events.standing import claim_on, is_untold
from timeline.model import Moment, PublicationContext, Timex
from timeline.syntax.agency import agency_follows
from timeline.syntax.claim import INERT, Claim
from timeline.syntax.clause import ASIDES, RELATIVE, SUBORDINATE, Clause, Verb, main_verb
from timeline.syntax.sentence import Parsed
from timeline.syntax.tokens import Token

OPENING = 4
FAR = 4
FARTHEST = 16
DATES = frozenset({"DATE", "TIME"})
RUNNING = frozenset({"day", "month", "year"})


class Told(Struct, frozen=True):
    """One clause that tells an event: dated by an expression of the sentence, or by a date it inherits.

    ``moment`` is that of the expression, or what it means together with another one. ``only_part`` marks what tells no
    event of its own: it counts only if it says more about the article's main one. ``called_off`` that it will not be.
    ``claim`` is what makes it somebody's word, who then stands in its headline.
    """

    clause: Clause
    moment: Moment | None
    timex: Timex | None = None
    inherited: MainDate | None = None
    only_part: bool = False
    called_off: bool = False
    claim: Claim | None = None


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
        return _undated(one, inherited, ()) if inherited else []
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
        content = _content(clause, one, set(clauses))
        found.append(Told(content, with_length(best, one), best.timex))
    if inherited and not off and _is_open(clauses, one) and (one.is_title or may_report(one)):
        # A date stands in these, whether it dates an event or not; a length is no date.
        dated = [dating.clause for dating in every if dating.timex.type != "DURATION" and not _is_dateline(dating)]
        found += _undated(one, inherited, [clause for clause in dated if clause not in of_nouns_clauses])
    return found


def _undated(one: Parsed, inherited: MainDate, dated: Collection[Clause]) -> list[Told]:
    """Return what the clauses without a date tell: an event of the main date, more about the main one, or nothing."""
    if not one.tokens or not (one.is_title or may_report(one)):
        return []
    # What is put into a vague past (``several months ago``, ``in recent years``) is not of the day of the news.
    vague = [start for timex, (start, _) in zip(one.timexes, one.dated, strict=True) if _names_vague_past(timex)]
    clauses = [c for c in one.clauses if c not in dated and not _is_vaguely_past(c, one, vague)]
    reporting = None if one.is_title else reporting_clause(one, clauses, opening=one.place < OPENING)
    if reporting:
        waiting = _unresolved(one, reporting)
        if waiting:
            return [Told(reporting, None, waiting)]
        return [Told(reporting, inherited.moment, None, inherited, only_part=is_far(one, inherited))]
    if one.place == 0 and not one.is_title and (news := lead_clause(one, clauses)):
        return [Told(_content(news, one, dated), inherited.moment, None, inherited)]
    adding = next((clause for clause in clauses if one.is_title or says_more(clause, one)), None)
    return [Told(adding, inherited.moment, None, inherited, only_part=True)] if adding else []


def is_far(one: Parsed, inherited: MainDate) -> bool:
    """Return whether a sentence without a date stands so far into its article that it tells no event of its own.

    In an article that names no day of its own, a story or its background is told there, no news of the day.
    """
    return one.place >= (FARTHEST if inherited.is_named else FAR)


def _unresolved(one: Parsed, clause: Clause) -> Timex | None:
    """Return the expression of a clause that would date it if its article's date were known."""
    first, last = one.tokens[clause.first].start, one.tokens[clause.last - 1].end
    return next(
        (
            timex
            for timex, (start, _) in zip(one.timexes, one.dated, strict=True)
            if timex.moment is None and timex.unresolved and timex.type in DATES and first <= start < last
        ),
        None,
    )


def _is_dateline(dating: Dating) -> bool:
    return agency_follows(dating.tokens, dating.last)


def _names_vague_past(timex: Timex) -> bool:
    return timex.value == "PAST_REF" or (timex.value.startswith("PX") and timex.moment is not None)


def _is_vaguely_past(clause: Clause, one: Parsed, vague: Sequence[int]) -> bool:
    first, last = one.tokens[clause.first].start, one.tokens[clause.last - 1].end
    return any(first <= start < last for start in vague)


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


def _says_so(verb: Verb, between: Sequence[Token]) -> bool:
    """Return whether what is said follows (``officials said the bridge had fallen``), and no object and an aside."""
    return "says" in verb.kinds or not any(token.text == "," for token in between)


def _tells_who_said(clause: Clause, one: Parsed) -> bool:
    """Return whether a clause ends a sentence by who said it, in so many words (``…, the mayor told us on Monday``)."""
    says = bool(clause.verbs) and all("answers" in verb.kinds for verb in clause.verbs)
    return says and len(one.clauses) > 1 and _is_dated(one.clauses[0], one)


def _is_dated(clause: Clause, one: Parsed) -> bool:
    """Return whether a day stands in a clause whose own verb tells something done."""
    first, last = one.tokens[clause.first].start, one.tokens[clause.last - 1].end
    verb = main_verb(clause.verbs)
    dated = any(first <= start < last for (start, _), timex in zip(one.dated, one.timexes, strict=True) if timex.moment)
    return dated and verb is not None and verb.form == "past" and not verb.reduced and _is_done(clause, one)


def _content(clause: Clause, one: Parsed, dated: Collection[Clause]) -> Clause:
    """Return what is reported where a clause only says who said it when, and what is said has no date of its own.

    Only what is told as done takes the day of the saying: what will or would be, or was not, has another day or none.
    """
    said = next((verb for verb in clause.verbs if "reports" in verb.kinds), None)
    if said is None or said != clause.verbs[0]:
        return clause
    after = next((token.lower for token in one.tokens[said.position + 1 : clause.last]), "")
    auxiliaries = one.lexicon.be | one.lexicon.have | one.lexicon.future
    if clause.role in RELATIVE and after in auxiliaries:
        return clause  # ``the ferry, which officials said was due to sail``
    if len(clause.verbs) > 1 and _says_so(said, one.tokens[said.position : clause.verbs[1].position]):
        content = Clause(said.position + 1, clause.last, "reported", clause.verbs[1:], opener="that")
        return content if _is_done(content, one) else clause
    at = one.clauses.index(clause)
    others = one.clauses[:1] if clause.role == "aside" else one.clauses[at + 1 : at + 2]
    # ``Though the pier was closed, police reported three fires on Monday``: what the pier was is not reported.
    others = tuple(other for other in others if other.role not in SUBORDINATE)
    fitting = (other for other in others if _is_done(other, one) and other not in dated and not other.quoted)
    return next((other for other in fitting if clause.role == "aside" or other.role == "reported"), clause)


def _is_done(clause: Clause, one: Parsed) -> bool:
    """Return whether the first verb of a clause tells something past, and not that it did not happen."""
    verb = clause.verbs[0] if clause.verbs else None
    return verb is not None and verb.form in ("past", "perfect") and not one.syntax.denies(clause, one.tokens)
