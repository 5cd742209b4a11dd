"""A time from which or up to which something lasts: ``since 2014``, ``until Friday``; nothing happens then."""

from __future__ import annotations

from timeline.events.dating import Dating

OPEN = frozenset({"since", "until", "till"})


def is_starting_point(dating: Dating) -> bool:
    """Return whether ``since`` or ``until`` stands right before the expression, or is a part of it."""
    before = dating.before[-2:]
    return bool(OPEN & set(before)) or dating.timex.text.split()[0].lower() in OPEN
