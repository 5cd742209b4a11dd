"""The story that sentences go on from where they name no day of their own: an older one, or another day's news."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from msgspec import Struct

from timeline.events.clauses import Clause
from timeline.events.main_date import DAYS, MainDate, day_of
from timeline.events.parse import Parsed
from timeline.languages import en_events as en
from timeline.model import Moment, PublicationContext, Timex

OLD = timedelta(30)
"""News is told within days; what lies farther back is told as background."""
OPENING = 4
"""Tokens in which a word may say that a sentence goes on from the one before (``Jobs also announced``)."""
GOING_ON = frozenset({"also", "then"})
LATER = frozenset({"later", "afterwards"})
TURNS = frozenset({"but", "and", "yet", "so"})
NO_STORY = en.RELATIVES | en.SUBORDINATORS | {"noun"}


class Background(Struct, frozen=True):
    """The paragraph that tells such a story, and what its undated sentences inherit: a day, None where it has none.

    ``paragraph`` is -1 where none is told. ``is_old`` tells an older story, which fills its paragraph, from the news
    of another day, which only a sentence that leans on the one before it goes on with.
    """

    paragraph: int = -1
    date: MainDate | None = None
    is_old: bool = True


def inherited_by(one: Parsed, story: Background, inherited: MainDate | None) -> MainDate | None:
    """Return what a sentence without a date inherits: the day of the story it goes on, else the article's."""
    return story.date if _goes_on(one, story) else inherited


def background_after(
    one: Parsed,
    story: Background,
    told: Sequence[tuple[Clause, Timex | None, Moment | None]],
    published: PublicationContext,
) -> Background:
    """Return the story that goes on after a sentence: begun by a dated event, ended by a newer one."""
    dated = [(timex, moment) for clause, timex, moment in told if timex and moment and clause.opener not in NO_STORY]
    if not dated:
        return Background(one.sentence.paragraph, story.date, story.is_old) if _goes_on(one, story) else Background()
    timex, moment = dated[-1]
    is_old = _is_old(moment, published)
    if one.is_title or not (is_old or _is_news(moment, timex, one, published)):
        return Background()
    if moment.precision not in DAYS:
        return Background(one.sentence.paragraph)
    reason = f"The day of the event told before it in the {'paragraph' if is_old else 'article'}, from “{timex.text}”."
    return Background(one.sentence.paragraph, MainDate(day_of(moment), reason, is_named=True), is_old)


def _goes_on(one: Parsed, story: Background) -> bool:
    if story.paragraph < 0:
        return False
    return (story.is_old and one.sentence.paragraph == story.paragraph) or _leans(one)


def _leans(one: Parsed) -> bool:
    """Return whether a sentence only makes sense after the one before it: ``But he warned``, ``Jobs also said``."""
    opening = [token.lower for token in one.tokens if token.is_word][: OPENING + 1]
    if opening and opening[0] in TURNS:
        del opening[0]
    goes_on = bool(GOING_ON & set(opening[:OPENING]))
    return goes_on or (bool(opening) and opening[0] in en.PRONOUNS | en.POSSESSIVES | LATER)


def _is_old(moment: Moment, published: PublicationContext) -> bool:
    if not (moment.latest and published.earliest):
        return False
    return published.earliest - moment.latest > OLD


def _is_news(moment: Moment, timex: Timex, one: Parsed, published: PublicationContext) -> bool:
    """Return whether a sentence's main clause tells what was done on a day up to that of publication."""
    if moment.precision not in DAYS or not (moment.latest and published.latest) or moment.latest > published.latest:
        return False
    first = one.clauses[0]
    last = one.tokens[first.last - 1].end
    done = any(verb.form == "past" and not verb.reduced for verb in first.verbs)
    return done and timex.start - one.sentence.start < last
