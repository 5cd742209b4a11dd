"""Whether two mentions tell the same event: a decision of the pair alone, so that no other article can turn it."""

from __future__ import annotations

from timeline.merge.keys import says_more
from timeline.merge.moments import close, compatible, same_days
from timeline.merge.telling import Telling, likeness, same_name, telling_of
from timeline.model import Mention

SAME_DAYS = 0.42
OTHER_PRECISION = 0.6
OTHER_DAY = 0.85
NAMED = 0.9


def same_event(a: Mention, b: Mention) -> bool:
    """Return whether two mentions tell the same event."""
    return strength(a, b, telling_of(a), telling_of(b)) > 0


def strength(a: Mention, b: Mention, telling_a: Telling, telling_b: Telling) -> float:
    """Return how surely two mentions tell the same event (0-1), 0 where they do not.

    The farther the two moments are from being the same days, the more the words must agree.
    """
    if a.article == b.article and a.part_of is not None and a.part_of == b.part_of:
        return 1.0
    if says_more(a) or says_more(b):
        return 0.0
    if compatible(a.moment, b.moment):
        if a.moment and same_name(telling_a, telling_b):
            return max(NAMED, likeness(telling_a, telling_b))
        needed = SAME_DAYS if same_days(a.moment, b.moment) else OTHER_PRECISION
    elif a.article != b.article and close(a.moment, b.moment):
        needed = OTHER_DAY
    else:
        return 0.0
    found = likeness(telling_a, telling_b)
    return found if found >= needed else 0.0
