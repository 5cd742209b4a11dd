"""Quarters and halves of years, and the first so many months: the third quarter, first-half, fiscal first quarter."""

from __future__ import annotations

from timeline.grammar.expression import Found, Rule, Said
from timeline.grammar.meaning import Calendar, Shift, Span, Which
from timeline.grammar.phrase import phrase
from timeline.rules.names import amount_of, spoken_of, unit_of
from timeline.rules.weekdays import which_of

PRE = "(the:the|which:(this|last|next))? (unit hyphen (ago:ago|earlier:earlier))? fiscal:fiscal?"

# "The second half" alone is mostly of a match.
OF_YEAR = "(?=(of|in)? (the|this|last|next|coming|that|fiscal)* (year|apostrophe_year|unit:unit))"


def _quarter(found: Found) -> Said | None:
    number = found.number("number") or 0
    number = 4 if number == -1 else number
    skip = 1 if "hyphen" in found and "the" in found and not ("ago" in found or "earlier" in found) else 0
    if not 1 <= number <= 4:
        return None
    return Said(Calendar(quarter=number, fiscal="fiscal" in found, which=_which(found)), skip=skip)


def _part(found: Found) -> Said | None:
    """Return the quarter of "Q3 2023", the half of "H1"."""
    number, year = int(found["part"].number), found.number("year")
    if found["part"].name.startswith("q"):
        return Said(Calendar(quarter=number, year=year))
    return Said(Calendar(half=number, year=year)) if number <= 2 and year else None


def _half(found: Found) -> Said | None:
    number = found.number("number") or 0
    if number not in (1, 2) or ("unit" in found and found["unit"].name != "year"):
        return None
    return Said(Calendar(half=number, which=_which(found)))


def _which(found: Found) -> Which:
    if "ago" in found or "earlier" in found:
        return "ago"
    return which_of(found)


def _comparable(found: Found) -> Said | None:
    """Return the quarter a year before the one the text speaks of: the year-ago quarter, the year-earlier period."""
    if found["year"].name != "year":
        return None
    return Said(Shift(amount=1, unit="year", sign=-1, anchor="reference"))


def _period(_: Found) -> Said | None:
    """Return the quarter that the text speaks of: "the latest period"."""
    return Said(spoken_of("quarter"))


def _first_units(found: Found) -> Said | None:
    return Said(Span(parts=((amount_of(found), unit_of(found)),), nth=found.number("nth") or 1))


RULES = (
    Rule("quarter", phrase(f"{PRE} number:(ordinal|second) hyphen:hyphen? (quarter|quarters)"), _quarter),
    Rule("quarter", phrase("the (last|latest) quarter (?=of year)"), lambda _: Said(Calendar(quarter=4))),
    Rule("part of a year", phrase("part:yearpart (of? year:year)?"), _part),
    Rule("part of a year", phrase("year:year part:yearpart"), _part),
    Rule("half-year", phrase(f"{PRE} number:(ordinal|second) hyphen? half {OF_YEAR}"), _half),
    Rule("half-year", phrase("(which:(this|last|next)|fiscal) fiscal? number:(ordinal|second) hyphen? half"), _half),
    Rule("year-ago period", phrase("the? year:unit hyphen (ago|earlier) (quarter|period)"), _comparable),
    Rule("latest period", phrase("the latest period"), _period),
    Rule(
        "first so many units",
        phrase("the? nth:ordinal amount:(<amount>) unit:<units>"),
        _first_units,
        tags=("counted part",),
    ),
)
