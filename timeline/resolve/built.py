"""Timexes of dates, sets and pointers, with the sentence that explains them."""

from __future__ import annotations

from msgspec import structs

from timeline.antiquity import day_numbers
from timeline.grammar.expression import Expression
from timeline.grammar.grain import grain
from timeline.grammar.meaning import Calendar, Shift
from timeline.model import Moment, Timex, TimexType
from timeline.resolve.anchor import Story
from timeline.resolve.explain import explain
from timeline.resolve.moment import moment_of
from timeline.resolve.resolver import Dated
from timeline.resolve.values import timex_value
from timeline.resolve.wording import say_moment, say_value

TIME_GRAINS = frozenset({"part-of-day", "hour", "minute", "second"})


def simple(
    expression: Expression,
    said: str,
    kind: TimexType,
    value: str,
    why: str,
    quant: str | None = None,
    freq: str | None = None,
) -> Timex:
    """Return the timex of an expression that names no time on the calendar, with the reason in its own words."""
    return Timex(
        start=expression.start, end=expression.end, text=said, type=kind, value=value, rule=expression.rule,
        explanation=f"{' '.join(said.split())}, {why}.", mod=expression.mod, quant=quant, freq=freq,
    )  # fmt: skip


def date_timex(expression: Expression, said: str, dated: Dated, story: Story) -> Timex:
    """Return the timex of a date as far as it is known, and let the story go on from there."""
    calendar = dated.calendar
    value = timex_value(calendar) if not dated.unresolved else _placeholder(expression, calendar)
    if dated.unresolved is None and not _is_comparison(expression):
        from_now = dated.anchor is not None and dated.anchor.kind == "publication"
        story.remember(calendar, expression.start, expression.end, from_now=from_now)
    moment = moment_of(calendar)
    if moment and (expression.mod == "APPROX" or calendar.fiscal):  # a company's year begins when it likes
        moment = structs.replace(moment, approximate=True, edtf=f"{moment.edtf}~")
    unit = grain(calendar)
    why = explain(said, calendar, dated.anchor, dated.way)
    return Timex(
        start=expression.start,
        end=expression.end,
        text=said,
        type="TIME" if unit in TIME_GRAINS else "DATE",
        value=value,
        rule=expression.rule,
        explanation=why if dated.unresolved is None else f"{' '.join(said.split())}: {dated.unresolved}.",
        mod=expression.mod,
        anchor=dated.anchor,
        moment=moment,
        unresolved=dated.unresolved,
    )


def _is_comparison(expression: Expression) -> bool:
    """Return whether the date is only named to compare with: "a year ago", "two days earlier" anchor nothing behind.

    Nor is "the year-ago quarter" or "the 1988 period": the quarter then goes on to be the one reported.
    """
    meaning = expression.meaning
    if isinstance(meaning, Calendar):
        return meaning.quarter == 0 or meaning.which == "ago"
    if not isinstance(meaning, Shift) or meaning.sign > 0 or meaning.exact:
        return False
    return meaning.unit == "year" or meaning.anchor == "reference"


def _placeholder(expression: Expression, calendar: Calendar) -> str:
    if grain(calendar) is not None and (calendar.year is None or not 1 <= calendar.year <= 9999):
        return timex_value(calendar)
    year = "XXXX" if calendar.year is None else f"{calendar.year:04d}"
    return year + {"day": "-XX-XX", "month": "-XX", "week": "-WXX", "quarter": "-QX"}.get(
        str(grain(expression.meaning)), ""
    )


def run(first: Timex, last: Timex) -> Timex:
    """Return the first end of a run with the whole run as its moment."""
    begin, end = first.moment, last.moment
    if not begin or not end:
        return first
    one, other = day_numbers(begin)[0], day_numbers(end)[1]
    if one is None or other is None or one > other:
        return first
    edtf = f"{begin.edtf.partition('/')[0]}/{end.edtf.rpartition('/')[2]}"
    latest = end.latest if begin.earliest else None  # what begins before Christ has no days that the calendar knows
    moment = Moment(begin.earliest, latest, begin.precision, edtf)
    told = f"from {say_value(first.value)} to {say_value(last.value)}" if begin.earliest is None else say_moment(moment)
    why = f"{first.explanation[:-1]}; with {' '.join(last.text.split())} it is one run of time, {told}."
    return structs.replace(first, moment=moment, explanation=why)
