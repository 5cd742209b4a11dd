"""Moments that a sentence gives in two parts: a beginning and a length, or a length and what it is counted from."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from msgspec.structs import replace

from timeline.days import add_days, add_months, last_of_month
from timeline.events.dating import Dating
from timeline.languages.events import EventWords
from timeline.model import Moment, PublicationContext, Timex
from timeline.syntax.clause import Clause
from timeline.syntax.sentence import Parsed
from timeline.syntax.tokens import Token

DAYS = {"D": 1, "W": 7}
MONTHS = {"M": 1, "Y": 12}
REACH = 10
"""By hand: neither half nor twice of it changes a mention of 200 articles."""


def with_length(dating: Dating, one: Parsed) -> Moment:
    """Return the moment of what began then and lasts so long (``began Jan. 24 and continues for four months``).

    The end is as near as the length's unit allows, so the whole is approximate. Without a length, the moment itself.
    """
    moment = dating.moment
    if moment.earliest is None or moment.earliest != moment.latest or not _begins(dating):
        return moment
    length = next((timex.value for timex in one.timexes if _is_length(timex) and _for(one, timex, dating.clause)), "")
    last = _moved(moment.earliest, length, 1) if length else None
    if last is None:
        return moment
    return Moment(moment.earliest, last, "day", f"{moment.earliest}/{last}~", approximate=True)


def _begins(dating: Dating) -> bool:
    return any("begins" in verb.kinds for verb in dating.clause.verbs)


def with_next_day(dating: Dating, others: Sequence[Dating]) -> Dating:
    """Return the expression with the days that ``and`` adds to it: ``Saturday and Sunday`` are one stretch of days."""
    added = next((other for other in others if _adds(dating, other)), None)
    if added is None:
        return dating
    first, last = dating.moment.earliest, added.moment.latest
    whole = Moment(first, last, "day", f"{first}/{last}")
    return with_next_day(replace(dating, moment=whole, last=added.last), others)


def _adds(dating: Dating, other: Dating) -> bool:
    """Return whether another expression names the day after, right after ``and`` or a comma."""
    one, then = dating.moment, other.moment
    if other.first != dating.last + 1 or not _joins(dating.tokens[dating.last], dating.one.lexicon):
        return False
    if not (one.precision == then.precision == "day" and one.latest and then.earliest):
        return False
    return one.latest.toordinal() + 1 == then.earliest.toordinal()


def _joins(token: Token, words: EventWords) -> bool:
    return token.text == "," or token.lower in words.joining


def counted_back(one: Parsed, published: PublicationContext) -> tuple[Clause, Timex, Moment] | None:
    """Return the event that a length is counted from, with its moment: ``almost two years since the invasion of X``.

    Told by a noun of which there is one at a place and time; the moment is as coarse as the length's unit.
    """
    since = one.lexicon.since
    if published.earliest is None or since.isdisjoint(one.lowered):
        return None
    for timex, (_, end) in zip(one.timexes, one.dated, strict=True):
        if not _is_length(timex):
            continue
        after = next((at for at, token in enumerate(one.tokens) if token.start >= end), len(one.tokens))
        if after >= len(one.tokens) or one.tokens[after].lower not in since:
            continue
        noun = next((at for at in range(after + 1, min(len(one.tokens), after + REACH)) if _is_event(one, at)), None)
        moment = _back(published.earliest, timex.value)
        if noun is not None and moment is not None:
            return Clause(after + 1, _phrase_end(one, noun), "noun", ()), timex, moment
    return None


def _for(one: Parsed, timex: Timex, clause: Clause) -> bool:
    """Return whether a length stands in the clause after ``for``."""
    start = timex.start - one.sentence.start
    at = next((at for at, token in enumerate(one.tokens) if token.start >= start), 0)
    return clause.holds(at) and at > 0 and one.tokens[at - 1].lower in one.lexicon.lasting


def _is_length(timex: Timex) -> bool:
    """Return whether an expression is a length of whole units (``P4M``)."""
    value = timex.value
    whole = value[:1] == "P" and value[-1:] in DAYS.keys() | MONTHS.keys() and value[1:-1].isdecimal()
    return timex.type == "DURATION" and whole and len(value) < 6


def _back(day: date, length: str) -> Moment | None:
    """Return the year or month that a length of years or months before a day falls in, None for shorter ones."""
    then = _moved(day, length, -1)
    if then is None or length[-1] not in MONTHS:
        return None
    if length[-1] == "Y":
        return Moment(date(then.year, 1, 1), date(then.year, 12, 31), "year", f"{then.year:04}~", approximate=True)
    last = last_of_month(then.year, then.month)
    return Moment(then.replace(day=1), last, "month", f"{then.isoformat()[:7]}~", approximate=True)


def _moved(day: date, length: str, direction: int) -> date | None:
    """Return the day a length after (1) or before (-1) a day, by the calendar's months; None beyond the calendar."""
    count, unit = direction * int(length[1:-1]), length[-1]
    return add_days(day, count * DAYS[unit]) if unit in DAYS else add_months(day, count * MONTHS[unit])


def _is_event(one: Parsed, at: int) -> bool:
    return one.tokens[at].lower in one.lexicon.unique_nouns


def _phrase_end(one: Parsed, noun: int) -> int:
    """Return where the noun's phrase ends: after ``of`` or ``in`` and a name."""
    end, links = noun + 1, one.lexicon.placing | one.lexicon.articles
    while end < len(one.tokens) and (one.tokens[end].lower in links or one.tokens[end].text[0].isupper()):
        end += 1
    return end
