"""What is only supposed: ``if it rained on Friday``."""

from __future__ import annotations

from timeline.events.dating import Dating
from timeline.syntax.clause import ASIDES


def is_supposed(dating: Dating) -> bool:
    """Return whether the clause is the condition of another one, or asks."""
    clause, tokens = dating.clause, dating.tokens
    if clause.role == "conditional" or (not clause.first and _is_inverted(dating)):
        return True
    return tokens[-1].text == "?" and clause.role not in ASIDES


def _is_inverted(dating: Dating) -> bool:
    """Return whether a sentence supposes by the order of its first words (``Had it rained on Friday, …``)."""
    words, opening = dating.one.lexicon, [token.lower for token in dating.tokens[:2]]
    inverted = opening[0] in words.inverting
    return inverted and not (words.pronouns | words.determiners).isdisjoint(opening[1:])
