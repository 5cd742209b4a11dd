"""The day that an article mainly tells of: what its sentences without a date inherit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from msgspec import Struct

from timeline.events.dating import is_near
from timeline.model import Moment, PublicationContext, Sentence, Timex

FIRST_SENTENCES = 5
DATELINE_REST = 24
NEAR_DAYS = 7
LONGEST = timedelta(2)
DAYS = frozenset({"day", "part-of-day", "hour", "minute", "second"})


class MainDate(Struct, frozen=True):
    """A moment, if any is known, and one sentence that says where it comes from."""

    moment: Moment | None
    reason: str


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
    told = [sentence for sentence in sentences if not _is_dateline(sentence, timexes)][:FIRST_SENTENCES]
    for timex in timexes:
        moment = timex.moment
        inside = any(sentence.start <= timex.start < sentence.end for sentence in told)
        ahead = bool(moment and moment.earliest and moment.earliest > published.latest)
        if moment and inside and not ahead and moment.precision in DAYS and is_near(moment, published, NEAR_DAYS):
            return MainDate(_day_of(moment), f"The article's main date, from “{timex.text}” in its opening.")
    return MainDate(
        _publication_moment(published), "The publication date: the article names no other day for its news."
    )


def _is_dateline(sentence: Sentence, timexes: Sequence[Timex]) -> bool:
    """Return whether a sentence is a date and little else: it says when the article was written, not what happened."""
    dated = sum(timex.end - timex.start for timex in timexes if sentence.start <= timex.start < sentence.end)
    return dated > 0 and sentence.end - sentence.start - dated <= DATELINE_REST


def _day_of(moment: Moment) -> Moment:
    """Return the moment's day or days without any clock time."""
    return _moment(moment.earliest, moment.latest, approximate=moment.approximate)


def _publication_moment(published: PublicationContext) -> Moment:
    return _moment(published.earliest, published.latest, approximate=published.earliest != published.latest)


def _moment(earliest: date | None, latest: date | None, *, approximate: bool) -> Moment:
    edtf = f"{earliest}" if earliest == latest else f"{earliest}/{latest}"
    return Moment(earliest, latest, "day", edtf, approximate)
