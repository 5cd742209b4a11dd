"""Days of what was moved or called off: postponed to Friday, from 12 October; the vigil on Friday was cancelled."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.languages.en import tense as en

# How far before "to Friday" the verb that moves the event is looked for.
REACH = 10
NEW_DAY = frozenset({"to", "until", "till", "for", "through"})
LONGEST_PASSIVE = 4


def is_moved(before: Sequence[str]) -> bool:
    """Return whether the words before a date make it the new or the old day of something that was moved."""
    if not before or not (before[-1] in NEW_DAY or before[-1] == "from"):
        return False
    near = before[-REACH:]
    moved = en.MOVED & set(near)
    # ``held from 3 to 5 May`` is how long it was, ``held over until 5 May`` a new day.
    return bool(moved - en.LASTING if "from" in near else moved)


def is_called_off(before: Sequence[str], after: Sequence[str]) -> bool:
    """Return whether the words round a date call off what was to be on that day: "on Friday was cancelled".

    The verb must stand right behind the date: in "on Friday the vigil was cancelled" the day is that of the cancelling.
    """
    words = [word for word in after if word != ","]
    if len(before) < 2 or not words or words[0] not in en.AUXILIARIES:
        return False
    verb = next((word for word in words[:LONGEST_PASSIVE] if word not in en.AUXILIARIES | en.ADVERBS), "")
    return verb in en.CALLED_OFF and (verb != "called" or "off" in words[: LONGEST_PASSIVE + 1])
