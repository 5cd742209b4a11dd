"""How a language's clauses say on which side of now their dates lie: one value a language."""

from __future__ import annotations

import re
from collections.abc import Callable

from msgspec import Struct

from timeline.languages.en import tense as en_tense
from timeline.resolve.direction import direction_of, is_change
from timeline.resolve.tense import Direction


class Clauses(Struct, frozen=True):
    """Reads the clause round a date.

    ``direction`` takes the text as it is and in lower case, the sentence and the span of the date; ``is_change`` says
    whether the date that begins there is the old or new day of something that was moved; ``will`` finds the words of
    what will be; ``happening`` matches behind a length what it is counted from: its name, and whether it is after.
    """

    direction: Callable[[str, str, tuple[int, int], int, int], Direction | None]
    is_change: Callable[[str, tuple[int, int], int], bool]
    will: re.Pattern[str]
    happening: re.Pattern[str]


def _english(_text: str, lowered: str, scope: tuple[int, int], start: int, end: int) -> Direction | None:
    return direction_of(lowered, scope, start, end)


ENGLISH = Clauses(_english, is_change, re.compile(en_tense.WILL), re.compile(en_tense.HAPPENING))
