"""A time from which or up to which something lasts: ``since 2014``, ``until Friday``; nothing happens then."""

from __future__ import annotations

from timeline.events.dating import Dating


def is_starting_point(dating: Dating) -> bool:
    """Return whether ``since`` or ``until`` stands right before the expression, or is a part of it."""
    words, before = dating.one.lexicon, dating.before[-2:]
    written = (*before, dating.timex.text.split()[0].lower())
    open_ended = not (words.since | words.until).isdisjoint(written)
    lasting = dating.moment.precision != "day" or not words.until.isdisjoint(before)
    return open_ended and (lasting or not _was_done(dating))


def _was_done(dating: Dating) -> bool:
    """Return whether something was done to somebody then (``had been suspended since July 24``): that is an event."""
    words = dating.one.lexicon
    done = [verb.position for verb in dating.clause.verbs if verb.form in ("past", "perfect") and not verb.bare]
    return any(
        dating.tokens[at - 1].lower in words.been and dating.tokens[at].lower not in words.stative for at in done if at
    )
