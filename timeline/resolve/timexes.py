"""Expressions to timexes: resolved in text order at each end of the publication context, and the two put together."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from msgspec import Struct, structs

from timeline.grammar.expression import Expression
from timeline.grammar.grain import grain
from timeline.grammar.meaning import Apart, Calendar, Meaning, Nothing, Reference, Repeat, Shift, Span, Within
from timeline.model import Moment, PublicationContext, Timex, TimexType
from timeline.resolve.anchor import Story
from timeline.resolve.clauses import Clauses
from timeline.resolve.document import is_day_first, is_narrative
from timeline.resolve.explain import explain, where
from timeline.resolve.hull import hull
from timeline.resolve.lengths import length_value, window_moment
from timeline.resolve.moment import moment_of
from timeline.resolve.resolver import Dated, place
from timeline.resolve.tense import Direction
from timeline.resolve.values import timex_value
from timeline.resolve.wording import say_moment, say_repeat, say_span

# Annotated as times in narratives, where they date lives; in news they describe a person.
NARRATIVE_ONLY = frozenset({"former", "age"})
# In a message of a line or two each unit of time is meant as one; in an article "a sunny day" tells no time.
SHORT_ONLY = frozenset({"unit"})
# "Evening news" and "at night" tell of no one day; in a message or a story they mostly do.
NOT_IN_NEWS = frozenset({"bare part of day"})
SHORT_TEXT = 400
# "8:30 a.m. EST on Thursday": so near, the day that follows is the time's own.
LONGEST_GAP = 6
REACH = 160
NOW = Shift(amount=0, unit="day", sign=-1, anchor="publication", exact=True)
TIME_GRAINS = frozenset({"part-of-day", "hour", "minute", "second"})


class Scoped(Struct, frozen=True):
    """An expression and the sentence it stands in."""

    expression: Expression
    scope: tuple[int, int]


def resolve(
    text: str,
    lowered: str,
    found: Sequence[Scoped],
    published: PublicationContext,
    clauses: Clauses,
    *,
    day_first: bool = False,
) -> tuple[Timex, ...]:
    """Return a timex for each expression, in text order.

    ``clauses`` reads the clauses of the text's language; ``day_first`` says how days and months in digits are usually
    ordered, where the text itself does not show it.
    """
    expressions = [scoped.expression for scoped in found]
    narrative = is_narrative(expressions, published.latest)
    left_out = _left_out(narrative=narrative, short=len(text) < SHORT_TEXT)
    kept = [scoped for scoped in found if scoped.expression.rule not in left_out]
    day_first = is_day_first(text, expressions, usually=day_first)
    known_as = _known_as(published)
    told = partial(Story, published=known_as, clauses=clauses, narrative=narrative, day_first=day_first)
    first = _read(text, lowered, kept, told(published.earliest))
    if published.earliest == published.latest:
        return first
    last = _read(text, lowered, kept, told(published.latest))
    return tuple(hull(early, late) for early, late in zip(first, last, strict=True))


def _left_out(*, narrative: bool, short: bool) -> frozenset[str]:
    """Return the rules whose expressions tell no time in a text of this kind."""
    if narrative:
        return frozenset() if short else SHORT_ONLY
    return NARRATIVE_ONLY if short else NARRATIVE_ONLY | SHORT_ONLY | NOT_IN_NEWS


def _known_as(published: PublicationContext) -> str:
    """Return the publication day, or the month, year or interval that is all that is known of it."""
    if published.earliest and published.earliest == published.latest:
        return published.earliest.isoformat()
    return published.edtf or f"{published.earliest}/{published.latest}"


def _read(text: str, lowered: str, found: Sequence[Scoped], story: Story) -> tuple[Timex, ...]:
    timexes: list[Timex] = []
    for index, scoped in enumerate(found):
        joined = index > 0 and _is_run(lowered, found[index - 1], story.clauses)
        story.run_from = timexes[-1].moment if joined else None
        story.enter(scoped.scope, scoped.expression.start, lowered)
        if _is_time_only(scoped.expression.meaning) and index + 1 < len(found):
            following = (other for other in found[index + 1 : index + 4] if not _is_time_only(other.expression.meaning))
            story.ahead = _day_ahead(text, lowered, next(following, None), scoped.scope, story)
            gap = lowered[scoped.expression.end : found[index + 1].expression.start]
            story.adjoins = len(gap) < LONGEST_GAP and " on " in gap
        timex = _timex(text, lowered, scoped, story)
        if joined:
            timexes[-1] = _run(timexes[-1], timex)
        timexes.append(timex)
    return tuple(timexes)


def _is_run(lowered: str, first: Scoped, clauses: Clauses) -> bool:
    """Return whether a run of time begins here; "moved from 12 October to 3 November" names two days instead."""
    expression = first.expression
    return expression.joined and not clauses.is_change(lowered, first.scope, expression.start)


def _is_time_only(meaning: Meaning) -> bool:
    """Return whether the words give a time of day and leave the day open."""
    if not isinstance(meaning, Calendar) or grain(meaning) not in TIME_GRAINS:
        return False
    return not (meaning.month or meaning.weekday or meaning.holiday or meaning.day)


def _day_ahead(
    text: str, lowered: str, following: Scoped | None, scope: tuple[int, int], story: Story
) -> Calendar | None:
    """Return the day that the next expression of the sentence names: 10:35 a.m. (0735 GMT) Friday."""
    if following is None or following.scope != scope:
        return None
    meaning = following.expression.meaning
    if grain(meaning) != "day" or not isinstance(meaning, Calendar | Shift | Within | Apart):
        return None
    calendar = place(meaning, story, _looks(text, lowered, following, story)).calendar
    return calendar if calendar.day else None


def _timex(text: str, lowered: str, scoped: Scoped, story: Story) -> Timex:
    expression, meaning = scoped.expression, scoped.expression.meaning
    said = text[expression.start : expression.end]
    if isinstance(meaning, Span):
        story.about_quarter = story.about_quarter and meaning.parts[0][1] not in {"month", "year"}
        return _length(expression, said, meaning, story)
    if isinstance(meaning, Repeat):
        why = f"a time that repeats: {say_repeat(meaning)}"
        return _simple(expression, said, "SET", meaning.value, why, meaning.quant, meaning.freq)
    if isinstance(meaning, Reference):
        why = f"the {meaning.value.partition('_')[0].lower()} as a whole, no date of its own"
        return _simple(expression, said, "DATE", meaning.value, why)
    if isinstance(meaning, Nothing):  # refining leaves none of these
        raise TypeError(said)
    if story.narrative and isinstance(meaning, Shift) and meaning == NOW:
        return _simple(expression, said, "DATE", "PRESENT_REF", "the time of the telling")
    direction = _looks(text, lowered, scoped, story)
    return _date(expression, said, place(meaning, story, direction), story)


def _looks(text: str, lowered: str, scoped: Scoped, story: Story) -> Direction | None:
    """Return the direction of an open date from publication; None for what the story goes on with, and tell it so."""
    expression, meaning = scoped.expression, scoped.expression.meaning
    story.goes_on = story.narrative
    if not isinstance(meaning, Calendar) or not _is_open(meaning):
        return None
    direction = story.clauses.direction(text, lowered, scoped.scope, expression.start, expression.end)
    if story.is_telling():
        before = lowered[scoped.scope[0] : expression.start]
        story.goes_on = not _is_of_now(meaning, direction, story, before)
        weekday = meaning.weekday is not None and not meaning.month
        return None if story.goes_on else direction or ("past" if weekday else None)
    return direction


def _is_of_now(meaning: Calendar, direction: Direction | None, story: Story, before: str) -> bool:
    """Return whether a date is counted from publication though the text tells of long ago.

    So is what will be, and a weekday when the story has named no day to count it from: she died on Sunday. Where only
    a paragraph tells of long ago, days alone go on with it.
    """
    if direction == "future" and story.clauses.will.search(before[-REACH:]):
        return True
    if not story.narrative:
        return not (meaning.month and meaning.day)
    return meaning.weekday is not None and not meaning.month and story.names_no_day()


def _is_open(meaning: Calendar) -> bool:
    return meaning.year is None and not meaning.which


def _simple(
    expression: Expression,
    said: str,
    kind: TimexType,
    value: str,
    why: str,
    quant: str | None = None,
    freq: str | None = None,
) -> Timex:
    return Timex(
        start=expression.start, end=expression.end, text=said, type=kind, value=value, rule=expression.rule,
        explanation=f"{' '.join(said.split())}, {why}.", mod=expression.mod, quant=quant, freq=freq,
    )  # fmt: skip


def _length(expression: Expression, said: str, span: Span, story: Story) -> Timex:
    value = length_value(span)
    moment = window_moment(span, story.publication)
    timex = _simple(expression, said, "DURATION", value, f"a length of time: {say_span(span, expression.mod)}")
    published = story.published() if moment else None
    if not moment or not published:
        return timex
    why = f"{' '.join(said.split())}, a length of time beside {where(published[1])}: roughly {say_moment(moment)}."
    return structs.replace(timex, moment=moment, anchor=published[1], explanation=why)


def _date(expression: Expression, said: str, dated: Dated, story: Story) -> Timex:
    calendar = dated.calendar
    value = timex_value(calendar) if not dated.unresolved else _placeholder(expression, calendar)
    if dated.unresolved is None and not _is_comparison(expression):
        from_now = dated.anchor is not None and dated.anchor.kind == "publication"
        story.remember(calendar, expression.start, expression.end, from_now=from_now)
    moment = None if _is_nothing(calendar) else moment_of(calendar)
    if moment and calendar.fiscal:  # a company's year begins when it likes
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
    """Return whether the date is only named to compare with: "a year ago" is no anchor for what follows.

    Nor is "the year-ago quarter" or "the 1988 period": the quarter then goes on to be the one reported.
    """
    meaning = expression.meaning
    if isinstance(meaning, Calendar):
        return meaning.quarter == 0 or meaning.which == "ago"
    return isinstance(meaning, Shift) and meaning.sign < 0 and meaning.unit == "year" and not meaning.exact


def _is_nothing(calendar: Calendar) -> bool:
    return grain(calendar) is None


def _placeholder(expression: Expression, calendar: Calendar) -> str:
    if grain(calendar) is not None and (calendar.year is None or not 1 <= calendar.year <= 9999):
        return timex_value(calendar)
    year = "XXXX" if calendar.year is None else f"{calendar.year:04d}"
    return year + {"day": "-XX-XX", "month": "-XX", "week": "-WXX", "quarter": "-QX"}.get(
        str(grain(expression.meaning)), ""
    )


def _run(first: Timex, last: Timex) -> Timex:
    """Return the first end of a run with the whole run as its moment."""
    begin, end = first.moment, last.moment
    if not begin or not end or not begin.earliest or not end.latest or begin.earliest > end.latest:
        return first
    moment = Moment(begin.earliest, end.latest, begin.precision, f"{begin.edtf}/{end.edtf}")
    why = f"{first.explanation[:-1]}; with {' '.join(last.text.split())} it is one run of time, {say_moment(moment)}."
    return structs.replace(first, moment=moment, explanation=why)
