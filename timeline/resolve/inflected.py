"""Which way an open date looks where the ending of the verb tells: the verb nearest to it in its own clause decides."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from timeline.languages.tenses import TenseWords
from timeline.resolve.clauses import Clauses, Direction

# A verb farther away than this belongs to another clause.
REACH = 160
# An infinitive stands at most so many words behind the verb that sends it.
GOING_REACH = 3
# What stands behind the day of such an entry.
ENTRY = re.compile(r"\s?(?::|[–—-]\s)")
# A run of days is told in so many words: desde el 3 de mayo hasta el 7.
RUN_REACH = 7
# What was done until or by a day has its verb so near before it.
DONE_REACH = 5
WORD = re.compile(r"[^\W\d_]+(?:[’'](?=[^\W\d_]))?")


class Inflections(Struct, frozen=True):
    """The words of a language's tenses with its patterns compiled."""

    said: TenseWords
    breaks: re.Pattern[str]
    future: re.Pattern[str]
    past: re.Pattern[str]
    participle: re.Pattern[str]
    infinitive: re.Pattern[str]

    def direction(self, _text: str, lowered: str, scope: tuple[int, int], start: int, end: int) -> Direction | None:
        """Return the side of now that the clause round ``[start, end)`` speaks of; None where no word tells.

        Its preposition and its own clause are asked first, then the clauses behind it, then those before.
        """
        before = self._clauses(lowered, max(scope[0], start - REACH), start)
        after = self._clauses(lowered, end, min(scope[1], end + REACH))
        bound = self._bound(before[-1]) or self._entry(lowered, scope, (start, end))
        if bound:
            return bound
        told = list(self._told(before[-1]))
        if not told and self._describes(before[-1]):
            return "past"
        near = _nearest(iter(told), self._told(after[0]), len(before[-1]))
        if near:
            return near
        others = (*after[1:], *reversed(before[:-1]))
        return next((told[0][1] for words in others if (told := list(self._told(words)))), None)

    def is_change(self, lowered: str, scope: tuple[int, int], start: int) -> bool:
        """Return whether the date that begins at start is the old or new day of something that was put off."""
        before = self._clauses(lowered, max(scope[0], start - REACH), start)[-1]
        return self._is_moved(before)

    def _clauses(self, lowered: str, start: int, end: int) -> list[list[str]]:
        return [WORD.findall(part) for part in self.breaks.split(lowered[start:end])]

    def _bound(self, before: Sequence[str]) -> Direction | None:
        """Return what the preposition tells: back since a day, ahead until one that nothing was said to reach."""
        prepositions = self._prepositions(before)
        if self._is_moved(before):
            return "future"
        if prepositions & self.said.since:
            return "past"
        if prepositions & self.said.deadlines and self.said.begins.isdisjoint(before[-RUN_REACH:]):
            done = any(side == "past" for _, side in self._told(before[-DONE_REACH:]))
            return "past" if done else "future"
        return None

    def _entry(self, lowered: str, scope: tuple[int, int], span: tuple[int, int]) -> Direction | None:
        """Return the side of an entry of a chronology, where the present tells the past: "21 mai : …"."""
        start, end = span
        if WORD.search(lowered, scope[0], start) or not ENTRY.match(lowered, end):
            return None
        words = WORD.findall(lowered, end, min(scope[1], end + REACH))
        told = (side for at, side in self._told(words) if words[at] not in self.said.timetable)
        return next(told, "past")

    def _is_moved(self, before: Sequence[str]) -> bool:
        return bool(self.said.moves & self._prepositions(before)) and not self.said.moved.isdisjoint(before)

    def _prepositions(self, before: Sequence[str]) -> set[str]:
        """Return the word before a date, and the one before that where an article stands between."""
        between = bool(before) and before[-1] in self.said.articles
        return set(before[-2:] if between else before[-1:])

    def _told(self, words: Sequence[str]) -> Iterator[tuple[int, Direction]]:
        """Yield the place of each word that tells a side of now, and the side."""
        for at, word in enumerate(words):
            side = self._side(words, at, word)
            if side:
                yield at, side

    def _side(self, words: Sequence[str], at: int, word: str) -> Direction | None:
        said = self.said
        if word in said.going and self._goes(words, at):
            return "future"
        if word in said.auxiliaries:
            participle = self._participle(words, at)
            if participle:
                return "future" if participle in said.planned and word not in said.having else "past"
        return self._form(word)

    def _form(self, word: str) -> Direction | None:
        """Return what a word tells by itself, whatever stands round it."""
        said = self.said
        verb = word not in said.no_verbs and len(word) >= SHORTEST
        if word in said.future or (verb and word not in said.past and self.future.fullmatch(word)):
            return "future"
        if word in said.past or (verb and self.past.fullmatch(word)):
            return "past"
        return "future" if word in said.timetable else None

    def _describes(self, before: Sequence[str]) -> bool:
        """Return whether a participle right before a date says what was done that day: "la loi votée jeudi".

        Behind an article the same form is a noun: "le défilé samedi".
        """
        at = len(before) - 1
        while at > 0 and before[at] in self.said.articles:
            at -= 1
        if at < 1 or before[at - 1] in self.said.articles | self.said.nominal:
            return False
        word = before[at]
        unlike = self.said.no_verbs | self.said.planned
        return len(word) > SHORTEST and word not in unlike and self.participle.fullmatch(word) is not None

    def _participle(self, words: Sequence[str], at: int) -> str | None:
        """Return the participle of an auxiliary, the last of a chain: "a été reporté"."""
        found = [
            word
            for word in words[at + 1 : at + 1 + self.said.participle_reach]
            if word not in self.said.no_verbs and self.participle.fullmatch(word)
        ]
        return found[-1] if found else None

    def _goes(self, words: Sequence[str], at: int) -> bool:
        """Return whether an infinitive follows: "va ouvrir", "van a votar"."""
        following = [word for word in words[at + 1 : at + 1 + GOING_REACH] if word not in self.said.between]
        return bool(following) and self.infinitive.fullmatch(following[0]) is not None


# A shorter word is no form of a verb with an ending that tells.
SHORTEST = 4
# A verb behind the date must be so much nearer than one before it to decide.
AFTERWARDS = 1


def _nearest(
    before: Iterator[tuple[int, Direction]], after: Iterator[tuple[int, Direction]], size: int
) -> Direction | None:
    """Return the side that the verb nearest to a date tells."""
    *_, last = [None, *before]
    first = next(after, None)
    if last is None or first is None:
        told = last or first
        return told[1] if told else None
    return last[1] if size - last[0] <= first[0] + AFTERWARDS else first[1]


@lru_cache(maxsize=8)
def inflected(said: TenseWords) -> Clauses:
    """Return what reads the clauses of a language by its words and endings."""
    reads = Inflections(
        said,
        re.compile(said.breaks),
        re.compile(said.future_forms),
        re.compile(said.past_forms),
        re.compile(said.participles),
        re.compile(said.infinitives),
    )
    return Clauses(reads.direction, reads.is_change, re.compile(said.will), re.compile(said.happening), said.on)
