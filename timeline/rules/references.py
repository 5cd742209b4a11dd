"""Vague pointers: now, currently, recently, the future, the past, at the time."""

from __future__ import annotations

from timeline.grammar.expression import Found, Rule, Said
from timeline.grammar.meaning import Reference
from timeline.grammar.phrase import phrase


def _reference(found: Found) -> Said | None:
    return Said(Reference(found["word"].name))


def _past(_: Found) -> Said | None:
    return Said(Reference("PAST_REF"))


RULES = (
    Rule("reference", phrase("the? word:reference"), _reference),
    Rule("the past", phrase("(in|of|from) (the past)"), _past),
)
