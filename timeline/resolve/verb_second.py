"""Which way an open date looks where the verb stands second or last: der Verein lädt am Sonntag ein, hat … geladen."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.languages import de_tense as de
from timeline.resolve.tense import Direction

# A verb farther away than this belongs to another clause.
REACH = 200
BREAK = re.compile(de.BREAKS)
WORD = re.compile(r"[^\W\d_]+")
PARTICIPLE = re.compile(de.PARTICIPLE)
REGULAR = re.compile(de.REGULAR)
# A date that opens its clause has no more words before it: "Am kommenden Sonntag findet".
OPENING = 2


def direction_of(text: str, scope: tuple[int, int], start: int, end: int) -> Direction | None:
    """Return the side of now that the clause round ``[start, end)`` speaks of; None where no word tells.

    The clause that holds the date is asked first, then the one behind it, then the ones before.
    """
    before = _clauses(text, max(scope[0], start - REACH), start)
    after = _clauses(text, end, min(scope[1], end + REACH))
    own = [*before[-1], *after[0]]
    bound = {word.lower() for word in before[-1][-OPENING:]}
    if bound & de.SINCE:
        return "past"
    if bound & de.DEADLINES:
        return _side(own) or "future"
    if len(before[-1]) <= OPENING and len(before) == 1 and after[0]:
        return _side(own) or _opened(after[0][0])
    for words in (own, *after[1:], *reversed(before[:-1])):
        found = _side(words)
        if found:
            return found
    return None


def never_moved(_text: str, _scope: tuple[int, int], _start: int) -> bool:
    """Return that no date is known to be the old or new day of something moved."""
    return False


def _clauses(text: str, start: int, end: int) -> list[list[str]]:
    return [WORD.findall(part) for part in BREAK.split(text[start:end])]


def _opened(verb: str) -> Direction | None:
    """Return the future for a verb right behind the date that opens its clause, in none of the forms of the past."""
    return "future" if verb.islower() and verb.endswith(("t", "en")) else None


def _side(words: Sequence[str]) -> Direction | None:
    """Return the side of now that a clause tells of by its verbs; None where it has none that tells."""
    lower = [word.lower() for word in words]
    if any(word in de.PAST or _is_regular(words, at) for at, word in enumerate(lower)):
        return "past"
    if any(word in de.FUTURE for word in lower):
        return "future"
    if not de.AUXILIARIES.isdisjoint(lower):
        participles = [word for word in words if PARTICIPLE.fullmatch(word)]
        if participles:
            return "future" if de.PLANNED.intersection(participles) else "past"
    return "future" if not de.TIMETABLE.isdisjoint(words) else None


def _is_regular(words: Sequence[str], at: int) -> bool:
    """Return whether the word is a regular verb of the past, and no noun or adjective of the same ending."""
    word = words[at]
    if not REGULAR.fullmatch(word) or word in de.NOT_PAST:
        return False
    return not at or words[at - 1].lower() not in de.DESCRIBED
