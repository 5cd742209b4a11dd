"""A month or year that only tells which thing is meant: ``appealed against an order of last month``."""

from __future__ import annotations

from timeline.events.dating import Dating

FINE = frozenset({"day", "part-of-day", "hour", "minute", "second"})


def is_of_noun(dating: Dating) -> bool:
    """Return whether ``of`` ties the expression to a noun that is neither a time nor an event."""
    words = dating.one.lexicon
    if dating.moment.precision in FINE or dating.is_future or words.of.isdisjoint(dating.before[-1:]):
        return False
    noun = dating.before[-2:-1]
    return bool(noun) and noun[0].isalpha() and noun[0] not in words.stretches | words.event_nouns
