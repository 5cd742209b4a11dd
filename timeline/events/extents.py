"""Moments that a sentence gives in two parts: a beginning and a length, or a length and what it is counted from."""

from __future__ import annotations

from datetime import date, timedelta

from timeline.events.clauses import Clause
from timeline.events.dating import Dating
from timeline.events.parse import Parsed
from timeline.languages import en_events as en
from timeline.model import Moment, PublicationContext, Timex

DAYS = {"D": 1.0, "W": 7.0, "M": 30.44, "Y": 365.25}
REACH = 10


def with_length(dating: Dating, one: Parsed) -> Moment:
    """Return the moment of what began then and lasts so long (``began Jan. 24 and continues for four months``).

    The end is as near as the length's unit allows, so the whole is approximate. Without a length, the moment itself.
    """
    moment = dating.moment
    told = {verb.word for verb in dating.clause.verbs}
    if moment.earliest is None or moment.earliest != moment.latest or not told & en.BEGINNING:
        return moment
    length = next((days for timex in one.timexes if (days := _days(timex)) and _for(one, timex, dating.clause)), None)
    last = _later(moment.earliest, length) if length else None
    if last is None:
        return moment
    return Moment(moment.earliest, last, "day", f"{moment.earliest}/{last}~", approximate=True)


def counted_back(one: Parsed, published: PublicationContext) -> tuple[Clause, Timex, Moment] | None:
    """Return the event that a length is counted from, with its moment: ``almost two years since the invasion of X``.

    Told by a noun of which there is one at a place and time; the moment is as coarse as the length's unit.
    """
    if published.earliest is None:
        return None
    for timex, (_, end) in zip(one.timexes, one.dated, strict=True):
        after = next((at for at, token in enumerate(one.tokens) if token.start >= end), len(one.tokens))
        days = _days(timex)
        if days is None or after >= len(one.tokens) or one.tokens[after].lower not in ("since", "after"):
            continue
        noun = next((at for at in range(after + 1, min(len(one.tokens), after + REACH)) if _is_event(one, at)), None)
        moment = _back(published.earliest, days, timex.value[-1])
        if noun is not None and moment is not None and one.tokens[after].lower == "since":
            return Clause(after + 1, _phrase_end(one, noun), "noun", ()), timex, moment
    return None


def _for(one: Parsed, timex: Timex, clause: Clause) -> bool:
    """Return whether a length stands in the clause after ``for``."""
    start = timex.start - one.sentence.start
    at = next((at for at, token in enumerate(one.tokens) if token.start >= start), 0)
    return clause.holds(at) and at > 0 and one.tokens[at - 1].lower == "for"


def _days(timex: Timex) -> float | None:
    """Return the days of a length of whole units (``P4M``), None for any other expression."""
    value = timex.value
    if timex.type != "DURATION" or not value.startswith("P") or value[-1] not in DAYS or not value[1:-1].isdigit():
        return None
    return int(value[1:-1][:4]) * DAYS[value[-1]]


def _back(day: date, days: float, unit: str) -> Moment | None:
    if days >= day.toordinal():
        return None
    then = day - timedelta(round(days))
    if unit == "Y":
        return Moment(date(then.year, 1, 1), date(then.year, 12, 31), "year", f"{then.year}~", approximate=True)
    if unit == "M":
        first = then.replace(day=1)
        last = (first + timedelta(31)).replace(day=1) - timedelta(1)
        return Moment(first, last, "month", f"{then:%Y-%m}~", approximate=True)
    return None


def _later(day: date, days: float) -> date | None:
    return day + timedelta(round(days)) if days < date.max.toordinal() - day.toordinal() else None


def _is_event(one: Parsed, at: int) -> bool:
    return one.tokens[at].lower in en.UNIQUE_NOUNS


def _phrase_end(one: Parsed, noun: int) -> int:
    """Return where the noun's phrase ends: after ``of`` or ``in`` and a name."""
    end = noun + 1
    while end < len(one.tokens) and (one.tokens[end].lower in ("of", "in", "the") or one.tokens[end].text[0].isupper()):
        end += 1
    return end
