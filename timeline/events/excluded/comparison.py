"""A time that something is only measured against: ``from three allies in 2014``, ``more than in 2019``."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.dating import Dating
from timeline.syntax.clause import Verb
from timeline.syntax.tokens import Token

REACH = 7
"""By hand: half of it changes 7, twice 2 of 814 mentions of 200 articles."""
COUNT_REACH = 4
"""By hand: neither half nor twice of it changes a mention of 200 articles."""


def compares(dating: Dating) -> bool:
    """Return whether the words before the expression compare with its time."""
    near = dating.before[-REACH:]
    words = dating.one.lexicon
    if not words.comparing.isdisjoint(near):
        return True
    return dating.is_coarse and (not words.former.isdisjoint(near[:-1]) or _is_statistic(dating))


def _is_statistic(dating: Dating) -> bool:
    """Return whether the clause gives a year's figure: ``spending rose 8% in 2023`` is a fact of a year, no event."""
    if any(_is_deal(verb, dating.tokens) for verb in dating.clause.verbs):
        return False
    return dating.moment.precision in ("year", "quarter", "half-year") and (
        bool(dating.one.lexicon.figures & dating.words) or any("%" in token.text for token in _clause_tokens(dating))
    )


def _is_deal(verb: Verb, tokens: Sequence[Token]) -> bool:
    """Return whether a deed has a price (``bought its rival for $9 million``), and is no count of what was sold."""
    if verb.form != "past" or "trades" not in verb.kinds:
        return False
    after = tokens[verb.position + 1 : verb.position + 1 + COUNT_REACH]
    return "counts" not in verb.kinds or not any(token.text[0].isdigit() for token in after)


def _clause_tokens(dating: Dating) -> tuple[Token, ...]:
    return tuple(dating.tokens[dating.clause.first : dating.clause.last])
