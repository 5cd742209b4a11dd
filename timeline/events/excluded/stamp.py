"""Stamps of pages, comments and edits: ``March 24, 2011 at 7:58 am | Reply``; they date the writing, not an event."""

from __future__ import annotations

import re

from timeline.events.dating import Dating

CLOCKS = frozenset({"minute", "second"})
FOUR_DIGITS = re.compile(r"\b\d{4}\b")
SEPARATORS = frozenset("|•·>")


def is_stamp(dating: Dating) -> bool:
    """Return whether the expression gives year, day and clock at once, or stands beside a separator of fields."""
    text = dating.timex.text
    is_clock, has_year = dating.moment.precision in CLOCKS, bool(FOUR_DIGITS.search(text))
    if is_clock and has_year:
        return True
    beside = {token.text for token in dating.tokens[max(0, dating.first - 1) : dating.last + 1]}
    after = [token.lower for token in dating.tokens[dating.last : dating.last + 2]]
    clocked = len(after) == 2 and after[0] == "at" and after[1][:1].isdigit()
    return (bool(beside & SEPARATORS) and (is_clock or has_year)) or (has_year and clocked)
