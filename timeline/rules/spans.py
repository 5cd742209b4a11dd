"""Lengths of time and what lies so far away: two days, a few weeks, the past ten years, a year ago, two days later."""

from __future__ import annotations

from typing import Literal

from msgspec import structs

from timeline.grammar.expression import Found, Rule, Said
from timeline.grammar.meaning import Calendar, Nothing, Reference, Shift, Span, Unit, Which, Window
from timeline.grammar.phrase import phrase
from timeline.grammar.token import CODE
from timeline.rules.names import amount_of, length, unit_of
from timeline.rules.weekdays import which_of

# No text counts more units; a larger number is a sum or a crowd ("$33 million a year").
MOST = 1_000_000
FINER: tuple[Unit, ...] = ("century", "decade", "year", "month", "week", "day", "hour", "minute", "second")
AMOUNT = "amount:(<amount>|article (?!(unit|century) hyphen (?!long|ago|earlier)))"
NUMBER = "(small|big|count|decimal|vague)"
WINDOWS: dict[Which, Window] = {
    "last": "past",
    "past": "past",
    "previous": "past",
    "next": "future",
    "coming": "future",
    "following": "future",
}


def _span(found: Found) -> Said | None:
    amount, unit = amount_of(found), unit_of(found)
    if _is_no_length(found["amount"].name, amount, found):
        return None
    if "half" in found:
        return length((amount or 0) + 0.5, unit)
    return length(amount, unit)


def _is_no_length(said: str, amount: float | None, found: Found) -> bool:
    """Return whether the words count something else: a sum, a quarter of it, a second try, 0800 hours, some day."""
    unit = found["unit"].name
    if amount == 0 or (amount or 0) >= MOST or (said.startswith("0") and len(said) == 4):
        return True
    if said in {"a", "an"} and found["unit"].number == 1:  # "a years-long dispute"
        return True
    if unit == "quarter":
        return amount == 1 or said in {"some", "many"} or "hyphen" in found  # "feared in some quarters"
    if unit == "season":
        return amount != 1
    return (unit == "second" and said in {"a", "an", "the"}) or (said in {"some", "many"} and unit in {"day", "second"})


def _two_units(found: Found) -> Said | None:
    """Return the length of "2 hours and 30 minutes"; the second unit is the finer one."""
    unit, more = unit_of(found), unit_of(found, "more_unit")
    if amount_of(found) is None or amount_of(found, "more_amount") is None:  # "in a few days, a few minutes"
        return None
    if "comma" in found and found["amount"].name in {"a", "an"}:  # "five days a week, nine hours a day"
        return None
    if unit not in FINER or more not in FINER[FINER.index(unit) + 1 :]:
        return None
    return Said(Span(parts=((amount_of(found), unit), (amount_of(found, "more_amount"), more))))


def _window(found: Found) -> Said | None:
    """Return the length of "the past two days"; "following two days of talks" names when something followed."""
    amount, which = found["amount"], which_of(found)
    if which == "following" and found.match.start() == found.match.start("which"):
        return None
    if amount.name in {"a", "an"} and found["unit"].number == 1:
        return None
    return length(amount_of(found), unit_of(found), WINDOWS.get(which_of(found), ""))


def _about_one(found: Found) -> Said | None:
    """Return the length of "over the next year or so"."""
    return length(1, unit_of(found), WINDOWS.get(which_of(found), ""))


def _the_span(found: Found) -> Said | None:
    """Return the length of "the two days"; in "the eleven year partnership" the article belongs to what lasts."""
    singular = found["unit"].kind == CODE["unit"] and amount_of(found) != 1
    return None if singular else _span(found)


def _early_days(found: Found) -> Said | None:
    """Return that "it is early days" tells no time."""
    return Said(Nothing()) if found["unit"].name == "day" else None


def _lasting(found: Found) -> Said | None:
    """Return the length of "due to last 72 hours"."""
    return Said(Span(parts=((amount_of(found), unit_of(found)),)), skip=2)


def _between(found: Found) -> Said | None:
    return Said(Span(parts=((amount_of(found), unit_of(found)),)), skip=1)


def _half_unit(found: Found) -> Said | None:
    return length(0.5, unit_of(found))


def away(found: Found) -> Said | None:
    """Return what lies so long ago, or so long before or after the date last named."""
    amount = amount_of(found)
    ago = "ago" in found
    later = "later" in found or "hence" in found
    if amount is None:
        return Said(Reference("FUTURE_REF" if later else "PAST_REF"))
    return Said(
        Shift(
            amount=amount,
            unit=unit_of(found),
            sign=1 if later else -1,
            anchor="publication" if ago else "reference",
        )
    )


def _and_a_half_away(found: Found) -> Said | None:
    """Return the date of "a year and a half ago"."""
    said = away(found)
    if said is None or not isinstance(said.meaning, Shift) or said.meaning.unit in {"second", "minute", "hour"}:
        return None
    return structs.replace(said, meaning=structs.replace(said.meaning, amount=(said.meaning.amount or 0) + 0.5))


def _some_time_ago(found: Found) -> Said | None:
    """Return the nearer of the two times that "three or four weeks ago" names, roughly."""
    said = away(found)
    return said and structs.replace(said, mod="APPROX")


def _long_ago(_: Found) -> Said | None:
    return Said(Reference("PAST_REF"))


def _half_away(found: Found) -> Said | None:
    anchor: Literal["publication", "reference"] = "publication" if "ago" in found else "reference"
    return Said(Shift(amount=0.5, unit=unit_of(found), sign=1 if "later" in found else -1, anchor=anchor))


def _from_now(found: Found) -> Said | None:
    return Said(Shift(amount=amount_of(found), unit=unit_of(found), sign=1, anchor="publication"))


def _year_ago(found: Found) -> Said | None:
    return Said(Shift(amount=1, unit=unit_of(found), sign=-1, anchor="publication" if "ago" in found else "reference"))


def _age(found: Found) -> Said | None:
    return length(found["amount"].number, unit_of(found))


def _years_old(found: Found) -> Said | None:
    """Return the length of "a years-old dispute"."""
    return length(None, unit_of(found))


def _century_old(found: Found) -> Said | None:
    """Return the length of "a century-old church"; who is a year old is a person."""
    return length(1, unit_of(found)) if unit_of(found) in {"decade", "century"} else None


def _hours_of(found: Found) -> Said | None:
    return Said(Nothing()) if found["unit"].name == "hour" else None


def _early_hours(found: Found) -> Said | None:
    """Return the morning in "the early hours of Sunday"."""
    return Said(Calendar(part="MO")) if found["unit"].name == "hour" else None


def _bare(found: Found) -> Said | None:
    if found["unit"].name in {"second", "minute"}:
        return None
    return length(None, unit_of(found))


def _either(found: Found) -> Said | None:
    """Return the length of "weeks or months", which is one length, as vague as its first unit."""
    return length(None, unit_of(found))


def _soon(found: Found) -> Said | None:
    """Return the length of "within minutes"; elsewhere bare minutes are those of a meeting as often."""
    return Said(Span(parts=((None, unit_of(found)),)), skip=1) if found["unit"].name in {"second", "minute"} else None


def _ahead(found: Found) -> Said | None:
    """Return the length of "in the weeks ahead"; "days ahead of the vote" are no such weeks."""
    return length(None if found["unit"].number else 1, unit_of(found), "future")


def _nth_units(found: Found) -> Said | None:
    """Return the length of "the first hours", "the final years"."""
    return None if found["unit"].name in {"second", "minute"} else length(None, unit_of(found))


def _long(found: Found) -> Said | None:
    return length(1, unit_of(found))


DAY = "(weekday|deictic|the? small month)"
WHICH = "which:(last|past|previous|next|coming|following|latest)"
RULES = (
    Rule(
        "length",
        phrase(
            f"(other|vague (?=count|small))? {AMOUNT} hyphen:hyphen? (more|other|sort|long)? unit:<units>"
            " (half:(and article half))?"
        ),
        _span,
    ),
    Rule(
        "length in two units",
        phrase(f"{AMOUNT} unit:<units> (and|comma:comma)? more_amount:<amount> more_unit:<units>"),
        _two_units,
    ),
    Rule("length of half a unit", phrase("(half article|article half hyphen?|half hyphen) unit:<units>"), _half_unit),
    Rule(
        "length before or after now",
        phrase(f"(the|this|that)? {WHICH} {AMOUNT} sort? unit:<units> (or so)?"),
        _window,
        tags=("counted part",),
    ),
    Rule("length", phrase(f"to last {AMOUNT} unit:<units>"), _lasting),
    Rule(
        "age",
        phrase("amount:<number> hyphen? unit:<units> hyphen? (old|of old)"),
        _age,
        tags=("English alone", "in narratives"),
    ),
    Rule("years old", phrase("unit:units hyphen old"), _years_old),
    Rule("years old", phrase("unit:(unit|century) hyphen old"), _century_old),
    Rule("so many units", phrase(f"the amount:{NUMBER} sort? unit:<units>"), _the_span, tags=("counted",)),
    Rule("between so many units", phrase(f"amount:{NUMBER} (to|or|hyphen|dash) {NUMBER} hyphen? unit:<units>"), _span),
    Rule(
        "length before or after now",
        phrase(f"(the|this|that) {WHICH} unit:<units> or (so|count)"),
        _about_one,
        tags=("counted part",),
    ),
    Rule("a unit or two", phrase("article unit:unit or count"), _long),
    Rule(
        "between so many units",
        phrase(f"the? {WHICH} amount:{NUMBER} (to|or|hyphen|dash) {NUMBER} unit:<units>"),
        _window,
    ),
    Rule("between so many units", phrase(f"between amount:{NUMBER} and {NUMBER} unit:<units>"), _between),
    Rule(
        "so long ago", phrase(f"(vague (?=count|small))? {AMOUNT}? unit:<units> (or so)? ago:ago"), away, tags=("away",)
    ),
    Rule(
        "so long ago",
        phrase(f"amount:{NUMBER} (to|or|hyphen|dash) {NUMBER} unit:<units> ago:ago"),
        _some_time_ago,
        tags=("away",),
    ),
    Rule("long ago", phrase("article long time ago"), _long_ago),
    Rule(
        "so long ago",
        phrase(f"{AMOUNT} unit:<units> and article half (ago:ago|later:later|earlier)"),
        _and_a_half_away,
        tags=("away",),
    ),
    Rule(
        "half a unit away",
        phrase("article half hyphen? unit:<units> (ago:ago|later:later|earlier)"),
        _half_away,
        tags=("away",),
    ),
    Rule(
        "half a unit away",
        phrase("half article unit:<units> (ago:ago|later:later|earlier)"),
        _half_away,
        tags=("away",),
    ),
    Rule("so long later", phrase(f"{AMOUNT}? unit:<units> (later:later (?!than)|earlier (?!than)|hence:hence)"), away),
    Rule("so long before", phrase(f"{AMOUNT}? unit:<units> before (?=stop|comma)"), away),
    Rule("so long from now", phrase(f"{AMOUNT} unit:<units> from word:reference"), _from_now),
    Rule("year-ago", phrase("unit:unit hyphen (ago:ago|earlier)"), _year_ago),
    Rule("early days", phrase("early unit:units (?!of)"), _early_days),
    Rule("lengths", phrase("(?<!unit) unit:units"), _bare),  # "working 18 hour days"
    Rule("within minutes", phrase("within unit:units"), _soon),
    Rule("lengths", phrase("(?<!small|count|year) vague? unit:units (or|and) units"), _either),
    Rule("units ahead", phrase("the unit:(unit|units) ahead (?!of)"), _ahead),
    Rule("early hours", phrase(f"the? early unit:units (?=of {DAY} (?!part))"), _early_hours),
    Rule(
        "hours of a day",
        phrase("the? early? unit:units (?=of (the|weekday|small|month|deictic|part|this part|that part))"),
        _hours_of,
    ),
    Rule("first units", phrase("the (ordinal|second|early) unit:units"), _nth_units),
    Rule("part of something", phrase("article (quarter|half) of"), lambda _: Said(Nothing())),
    Rule("long as a unit", phrase("unit:unit hyphen? long"), _long),
)
