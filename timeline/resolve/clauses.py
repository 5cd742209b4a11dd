"""How a language's clauses say on which side of now their dates lie: one value a language."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal

from msgspec import Struct

Direction = Literal["past", "future"]


class Clauses(Struct, frozen=True):
    """Reads the clause round a date.

    ``direction`` takes the text as it is and in lower case, the sentence and the span of the date; ``is_change`` says
    whether the date that begins there is the old or new day of something that was moved; ``will`` finds the words of
    what will be; ``happening`` matches behind a length what it is counted from: its name, and whether it is after;
    ``on`` is what stands between a time and its day.
    """

    direction: Callable[[str, str, tuple[int, int], int, int], Direction | None]
    is_change: Callable[[str, tuple[int, int], int], bool]
    will: re.Pattern[str]
    happening: re.Pattern[str]
    on: tuple[str, ...] = ()
