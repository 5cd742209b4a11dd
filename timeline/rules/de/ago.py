"""What lies so long ago, with its preposition before it: vor zwei Wochen, vor kurzem, seit langem, von nun an."""

from __future__ import annotations

from timeline.grammar.expression import Found, Rule, Said
from timeline.grammar.meaning import Reference
from timeline.grammar.phrase import phrase
from timeline.rules.spans import away

QUALIFIED = "only* ((more|less) than|approx|almost|over)?"


def _lately(_: Found) -> Said | None:
    return Said(Reference("PAST_REF"))


def _from_now(_: Found) -> Said | None:
    return Said(Reference("PRESENT_REF"), skip=1)


RULES = (
    Rule(
        "so long ago",
        phrase(f"ago:before {QUALIFIED} amount:(<amount>|article) sort? unit:<units>"),
        away,
        tags=("away",),
    ),
    Rule("so long ago", phrase("ago:before unit:units"), away, tags=("away",)),
    Rule("lately", phrase("((before|since) lately|before (vague|article) time)"), _lately),
    Rule("from now on", phrase("from now"), _from_now),
)
