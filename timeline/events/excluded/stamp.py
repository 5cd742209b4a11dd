"""Stamps of pages, comments and edits: ``March 24, 2011 at 7:58 am | Reply``; they date the writing, not an event."""

from __future__ import annotations

import re
from itertools import pairwise

from timeline.events.dating import Dating
from timeline.syntax.agency import agency_follows

CLOCKS = frozenset({"minute", "second"})
FOUR_DIGITS = re.compile(r"\b\d{4}\b")
SEPARATORS = frozenset("|•·>")
REACH = 8
"""By hand: neither half nor twice of it changes a mention of 200 articles."""


def is_stamp(dating: Dating) -> bool:
    """Return whether the expression gives year, day and clock at once, or stands beside a separator of fields."""
    text = dating.timex.text
    is_clock, has_year = dating.moment.precision in CLOCKS, bool(FOUR_DIGITS.search(text))
    if is_clock and has_year:
        return True
    if _signs(dating, is_clock=is_clock, has_year=has_year) or agency_follows(dating.tokens, dating.last):
        return True
    beside = {token.text for token in dating.tokens[max(0, dating.first - 1) : dating.last + 1]}
    after = [token.lower for token in dating.tokens[dating.last : dating.last + 2]]
    clocked = len(after) == 2 and after[0] in dating.one.lexicon.at and after[1][:1].isdigit()
    return (bool(beside & SEPARATORS) and (is_clock or has_year)) or (has_year and clocked)


def _signs(dating: Dating, *, is_clock: bool, has_year: bool) -> bool:
    """Return whether a clock and a date sign what somebody wrote: ``At 2:10 pm on 3 May 2020, norbert wrote:``."""
    after = [token.lower for token in dating.tokens[dating.last : dating.last + REACH]]
    words, before = dating.one.lexicon, dating.before[-2:]
    dated = len(before) > 1 and before[0] in words.halves_of_day and before[1] in words.on
    clocked = (is_clock and not words.on.isdisjoint(after[:1])) or (has_year and dated)
    return clocked and any(word in words.writing and then == ":" for word, then in pairwise(after))
