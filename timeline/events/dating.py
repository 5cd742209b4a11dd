"""One date expression in its sentence, as the rules that decide whether it dates an event see it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import cached_property

from msgspec import Struct

from timeline.events.clauses import Clause
from timeline.events.tokens import Token
from timeline.model import Moment, PublicationContext, Timex

COARSE = frozenset({"millennium", "century", "decade", "year", "season", "half-year", "quarter"})


class Dating(Struct, frozen=True, dict=True):
    """An expression, its moment, the tokens it covers ``[first, last)``, and the clause it stands in."""

    timex: Timex
    moment: Moment
    first: int
    last: int
    clause: Clause
    tokens: Sequence[Token]
    published: PublicationContext
    beside_quote: bool = False

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


def is_near(moment: Moment, published: PublicationContext, days: int) -> bool:
    """Return whether a moment of at most three days lies within so many days of a known publication."""
    if not (moment.earliest and moment.latest and published.earliest and published.latest):
        return False
    reach = timedelta(days)
    short = moment.latest - moment.earliest <= timedelta(2)
    return short and _minus(published.earliest, reach) <= moment.earliest <= _plus(published.latest, reach)


def _minus(day: date, reach: timedelta) -> date:
    return day - reach if day - date.min >= reach else date.min


def _plus(day: date, reach: timedelta) -> date:
    return day + reach if date.max - day >= reach else date.max
