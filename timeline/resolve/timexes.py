"""Expressions to timexes: resolved in text order at each end of the publication context, and the two put together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial

from timeline.grammar.grain import grain
from timeline.grammar.meaning import Apart, Calendar, Meaning, Nothing, Reference, Repeat, Shift, Span, Within
from timeline.grammar.tag import Tag
from timeline.model import PublicationContext, Timex
from timeline.resolve.anchor import Story
from timeline.resolve.built import TIME_GRAINS, date_timex, run, simple
from timeline.resolve.clauses import Clauses
from timeline.resolve.document import is_day_first, is_narrative
from timeline.resolve.durations import length_timex
from timeline.resolve.hull import hull
from timeline.resolve.looks import Scoped, looks
from timeline.resolve.resolver import place
from timeline.resolve.wording import say_repeat

# Annotated as times in narratives, where they date lives; in news they describe a person.
NARRATIVE_ONLY: frozenset[Tag] = frozenset({"in narratives"})
# In a message of a line or two each unit of time is meant as one; in an article "a sunny day" tells no time.
SHORT_ONLY: frozenset[Tag] = frozenset({"in short texts"})
# "Evening news" and "at night" tell of no one day; in a message or a story they mostly do.
NOT_IN_NEWS: frozenset[Tag] = frozenset({"not in news"})
SHORT_TEXT = 400
# A sentence of more dates is a list, and has no clauses; of 8,000 sentences with dates in 1,120 articles and stories
# the fullest has 12.
MOST_IN_SENTENCE = 40
# "8:30 a.m. EST on Thursday": so near, the day that follows is the time's own.
LONGEST_GAP = 6
NOW = Shift(amount=0, unit="day", sign=-1, anchor="publication", exact=True)


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
    narrative = is_narrative(found, published.latest)
    left_out = _left_out(narrative=narrative, short=len(text) < SHORT_TEXT)
    kept = [scoped for scoped in found if left_out.isdisjoint(scoped.expression.tags)]
    day_first = is_day_first(text, expressions, usually=day_first)
    known_as = _known_as(published)
    counted = Counter(scoped.scope for scoped in kept)
    lists = frozenset(scope for scope, count in counted.items() if count > MOST_IN_SENTENCE)
    told = partial(Story, published=known_as, clauses=clauses, narrative=narrative, day_first=day_first, lists=lists)
    first = _read(text, lowered, kept, told(published.earliest))
    if published.earliest == published.latest:
        return first
    last = _read(text, lowered, kept, told(published.latest))
    return tuple(hull(early, late) for early, late in zip(first, last, strict=True))


def _left_out(*, narrative: bool, short: bool) -> frozenset[Tag]:
    """Return the tags of rules whose expressions tell no time in a text of this kind."""
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
            story.adjoins = len(gap) < LONGEST_GAP and any(word in gap for word in story.clauses.on)
        timex = _timex(text, lowered, scoped, story)
        if joined:
            timexes[-1] = run(timexes[-1], timex)
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
    calendar = place(meaning, story, looks(text, lowered, following, story)).calendar
    return calendar if calendar.day else None


def _timex(text: str, lowered: str, scoped: Scoped, story: Story) -> Timex:
    expression, meaning = scoped.expression, scoped.expression.meaning
    said = text[expression.start : expression.end]
    if isinstance(meaning, Span):
        story.about_quarter = story.about_quarter and meaning.parts[0][1] not in {"month", "year"}
        return length_timex(text, lowered, scoped, meaning, story)
    if isinstance(meaning, Repeat):
        why = f"a time that repeats: {say_repeat(meaning)}"
        return simple(expression, said, "SET", meaning.value, why, meaning.quant, meaning.freq)
    if isinstance(meaning, Reference):
        why = f"the {meaning.value.partition('_')[0].lower()} as a whole, no date of its own"
        return simple(expression, said, "DATE", meaning.value, why)
    if isinstance(meaning, Nothing):  # refining leaves none of these
        raise TypeError(said)
    if story.narrative and isinstance(meaning, Shift) and meaning == NOW:
        return simple(expression, said, "DATE", "PRESENT_REF", "the time of the telling")
    direction = looks(text, lowered, scoped, story)
    return date_timex(expression, said, place(meaning, story, direction), story)
