"""One date expression in its sentence, as the rules that decide whether it dates an event see it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import timedelta
from functools import cached_property
from operator import attrgetter

from msgspec import Struct

from timeline.days import held
from timeline.model import Moment, PublicationContext, Timex
from timeline.syntax.clause import Clause
from timeline.syntax.sentence import Parsed, starting
from timeline.syntax.tokens import Token

TOKEN_END = attrgetter("end")
COARSE = frozenset({"millennium", "century", "decade", "year", "season", "half-year", "quarter"})


class Dating(Struct, frozen=True, dict=True):
    """An expression, its moment, the tokens of its sentence that it covers ``[first, last)``, and the clause of it.

    The clause is looked for where a rule asks: of stamps and what is vague none does.
    """

    timex: Timex
    moment: Moment
    first: int
    last: int
    one: Parsed
    tokens: Sequence[Token]
    published: PublicationContext

    @cached_property
    def clause(self) -> Clause:
        """Return the clause that the expression stands in."""
        return next(clause for clause in self.one.clauses if clause.holds(self.first))

    @property
    def beside_quote(self) -> bool:
        """Return whether another clause of the sentence stands in quotation marks."""
        return any(clause.quoted for clause in self.one.clauses if clause is not self.clause)

    @cached_property
    def before(self) -> tuple[str, ...]:
        """Return the lower-cased tokens of the clause before the expression, nearest last."""
        return tuple([token.lower for token in self.tokens[self.clause.first : self.first]])

    @cached_property
    def words(self) -> frozenset[str]:
        """Return the lower-cased words of the clause."""
        return frozenset([token.lower for token in self.tokens[self.clause.first : self.clause.last] if token.is_word])

    @property
    def is_coarse(self) -> bool:
        """Return whether the moment is wider than a month."""
        return self.moment.precision in COARSE

    @property
    def is_future(self) -> bool:
        """Return whether the moment lies wholly after publication, as far as both are known."""
        return bool(self.published.latest and self.moment.earliest and self.moment.earliest > self.published.latest)

    @property
    def is_past(self) -> bool:
        """Return whether the moment lies wholly before publication, as far as both are known."""
        return bool(self.published.earliest and self.moment.latest and self.moment.latest < self.published.earliest)


def datings_of(one: Parsed, published: PublicationContext) -> tuple[Dating, ...]:
    """Return the date expressions of a sentence that mean a time."""
    found = []
    for timex, (start, end) in zip(one.timexes, one.dated, strict=True):
        if timex.moment is None:
            continue
        first, last = bisect_right(one.tokens, start, key=TOKEN_END), starting(one.tokens, end)
        if first < last:
            found.append(Dating(timex, timex.moment, first, last, one, one.tokens, published))
    return tuple(found)


def is_near(moment: Moment, published: PublicationContext, days: int) -> bool:
    """Return whether a moment of at most three days lies within so many days of a known publication."""
    if not (moment.earliest and moment.latest and published.earliest and published.latest):
        return False
    short = moment.latest - moment.earliest <= timedelta(2)
    return short and held(published.earliest, -days) <= moment.earliest <= held(published.latest, days)
