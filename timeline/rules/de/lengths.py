"""Lengths in one word: dreitägig, zweieinhalbjährig, 100-jährig."""

from __future__ import annotations

from timeline.grammar.expression import Found, Rule, Said
from timeline.grammar.phrase import phrase
from timeline.rules.names import length, unit_of


def _length(found: Found) -> Said | None:
    amount = found["amount"].number if "amount" in found else found["length"].number
    return length(amount or None, unit_of(found, "length"))


def _of_years(found: Found) -> bool:
    counted = "amount" in found or found["length"].number > 0
    return counted and unit_of(found, "length") == "year"


def _age(found: Found) -> Said | None:
    """Return the length where years are counted, which is mostly how old somebody is."""
    return _length(found) if _of_years(found) else None


def _years(found: Found) -> Said | None:
    return length(found["amount"].number, unit_of(found))


def _years_of_age(found: Found) -> Said | None:
    """Return the length of "ab 16 Jahren", "Kinder zwischen sechs und elf Jahren", which is how old somebody is."""
    return _years(found) if unit_of(found) == "year" else None


def _lasting(found: Found) -> Said | None:
    return None if _of_years(found) else _length(found)


RULES = (
    Rule("length in a word", phrase("(amount:(small|big|count) hyphen?)? length:length"), _lasting),
    Rule("age", phrase("(the|article)? amount:<number> unit:<units> old"), _years, tags=("in narratives",)),
    Rule("age", phrase("(old from|onward|up to) amount:<number> unit:units"), _years_of_age, tags=("in narratives",)),
    Rule(
        "age",
        phrase("(between <number> and|from <number> to) amount:<number> unit:units"),
        _years_of_age,
        tags=("in narratives",),
    ),
    Rule("age", phrase("(amount:(small|big|count) hyphen?)? length:length"), _age, tags=("in narratives",)),
)
