"""The older story that a paragraph tells: its undated sentences go on from its last day, not from the news."""

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


class Background(Struct, frozen=True):
    """The paragraph that tells an older story, and what its undated sentences inherit: a day, None where it has none.

    ``paragraph`` is -1 where no older story is told.
    """

    paragraph: int = -1
    date: MainDate | None = None


def inherited_by(one: Parsed, story: Background, inherited: MainDate | None) -> MainDate | None:
    """Return what a sentence without a date inherits: the day of the older story it goes on, else the article's."""
    return story.date if one.sentence.paragraph == story.paragraph else inherited


def background_after(
    one: Parsed,
    story: Background,
    told: Sequence[tuple[Clause, Timex | None, Moment | None]],
    published: PublicationContext,
) -> Background:
    """Return the older story that goes on after a sentence: begun by a dated event, ended by a newer one."""
    dated = [
        (timex, moment)
        for clause, timex, moment in told
        if timex and moment and clause.opener not in en.RELATIVES | en.SUBORDINATORS | {"noun"}
    ]
    if not dated:
        return story if one.sentence.paragraph == story.paragraph else Background()
    timex, moment = dated[-1]
    if one.is_title or not _is_old(moment, published):
        return Background()
    if moment.precision not in DAYS:
        return Background(one.sentence.paragraph)
    reason = f"The day of the event told before it in the paragraph, from “{timex.text}”."
    return Background(one.sentence.paragraph, MainDate(day_of(moment), reason, is_named=True))


def _is_old(moment: Moment, published: PublicationContext) -> bool:
    if not (moment.latest and published.earliest):
        return False
    return published.earliest - moment.latest > OLD
