"""Vague pointers: now, currently, recently, the future, the past, at the time."""

from __future__ import annotations

from timeline.grammar.expression import Found, Rule, Said
from timeline.grammar.meaning import Reference, Span
from timeline.grammar.phrase import phrase
from timeline.rules.names import unit_of


def _reference(found: Found) -> Said | None:
    return Said(Reference(found["word"].name))


def _past(_: Found) -> Said | None:
    return Said(Reference("PAST_REF"), skip=1)


def _recent_units(found: Found) -> Said | None:
    return Said(Span(parts=((None, unit_of(found)),), window="past")) if found["word"].name == "RECENT" else None


def _pointer(found: Found) -> Said | None:
    return None if found["word"].name in {"FUTURE_REF", "RECENT"} else _reference(found)


def _now(found: Found) -> Said | None:
    return _reference(found) if found["word"].name == "PRESENT_REF" else None


def _in_future(found: Found) -> Said | None:
    return Said(Reference("FUTURE_REF"), skip=1) if found["word"].name == "FUTURE_REF" else None


def _past_reference(found: Found) -> Said | None:
    return _reference(found) if found["word"].name == "PAST_REF" else None


def _someday(_: Found) -> Said | None:
    return Said(Reference("FUTURE_REF"))


def _term(found: Found) -> Said | None:
    """Return the future of "in the short term", of which a term of office says nothing."""
    return Said(Reference("FUTURE_REF"), skip=1) if found["period"].name == "term" else None


def _at_this_time(_: Found) -> Said | None:
    return Said(Reference("PRESENT_REF"), skip=1)


def _the_future(found: Found) -> Said | None:
    return _reference(found) if found["word"].name == "FUTURE_REF" else None


RULES = (
    Rule("reference", phrase("word:reference"), _pointer, tags=("reference",)),
    Rule("more recently", phrase("(more|most) word:reference"), _past_reference),
    Rule("one day", phrase("someday unit"), _someday, tags=("English alone",)),
    Rule("term", phrase("(in|over|for) the (soon|long) period:period"), _term),
    Rule("near future", phrase("the soon word:reference"), _the_future),
    Rule("at this time", phrase("at this time (?!of|last|next|small)"), _at_this_time),
    Rule("in future", phrase("in word:reference"), _in_future),
    Rule("former", phrase("word:lone"), _reference, tags=("in narratives",)),
    Rule("right now", phrase("right word:reference"), _now),
    Rule("present day", phrase("(present hyphen? unit|at present)"), lambda _: Said(Reference("PRESENT_REF"))),
    Rule(
        "current",
        phrase("word:current (?!<units>|weekend)"),
        lambda _: Said(Reference("PRESENT_REF")),
        tags=("English alone", "current"),
    ),
    Rule("the future", phrase("the word:reference"), _the_future, tags=("the future",)),
    Rule("recent units", phrase("the? word:reference unit:units ((and|or) units)?"), _recent_units),
    Rule("the past", phrase("(in|of|from) the past (?!<amount>|<units>|month|weekday|season)"), _past),
    Rule("the past", phrase("the past (?=is)"), lambda _: Said(Reference("PAST_REF"))),
)
