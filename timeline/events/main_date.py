"""The day that an article mainly tells of: what its sentences without a date inherit."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Literal

from msgspec import Struct

from timeline.events.dating import is_near
from timeline.model import Moment, PublicationContext, Timex
from timeline.syntax.agency import agency_follows
from timeline.syntax.clause import ASIDES, Clause, main_verb
from timeline.syntax.sentence import Parsed, starting

FIRST_SENTENCES = 5
OPENING = 20
DATELINE_REST = 24
NEAR_DAYS = 7
LEAD_DAYS = 21
"""How old the news may be where an article opens with its day: a report of a weekly, or of a court."""
LONGEST = timedelta(2)
LONGEST_WORD = 12
CLOCK = re.compile(r"\d{1,2}[:.]\d\d")
FOUR_DIGITS = re.compile(r"\b\d{4}\b")
DAYS = frozenset({"day", "part-of-day", "hour", "minute", "second"})


Source = Literal["unknown", "publication", "dateline", "opening", "story"]
"""Where a date comes from that sentences inherit: nowhere, from the article's publication, the dateline of its agency,

an expression in its opening, or the event told just before.
"""
NAMED: frozenset[Source] = frozenset({"opening", "story"})


class MainDate(Struct, frozen=True):
    """A moment, if any is known, where it comes from, and the expression that names it, if one does."""

    moment: Moment | None
    source: Source
    expression: str = ""

    @property
    def is_named(self) -> bool:
        """Return whether an expression of the text names the day of the news."""
        return self.source in NAMED

    @property
    def reason(self) -> str:
        """Return one sentence for the reader that says where the date comes from."""
        return REASONS[self.source].format(self.expression)


REASONS: Mapping[Source, str] = {
    "unknown": "No date is known: neither the sentence nor the article says when.",
    "publication": "The publication date: the article names no other day for its news.",
    "dateline": "The day of the report, from “{}” in its dateline.",
    "opening": "The article's main date, from “{}” in its opening.",
    "story": "The day of the event told just before it, from “{}”.",
}


def main_date(parsed: Sequence[Parsed], published: PublicationContext) -> MainDate | None:
    """Return the first day within a week of publication that the first sentences name, else the publication day.

    Without a moment where nothing is known of when the article was published: its news waits for a date. None where
    that is known, but not to within three days.
    """
    if published.earliest is None and published.latest is None:
        return MainDate(None, "unknown")
    if not (published.earliest and published.latest) or published.latest - published.earliest > LONGEST:
        return None
    told = [one for one in parsed[:OPENING] if not _is_dateline(one)]
    lead = next((one for one in told if not one.is_title), None)
    written = MainDate(_publication_moment(published), "publication")
    for one in told[:FIRST_SENTENCES]:
        if not one.timexes:
            continue
        within = LEAD_DAYS if one is lead and _tells_when(one) else NEAR_DAYS
        near = [timex for timex in one.timexes if _is_news(timex, published, within)]
        written = _dateline(near, one) or written
        news = [timex for timex in near if not _is_stamp(timex, one)]
        for timex in news:
            if _in_main_clause(timex.start - one.sentence.start, one) and timex.moment:
                return MainDate(day_of(timex.moment), "opening", timex.text)
        if news and _has_just_happened(one.clauses):
            break
    return written


def _is_news(timex: Timex, published: PublicationContext, within: int) -> bool:
    """Return whether an expression names a day within so many of publication, and none that lies ahead."""
    moment = timex.moment
    if moment is None or moment.precision not in DAYS or published.latest is None:
        return False
    ahead = moment.earliest is not None and moment.earliest > published.latest
    return not ahead and is_near(moment, published, within)


def _dateline(near: Sequence[Timex], one: Parsed) -> MainDate | None:
    """Return the day on which an agency's report was written, where it says so."""
    timex = next((timex for timex in near if _ends_dateline(timex, one)), None)
    if timex is None or timex.moment is None:
        return None
    return MainDate(day_of(timex.moment), "dateline", timex.text)


def _ends_dateline(timex: Timex, one: Parsed) -> bool:
    return agency_follows(one.tokens, starting(one.tokens, timex.end - one.sentence.start))


def _is_stamp(timex: Timex, one: Parsed) -> bool:
    """Return whether a clock or full date stands alone, as in stamps and captions: news of the week has a weekday."""
    if CLOCK.match(timex.text) or _ends_dateline(timex, one):
        return True
    if not FOUR_DIGITS.search(timex.text):
        return False
    start = timex.start - one.sentence.start
    before = one.sentence.text[max(0, start - LONGEST_WORD) : start].split()
    return not before or before[-1].lower() not in one.lexicon.prepositions


def _tells_when(one: Parsed) -> bool:
    """Return whether a sentence tells by its first expression when its deed was done: ``on 18 June called for``."""
    first, words = one.clauses[0], one.lexicon
    verb = main_verb(first.verbs)
    if verb is None or verb.form != "past" or verb.bare or verb.reduced:
        return False
    start = one.timexes[0].start - one.sentence.start
    before = one.sentence.text[:start].lower().split()
    if before[-2:-1] and before[-2] in words.event_nouns:
        return False  # ``An explosion on 20 April left nine dead``: what it left may be told much later
    return first.holds(_token_at(one, start)) and (not before or before[-1] in words.on)


def _token_at(one: Parsed, place: int) -> int:
    """Return the position of the token that covers a place of the sentence, or of the first one behind it."""
    return next((at for at, token in enumerate(one.tokens) if token.end > place), 0)


def _in_main_clause(start: int, one: Parsed) -> bool:
    """Return whether an expression stands in a clause that tells the news, not in one that says more about a noun."""
    at = _token_at(one, start)
    clause = next((clause for clause in one.clauses if clause.holds(at)), None)
    return clause is not None and (clause.role == "temporal" or clause.role not in ASIDES)


def _has_just_happened(clauses: Sequence[Clause]) -> bool:
    """Return whether a sentence tells its news in the perfect: that is news of the day of publication."""
    verb = next((verb for clause in clauses for verb in clause.verbs), None)
    return verb is not None and verb.form == "perfect"


def _is_dateline(one: Parsed) -> bool:
    """Return whether a sentence is a date and little else: it says when the article was written, not what happened."""
    dated = sum([end - start for start, end in one.dated])
    return dated > 0 and len(one.sentence.text) - dated <= DATELINE_REST


def day_of(moment: Moment) -> Moment:
    """Return the moment's day or days without any clock time."""
    return _moment(moment.earliest, moment.latest, approximate=moment.approximate)


def _publication_moment(published: PublicationContext) -> Moment:
    return _moment(published.earliest, published.latest, approximate=published.earliest != published.latest)


def _moment(earliest: date | None, latest: date | None, *, approximate: bool) -> Moment:
    edtf = f"{earliest}" if earliest == latest else f"{earliest}/{latest}"
    return Moment(earliest, latest, "day", edtf, approximate)
