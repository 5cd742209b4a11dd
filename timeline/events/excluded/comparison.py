"""A time that something is only measured against: ``from three allies in 2014``, ``more than in 2019``."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.dating import Dating
from timeline.languages.en import deeds
from timeline.languages.en import events as en
from timeline.syntax.en.verbs import Verb
from timeline.syntax.tokens import Token

REACH = 7
COUNT_REACH = 4


def compares(dating: Dating) -> bool:
    """Return whether the words before the expression compare with its time."""
    near = dating.before[-REACH:]
    if en.COMPARING & set(near):
        return True
    return dating.is_coarse and (_from_figure(near) or _is_statistic(dating))


def _from_figure(near: tuple[str, ...]) -> bool:
    """Return whether ``from`` opens what precedes the expression: a former value, not a starting day."""
    return "from" in near[:-1]


def _is_statistic(dating: Dating) -> bool:
    """Return whether the clause gives a year's figure: ``spending rose 8% in 2023`` is a fact of a year, no event."""
    if any(_is_deal(verb, dating.tokens) for verb in dating.clause.verbs):
        return False
    return dating.moment.precision in ("year", "quarter", "half-year") and (
        bool(en.FIGURES & dating.words) or any("%" in token.text for token in _clause_tokens(dating))
    )


def _is_deal(verb: Verb, tokens: Sequence[Token]) -> bool:
    """Return whether a deed has a price (``bought its rival for $9 million``), and is no count of what was sold."""
    if verb.form != "past" or verb.word not in deeds.TRADING:
        return False
    after = tokens[verb.position + 1 : verb.position + 1 + COUNT_REACH]
    return verb.word not in deeds.COUNTED or not any(token.text[0].isdigit() for token in after)


def _clause_tokens(dating: Dating) -> tuple[Token, ...]:
    return tuple(dating.tokens[dating.clause.first : dating.clause.last])
