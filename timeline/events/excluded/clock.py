"""A bare clock time that nothing makes one: a verse (``2 Cor. 5:17``), a case, a score, a length of a film."""

from __future__ import annotations

import re

from timeline.events.dating import Dating

BARE = re.compile(r"\d{1,2}[:.]\d\d")


def is_bare_clock(dating: Dating) -> bool:
    """Return whether the expression is nothing but two numbers, and no preposition of time stands before it."""
    words, before = dating.one.lexicon, dating.before[-1:]
    timed = not before or before[0] in words.date_prepositions | words.prepositions
    return BARE.fullmatch(dating.timex.text) is not None and dating.one.syntax.finds_verbs and not timed
