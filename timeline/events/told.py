"""One event that a sentence tells."""

from __future__ import annotations

from msgspec import Struct

from timeline.events.main_date import MainDate
from timeline.model import Moment, Timex
from timeline.syntax.claim import Claim
from timeline.syntax.clause import Clause


class Told(Struct, frozen=True):
    """One clause that tells an event: dated by an expression of the sentence, or by a date it inherits.

    ``moment`` is that of the expression, or what it means together with another one. ``only_part`` marks what tells no
    event of its own: it counts only if it says more about the article's main one. ``called_off`` that it will not be.
    ``claim`` is what makes it somebody's word, who then stands in its headline.
    """

    clause: Clause
    moment: Moment | None
    timex: Timex | None = None
    inherited: MainDate | None = None
    only_part: bool = False
    called_off: bool = False
    claim: Claim | None = None
