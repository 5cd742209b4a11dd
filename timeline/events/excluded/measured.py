"""The time of what an event is measured against: ``has grown since its launch in 2014``, ``before his death``."""

from __future__ import annotations

from timeline.events.dating import Dating
from timeline.languages.en import events as en

REACH = 8
ANY_TIME = frozenset({"since", "before", "until", "till"})
COARSE_TIME = frozenset({"after", "following"})
"""What came after something of one day may well have come on that day; a month or year is that of the other alone."""
FINE = frozenset({"day", "part-of-day", "hour", "minute", "second"})


def is_measured_against(dating: Dating) -> bool:
    """Return whether the expression dates the noun after ``since`` or ``before``, in a clause that tells another."""
    near = dating.before[-REACH:]
    if near[-1:] == ("before",) and dating.tokens[dating.last - 1].lower.endswith("'s"):
        return True  # ``before Wednesday's game``
    words = ANY_TIME if dating.moment.precision in FINE else ANY_TIME | COARSE_TIME
    at = next((at for at in range(len(near) - 2, -1, -1) if near[at] in words), None)
    if at is None or "," in near[at:]:
        return False
    if near[at] in COARSE_TIME and near[at + 1].endswith("ing") and near[at + 1] not in en.NOUNS_IN_ING:
        return False  # ``After leaving Porto in 2011, …``
    first = dating.first - len(near) + at
    inside = any(first < verb.position < dating.first for verb in dating.clause.verbs)
    return not inside and any(verb.form in ("past", "perfect", "simple") for verb in dating.clause.verbs)
