"""Which way an open date looks where the verb stands second or last: der Verein lädt am Sonntag ein, hat … geladen."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.languages.de import tense as de
from timeline.resolve.clauses import Clauses, Direction

# A verb farther away than this belongs to another clause.
REACH = 160
BREAK = re.compile(de.BREAKS)
WORD = re.compile(r"[^\W\d_]+")
WITH_GE = re.compile(de.WITH_GE)
PARTICIPLE = re.compile(f"{de.WITH_GE}|{de.WITHOUT_GE}")
REGULAR = re.compile(de.REGULAR)
# The last letters of the regular past: -te, -ten.
TE = frozenset({"te", "en"})
# A date that opens its clause has no more words before it: "Am kommenden Sonntag findet".
OPENING = 2


def direction_of(text: str, _lowered: str, scope: tuple[int, int], start: int, end: int) -> Direction | None:
    """Return the side of now that the clause round ``[start, end)`` speaks of; None where no word tells.

    The preposition of the date and its own clause are asked first, then the clauses behind it, then those before.
    """
    before = _clauses(text, max(scope[0], start - REACH), start)
    after = _clauses(text, end, min(scope[1], end + REACH))
    own = [*before[-1], "", *after[0]]
    found = _bound(before[-1], after[0], own) or _side(own) or _beside(before, after[0])
    others = (*after[1:], *reversed(before[:-1]))
    return found or next((side for words in others if (side := _side(words))), None)


def _bound(before: Sequence[str], after: Sequence[str], own: Sequence[str]) -> Direction | None:
    """Return what the preposition tells: back since a day, ahead until one, back for what came from it.

    Days of what is moved or called off are still to come, whatever the tense of the moving.
    """
    prepositions = {word.lower() for word in before[-OPENING:]}
    if prepositions & de.MOVES and de.MOVED.intersection(own):
        return "future"
    if len(before) > OPENING and de.CALLS_OFF.intersection(after[:1]) and de.CALLED_OFF.intersection(after):
        return "future"
    if prepositions & de.SINCE:
        return "past"
    if prepositions & de.DEADLINES:
        return "future" if de.ARRANGED.intersection(own) else _side(own) or "future"
    return "past" if prepositions & de.FROM and after[:1] != ["bis"] else None


def _beside(before: Sequence[Sequence[str]], after: Sequence[str]) -> Direction | None:
    """Return the future where the word beside the date is a verb in the present, whichever it is."""
    opens = len(before) == 1 and len(before[0]) <= OPENING
    if opens:
        return "future" if after and _is_present(after[0]) else None
    if not de.SUBORDINATE.isdisjoint(before[-1]) and after and _is_present(after[-1]):
        return "future"
    verb = before[-1][-2] if len(before[-1]) > 1 else ""
    return "future" if _is_present(verb) or not de.PRESENT.isdisjoint(after[:1]) else None


def _never_moved(_lowered: str, _scope: tuple[int, int], _start: int) -> bool:
    """Return that no date is known to be the old or new day of something moved."""
    return False


def _clauses(text: str, start: int, end: int) -> list[list[str]]:
    return [WORD.findall(part) for part in BREAK.split(text[start:end])]


def _is_present(word: str) -> bool:
    """Return whether the word is a verb in the present: in none of the forms of the past, and no noun."""
    if word in de.PRESENT:
        return True
    if not word.islower() or word in de.NO_VERB or WITH_GE.fullmatch(word):
        return False
    return word.endswith(("t", "en"))


def _side(words: Sequence[str]) -> Direction | None:
    """Return the side of now that a clause tells of by its verbs; None where it has none that tells."""
    lower = [word.lower() for word in words]
    if not de.PAST.isdisjoint(lower) or any(_is_regular(words, at) for at, word in enumerate(words) if word[-2:] in TE):
        return "past"
    if not de.FUTURE.isdisjoint(lower):
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


GERMAN = Clauses(direction_of, _never_moved, re.compile(de.WILL), re.compile(de.HAPPENING))
