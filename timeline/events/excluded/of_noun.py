"""A month or year that only tells which thing is meant: ``appealed against an order of last month``."""

from __future__ import annotations

from timeline.events.dating import Dating
from timeline.languages.en import events as en

FINE = frozenset({"day", "part-of-day", "hour", "minute", "second"})
STRETCHES = en.PARTS_OF_DAY | frozenset(
    {"end", "beginning", "start", "middle", "half", "quarter", "part", "spring", "summer", "autumn", "fall", "winter"}
    | {
        "week",
        "weeks",
        "month",
        "months",
        "days",
        "weekend",
        "rest",
        "most",
        "much",
        "all",
        "eve",
        "course",
        "close",
        "war",
    }
)
"""What is a time itself: ``at the end of last month`` dates what the clause tells."""


def is_of_noun(dating: Dating) -> bool:
    """Return whether ``of`` ties the expression to a noun that is neither a time nor an event."""
    if dating.moment.precision in FINE or dating.is_future or dating.before[-1:] != ("of",):
        return False
    noun = dating.before[-2:-1]
    return bool(noun) and noun[0].isalpha() and noun[0] not in STRETCHES | en.EVENT_NOUNS
