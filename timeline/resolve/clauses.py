"""How a language's clauses say on which side of now their dates lie: one value a language."""

from __future__ import annotations

import re
from collections.abc import Callable

from msgspec import Struct

from timeline.resolve.direction import direction_of, is_change
from timeline.resolve.tense import Direction


class Clauses(Struct, frozen=True):
    """Reads the clause round a date.

    ``direction`` takes the text in lower case, the sentence and the span of the date; ``is_change`` says whether the
    date that begins there is the old or new day of something that was moved; ``will`` finds the words of what will be.
    """

    direction: Callable[[str, tuple[int, int], int, int], Direction | None]
    is_change: Callable[[str, tuple[int, int], int], bool]
    will: re.Pattern[str]


ENGLISH = Clauses(direction_of, is_change, re.compile(r"\bwill\b|'ll\b"))
