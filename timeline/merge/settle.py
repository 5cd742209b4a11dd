"""The moment of an event out of its mentions' moments, and the moments on which its sources disagree with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import timedelta

from timeline.merge.keys import says_more
from timeline.merge.moments import compatible, days_of
from timeline.model import Conflict, Mention, Moment

SPAN = timedelta(14)
"""The longest run of days that one named event lasts: no effect seen between a week and a month."""
FINEST = timedelta(1)


def settle(mentions: Sequence[Mention]) -> Moment | None:
    """Return the most precise moment that most mentions support, copies counted once; None where none is dated.

    A named event of several days (``July 11 and 12``) keeps its days though single ones are told of too.
    """
    tellings = dict.fromkeys((mention.stems, mention.moment) for mention in mentions if not says_more(mention))
    told = Counter(moment for _, moment in tellings if moment)
    if not told:
        return None
    support = {moment: sum(count for other, count in told.items() if compatible(moment, other)) for moment in told}
    best = min(
        told, key=lambda moment: (_is_partial(moment), -support[moment], _length(moment), -told[moment], moment.edtf)
    )
    return _whole_of(best, told) if _is_named(mentions) else best


def conflicts(mentions: Sequence[Mention], moment: Moment | None) -> tuple[Conflict, ...]:
    """Return each moment that excludes the event's, in order of its text, with the positions of its mentions.

    A sentence that only inherits its date says nothing against another.
    """
    against: dict[str, list[int]] = {}
    for position, mention in enumerate(mentions):
        if mention.timex and mention.moment and moment and not compatible(mention.moment, moment):
            against.setdefault(mention.moment.edtf, []).append(position)
    return tuple(Conflict(edtf, tuple(positions)) for edtf, positions in sorted(against.items()))


def _whole_of(best: Moment, moments: Iterable[Moment]) -> Moment:
    """Return the longest run of days told as such that holds the best moment."""
    around = [moment for moment in moments if _is_run_of_days(moment) and compatible(moment, best)]
    return max((best, *around), key=lambda moment: (_length(moment), moment.edtf)) if around else best


def _is_run_of_days(moment: Moment) -> bool:
    days = days_of(moment)
    return moment.precision == "day" and days is not None and FINEST <= days[1] - days[0] <= SPAN


def _is_named(mentions: Sequence[Mention]) -> bool:
    return any(mention.names for mention in mentions)


def _is_partial(moment: Moment) -> bool:
    return days_of(moment) is None


def _length(moment: Moment) -> int:
    days = days_of(moment)
    return (days[1] - days[0]).days if days else 0
