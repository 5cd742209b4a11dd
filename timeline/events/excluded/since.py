"""A time from which or up to which something lasts: ``since 2014``, ``until Friday``; nothing happens then."""

from __future__ import annotations

from timeline.events.dating import Dating
from timeline.languages.en import events as en

OPEN = frozenset({"since", "until", "till"})


def is_starting_point(dating: Dating) -> bool:
    """Return whether ``since`` or ``until`` stands right before the expression, or is a part of it."""
    before = dating.before[-2:]
    open_ended = bool(OPEN & set(before)) or dating.timex.text.split()[0].lower() in OPEN
    return open_ended and not (dating.moment.precision == "day" and "until" not in before and _was_done(dating))


def _was_done(dating: Dating) -> bool:
    """Return whether something was done to somebody then (``had been suspended since July 24``): that is an event."""
    done = [verb.position for verb in dating.clause.verbs if verb.form in ("past", "perfect") and not verb.bare]
    return any(dating.tokens[at - 1].lower == "been" and dating.tokens[at].lower not in en.STATIVE for at in done if at)
