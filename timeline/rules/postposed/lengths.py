"""Lengths that are not literal: quinze jours, quince días and quindici giorni are two weeks."""

from __future__ import annotations

from timeline.grammar.expression import Found, Rule, Said
from timeline.grammar.phrase import phrase
from timeline.rules.names import amount_of, length, unit_of


def _length(found: Found) -> Said | None:
    return length(found["length"].number or None, unit_of(found, "length"))


def _and_a_half(found: Found) -> Said | None:
    """Return the length of "un an et demi", "dos horas y media"."""
    amount = amount_of(found)
    return None if amount is None else length(amount + 0.5, unit_of(found))


def _whole(found: Found) -> Said | None:
    """Return the length of "toda la semana", "toute la journée"; the whole year is the year itself."""
    return None if unit_of(found) == "year" else length(1, unit_of(found))


RULES = (
    Rule("whole unit", phrase("other unit:unit (?!last|past|next|coming|previous|following|of)"), _whole),
    Rule("length in a word", phrase("(the|article)? length:length"), _length),
    Rule("length", phrase("amount:(<amount>|article) unit:<units> and half"), _and_a_half),
)
