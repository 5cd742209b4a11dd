"""Lengths of time and what lies so far away: two days, a few weeks, the past ten years, a year ago, two days later."""

from __future__ import annotations

from timeline.grammar.expression import Found, Rule, Said
from timeline.grammar.meaning import Nothing, Reference, Shift, Span, Which, Window
from timeline.grammar.phrase import phrase
from timeline.rules.names import amount_of, length, unit_of
from timeline.rules.weekdays import which_of

# No text counts more units; a larger number is a sum or a crowd ("$33 million a year").
MOST = 1_000_000
AMOUNT = "amount:(<amount>|article)"
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
    amount = amount_of(found)
    if amount and amount >= MOST:
        return None
    if found["unit"].name == "quarter" and (amount == 1 or "hyphen" in found):  # a part of something, not of a year
        return None
    if found["unit"].name == "second" and found["amount"].name in {"a", "an", "the"}:
        return None
    if amount == 0 or (found["amount"].name in {"some", "many"} and found["unit"].name in {"day", "second"}):
        return None
    parts = [(amount, unit_of(found))]
    if "half" in found:
        parts = [((amount or 0) + 0.5, unit_of(found))]
    if "more_amount" in found:
        parts.append((amount_of(found, "more_amount"), unit_of(found, "more_unit")))
    return Said(Span(parts=tuple(parts)))


def _window(found: Found) -> Said | None:
    return length(amount_of(found), unit_of(found), WINDOWS.get(which_of(found), ""))


def _half_unit(found: Found) -> Said | None:
    return length(0.5, unit_of(found))


def _away(found: Found) -> Said | None:
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


def _from_now(found: Found) -> Said | None:
    return Said(Shift(amount=amount_of(found), unit=unit_of(found), sign=1, anchor="publication"))


def _year_ago(found: Found) -> Said | None:
    return Said(Shift(amount=1, unit=unit_of(found), sign=-1, anchor="publication" if "ago" in found else "reference"))


def _age(found: Found) -> Said | None:
    return length(found["amount"].number, unit_of(found))


def _bare(found: Found) -> Said | None:
    if found["unit"].name in {"second", "minute"}:
        return None
    return length(None, unit_of(found))


def _long(found: Found) -> Said | None:
    return length(1, unit_of(found))


WHICH = "which:(last|past|previous|next|coming|following|latest)"
RULES = (
    Rule(
        "length",
        phrase(
            f"(other|vague (?=count|small))? {AMOUNT} hyphen:hyphen? (more|other|sort|long)? unit:<units>"
            " (half:(and article half))? ((and|comma)? more_amount:<amount> hyphen? more_unit:<units>)?"
        ),
        _span,
    ),
    Rule("length of half a unit", phrase("(half article|article half hyphen?|half hyphen) unit:<units>"), _half_unit),
    Rule(
        "length before or after now", phrase(f"(the|this|that)? {WHICH} {AMOUNT} sort? unit:<units> (or so)?"), _window
    ),
    Rule("age", phrase("amount:<number> hyphen? unit:<units> hyphen? (old|of old)"), _age),
    Rule("so many units", phrase(f"the amount:{NUMBER} sort? unit:<units>"), _span),
    Rule("between so many units", phrase(f"amount:{NUMBER} (to|or|hyphen|dash) {NUMBER} hyphen? unit:<units>"), _span),
    Rule(
        "between so many units",
        phrase(f"the? {WHICH} amount:{NUMBER} (to|or|hyphen|dash) {NUMBER} unit:<units>"),
        _window,
    ),
    Rule("so long ago", phrase(f"{AMOUNT}? unit:<units> (or so)? ago:ago"), _away),
    Rule("so long later", phrase(f"{AMOUNT}? unit:<units> (later:later (?!than)|earlier (?!than)|hence:hence)"), _away),
    Rule("so long before", phrase(f"{AMOUNT}? unit:<units> before (?=stop|comma)"), _away),
    Rule("so long from now", phrase(f"{AMOUNT} unit:<units> from word:reference"), _from_now),
    Rule("year-ago", phrase("unit:unit hyphen (ago:ago|earlier)"), _year_ago),
    Rule("lengths", phrase("unit:units"), _bare),
    Rule("part of something", phrase("article (quarter|half) of"), lambda _: Said(Nothing())),
    Rule("long as a unit", phrase("unit:unit hyphen? long"), _long),
)
