"""Timexes of lengths of time: beside now, part of a longer time, or nowhere on the calendar."""

from __future__ import annotations

from msgspec import structs

from timeline.grammar.meaning import Span
from timeline.model import Timex
from timeline.resolve.anchor import Story
from timeline.resolve.arithmetic import on_day
from timeline.resolve.built import date_timex, simple
from timeline.resolve.explain import where
from timeline.resolve.happenings import Counted, counted_from
from timeline.resolve.lengths import length_value, part_moment, window_moment
from timeline.resolve.looks import Scoped, looks
from timeline.resolve.moment import moment_of
from timeline.resolve.resolver import Dated, place
from timeline.resolve.wording import say, say_moment, say_span, say_value


def length_timex(text: str, lowered: str, scoped: Scoped, span: Span, story: Story) -> Timex:
    """Return the timex of a length, with the days it takes up where its words place it beside now or in a month."""
    said = text[scoped.expression.start : scoped.expression.end]
    why = f"a length of time: {say_span(span, scoped.expression.mod)}"
    timex = simple(scoped.expression, said, "DURATION", length_value(span), why)
    if span.of:
        outer = Scoped(structs.replace(scoped.expression, meaning=span.of), scoped.scope)
        return _part(scoped, span, timex, place(span.of, story, looks(text, lowered, outer, story)), story)
    counted = counted_from(lowered, scoped.expression.end, span, story)
    if counted:
        return _counted(timex, counted)
    moment = window_moment(span, story.publication)
    published = story.published() if moment else None
    if not moment or not published:
        return timex
    why = f"{_spelt(said)}, a length of time beside {where(published[1])}: roughly {say_moment(moment)}."
    return structs.replace(timex, moment=moment, anchor=published[1], explanation=why)


def _part(scoped: Scoped, span: Span, timex: Timex, dated: Dated, story: Story) -> Timex:
    """Return the length with its days in the longer time that it is part of, where these are known.

    "The last day of May" is a date.
    """
    moment = part_moment(span, dated.calendar) if not dated.unresolved else None
    if not moment:
        return timex
    if span.parts == ((1, "day"),) and moment.earliest:
        return date_timex(scoped.expression, timex.text, Dated(on_day(moment.earliest), dated.anchor), story)
    story.remember(dated.calendar, scoped.expression.start, scoped.expression.end)
    lies = f"{'roughly ' if moment.approximate else ''}{say_moment(moment)}"
    why = f"{_spelt(timex.text)}, a length of time within {say(dated.calendar)}: {lies}."
    return structs.replace(timex, moment=moment, anchor=dated.anchor, explanation=why)


def _counted(timex: Timex, counted: Counted) -> Timex:
    """Return the length with the date it comes to behind or before what happened, or with why that is not known."""
    calendar, anchor = counted.calendar, counted.anchor
    if not calendar or not anchor:
        return structs.replace(timex, unresolved="it is counted from a happening whose day the text does not name")
    why = f"{_spelt(timex.text)}, counted from the {counted.name} on {say_value(anchor.value)}: {say(calendar)}."
    return structs.replace(timex, moment=moment_of(calendar), anchor=anchor, explanation=why)


def _spelt(said: str) -> str:
    return " ".join(said.split())
