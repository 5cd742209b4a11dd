"""The day that an article mainly tells of: what its sentences without a date inherit."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from datetime import date, timedelta
from operator import attrgetter

from msgspec import Struct

from timeline.events.dating import is_near
from timeline.languages.en import events as en
from timeline.model import Moment, PublicationContext, Sentence, Timex
from timeline.syntax.agency import agency_follows
from timeline.syntax.en.clauses import Clause, clauses_of
from timeline.syntax.en.verbs import main_verb, verbs_of
from timeline.syntax.sentence import SENTENCE_END
from timeline.syntax.tokens import Token, tokens_of

FIRST_SENTENCES = 5
OPENING = 20
AT_ONCE = frozenset({"when", "as", "while"})
"""What a clause after these tells happens at the time of the main one (``Nine died when the mill burned``)."""
DATELINE_REST = 24
NEAR_DAYS = 7
LEAD_DAYS = 21
"""How old the news may be where an article opens with its day: a report of a weekly, or of a court."""
LONGEST = timedelta(2)
LONGEST_WORD = 12
CLOCK = re.compile(r"\d{1,2}[:.]\d\d")
FOUR_DIGITS = re.compile(r"\b\d{4}\b")
START = attrgetter("start")
DAYS = frozenset({"day", "part-of-day", "hour", "minute", "second"})


class MainDate(Struct, frozen=True):
    """A moment, if any is known, and one sentence that says where it comes from; whether an expression names it."""

    moment: Moment | None
    reason: str
    is_named: bool = False


def main_date(
    sentences: Sequence[Sentence], timexes: Sequence[Timex], published: PublicationContext
) -> MainDate | None:
    """Return the first day within a week of publication that the first sentences name, else the publication day.

    Without a moment where nothing is known of when the article was published: its news waits for a date. None where
    that is known, but not to within three days.
    """
    if published.earliest is None and published.latest is None:
        return MainDate(None, "No date is known: neither the sentence nor the article says when.")
    if not (published.earliest and published.latest) or published.latest - published.earliest > LONGEST:
        return None
    told = [sentence for sentence in sentences[:OPENING] if not _is_dateline(sentence, timexes)]
    lead = next((sentence for sentence in told if sentence.text[-1:] in SENTENCE_END), None)
    written = MainDate(
        _publication_moment(published), "The publication date: the article names no other day for its news."
    )
    for sentence in told[:FIRST_SENTENCES]:
        inside = _inside(sentence, timexes)
        if not inside:
            continue
        tokens = tokens_of(sentence.text)
        clauses = clauses_of(tokens, verbs_of(tokens))
        within = LEAD_DAYS if sentence == lead and _tells_when(sentence, inside, clauses, tokens) else NEAR_DAYS
        near = [timex for timex in inside if _is_news(timex, published, within)]
        written = _dateline(near, sentence, tokens) or written
        news = [timex for timex in near if not _is_stamp(timex, sentence, tokens)]
        for timex in news:
            if _in_main_clause(timex.start - sentence.start, tokens, clauses) and timex.moment:
                reason = f"The article's main date, from “{timex.text}” in its opening."
                return MainDate(day_of(timex.moment), reason, is_named=True)
        if news and _has_just_happened(clauses):
            break
    return written


def _inside(sentence: Sentence, timexes: Sequence[Timex]) -> Sequence[Timex]:
    """Return the expressions of a sentence."""
    first = bisect_left(timexes, sentence.start, key=START)
    return timexes[first : bisect_left(timexes, sentence.end, first, key=START)]


def _is_news(timex: Timex, published: PublicationContext, within: int) -> bool:
    """Return whether an expression names a day within so many of publication, and none that lies ahead."""
    moment = timex.moment
    if moment is None or moment.precision not in DAYS or published.latest is None:
        return False
    ahead = moment.earliest is not None and moment.earliest > published.latest
    return not ahead and is_near(moment, published, within)


def _dateline(near: Sequence[Timex], sentence: Sentence, tokens: Sequence[Token]) -> MainDate | None:
    """Return the day on which an agency's report was written, where it says so."""
    timex = next((timex for timex in near if _ends_dateline(timex, sentence, tokens)), None)
    if timex is None or timex.moment is None:
        return None
    return MainDate(day_of(timex.moment), f"The day of the report, from “{timex.text}” in its dateline.")


def _ends_dateline(timex: Timex, sentence: Sentence, tokens: Sequence[Token]) -> bool:
    end = timex.end - sentence.start
    return agency_follows(tokens, next((at for at, token in enumerate(tokens) if token.start >= end), len(tokens)))


def _is_stamp(timex: Timex, sentence: Sentence, tokens: Sequence[Token]) -> bool:
    """Return whether a clock or full date stands alone, as in stamps and captions: news of the week has a weekday."""
    if CLOCK.match(timex.text) or _ends_dateline(timex, sentence, tokens):
        return True
    if not FOUR_DIGITS.search(timex.text):
        return False
    before = sentence.text[max(0, timex.start - sentence.start - LONGEST_WORD) : timex.start - sentence.start].split()
    return not before or before[-1].lower() not in en.PREPOSITIONS


def _tells_when(
    sentence: Sentence, inside: Sequence[Timex], clauses: Sequence[Clause], tokens: Sequence[Token]
) -> bool:
    """Return whether a sentence tells by its first expression when its deed was done: ``on 18 June called for``."""
    verb = main_verb(clauses[0].verbs) if clauses else None
    if verb is None or verb.form != "past" or verb.bare or verb.reduced or not inside:
        return False
    before = sentence.text[: inside[0].start - sentence.start].split()
    if before[-2:-1] and before[-2].lower() in en.EVENT_NOUNS:
        return False  # ``An explosion on 20 April left nine dead``: what it left may be told much later
    at = next((at for at, token in enumerate(tokens) if token.end > inside[0].start - sentence.start), 0)
    return clauses[0].holds(at) and before[-1:] in ([], ["on"], ["On"])


def _in_main_clause(start: int, tokens: Sequence[Token], clauses: Sequence[Clause]) -> bool:
    """Return whether an expression stands in a clause that tells the news, not in one that says more about a noun."""
    at = next((at for at, token in enumerate(tokens) if token.end > start), 0)
    clause = next((clause for clause in clauses if clause.holds(at)), None)
    return clause is not None and clause.opener not in (en.RELATIVES | en.SUBORDINATORS) - AT_ONCE


def _has_just_happened(clauses: Sequence[Clause]) -> bool:
    """Return whether a sentence tells its news in the perfect: that is news of the day of publication."""
    verb = next((verb for clause in clauses for verb in clause.verbs), None)
    return verb is not None and verb.form == "perfect"


def _is_dateline(sentence: Sentence, timexes: Sequence[Timex]) -> bool:
    """Return whether a sentence is a date and little else: it says when the article was written, not what happened."""
    dated = sum([timex.end - timex.start for timex in _inside(sentence, timexes)])
    return dated > 0 and sentence.end - sentence.start - dated <= DATELINE_REST


def day_of(moment: Moment) -> Moment:
    """Return the moment's day or days without any clock time."""
    return _moment(moment.earliest, moment.latest, approximate=moment.approximate)


def _publication_moment(published: PublicationContext) -> Moment:
    return _moment(published.earliest, published.latest, approximate=published.earliest != published.latest)


def _moment(earliest: date | None, latest: date | None, *, approximate: bool) -> Moment:
    edtf = f"{earliest}" if earliest == latest else f"{earliest}/{latest}"
    return Moment(earliest, latest, "day", edtf, approximate)
