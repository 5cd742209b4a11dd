"""What the clauses of a sentence that hold no date tell of the day that they inherit."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from timeline.events.content import content_of
from timeline.events.dating import COARSE
from timeline.events.inherit import lead_clause, makes_news, may_report, opens_with_pronoun, reporting_clause, says_more
from timeline.events.main_date import MainDate
from timeline.events.told import Told
from timeline.model import Timex
from timeline.syntax.clause import Clause
from timeline.syntax.sentence import Parsed

OPENING = 4
"""By hand: half of it changes 3, twice 0 of 814 mentions of 200 articles."""
FAR = 4
"""By hand: half of it changes 6, twice 8 of 814 mentions of 200 articles."""
FARTHEST = 16
"""By hand: half of it changes 10, twice 6 of 814 mentions of 200 articles."""
DATES = frozenset({"DATE", "TIME"})


def undated(one: Parsed, inherited: MainDate, dated: Collection[Clause]) -> list[Told]:
    """Return what the clauses without a date tell: an event of the main date, more about the main one, or nothing."""
    if not one.tokens or not (one.is_title or may_report(one)):
        return []
    # What is put into a vague past (``several months ago``) or an older year is not of the day of the news.
    other = [start for timex, (start, _) in zip(one.timexes, one.dated, strict=True) if _is_of_old(timex, inherited)]
    clauses = [clause for clause in one.clauses if clause not in dated and not _holds_any(clause, one, other)]
    reporting = None if one.is_title else reporting_clause(one, clauses, opening=one.place < OPENING)
    if reporting:
        waiting = _unresolved(one, reporting)
        if waiting:
            return [Told(reporting, None, waiting)]
        near = one.place <= 1 and not opens_with_pronoun(reporting, one)
        only_part = is_far(one, inherited) or not (near or makes_news(reporting))
        return [Told(reporting, inherited.moment, None, inherited, only_part=only_part)]
    news = lead_clause(one, clauses) if one.place == 0 and not one.is_title else None
    if news and not opens_with_pronoun(news, one):
        return [Told(content_of(news, one, dated), inherited.moment, None, inherited)]
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


def _is_of_old(timex: Timex, inherited: MainDate) -> bool:
    """Return whether an expression names a vague past, or a year or decade before that of the inherited day."""
    if timex.value == "PAST_REF" or (timex.value.startswith("PX") and timex.moment is not None):
        return True
    moment, day = timex.moment, inherited.moment
    older = moment and moment.latest and day and day.earliest and moment.latest.year < day.earliest.year
    return bool(older) and moment is not None and moment.precision in COARSE


def _holds_any(clause: Clause, one: Parsed, places: Sequence[int]) -> bool:
    """Return whether one of some places of the sentence lies in a clause."""
    first, last = one.tokens[clause.first].start, one.tokens[clause.last - 1].end
    return any(first <= place < last for place in places)
