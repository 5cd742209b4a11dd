"""What lies so far away, with its word before it: il y a deux semaines, hace dos años, dans trois jours."""

from __future__ import annotations

from timeline.grammar.expression import Found, Rule, Said
from timeline.grammar.meaning import Reference, Shift
from timeline.grammar.phrase import phrase
from timeline.rules.names import amount_of, length, unit_of
from timeline.rules.spans import away

QUALIFIED = "only* ((more|less) than|approx|almost|over)? the?"


def _ahead(found: Found) -> Said | None:
    amount = amount_of(found) if "amount" in found else None
    if amount is None:
        return Said(Reference("FUTURE_REF"))
    return Said(Shift(amount=amount, unit=unit_of(found), sign=1, anchor="publication"))


def _back(found: Found) -> Said | None:
    """Return what lies so long ago; where the words leave open how long, the time just past."""
    said = away(found)
    if said is None or isinstance(said.meaning, Shift):
        return said
    return length(None, unit_of(found), "past")


def _later(found: Found) -> Said | None:
    """Return the length of "días después", "quelques heures plus tard", which is as vague as its words."""
    return length(None, unit_of(found))


def _counted(found: Found) -> Said | None:
    """Return what is as far away as a length in one word: il y a quinze jours, dentro de quince días."""
    counted = found["length"]
    anchor = "publication" if "back" in found or "forward" in found or "ago" in found else "reference"
    sign = 1 if "forward" in found or "later" in found else -1
    return Said(Shift(amount=counted.number, unit=unit_of(found, "length"), sign=sign, anchor=anchor))  # type: ignore[arg-type]


RULES = (
    Rule(
        "so long ago",
        phrase(f"ago:back {QUALIFIED} (vague (?=count|small))? amount:(<amount>|article) sort? unit:<units>"),
        _back,
        tags=("away",),
    ),
    Rule("so long ago", phrase("ago:back only? unit:units"), _back, tags=("away",)),
    Rule("so long ago", phrase(f"back:back {QUALIFIED} length:length"), _counted, tags=("away",)),
    Rule("so long ahead", phrase(f"forward:forward {QUALIFIED} length:length"), _counted, tags=("away",)),
    Rule("so long later", phrase("length:length (later:later (?!than)|earlier|ago:ago)"), _counted),
    Rule(
        "so long ahead",
        phrase(f"forward {QUALIFIED} amount:(<amount>|article) sort? unit:<units>"),
        _ahead,
        tags=("away",),
    ),
    Rule("so long later", phrase("amount:<amount> unit:<units> (later:after|before) (?=stop|comma|close)"), away),
    Rule("so long later", phrase("vague? unit:units (later (?!than)|earlier (?!than))"), _later),
    Rule("so long ahead", phrase("forward unit:units"), _ahead, tags=("away",)),
)
