"""What is only supposed: ``if it rained on Friday``."""

from __future__ import annotations

from timeline.events.dating import Dating
from timeline.languages.en import events as en

INVERTING = frozenset({"had", "were", "should"})
SUPPOSING = frozenset({"if", "unless"})


def is_supposed(dating: Dating) -> bool:
    """Return whether the clause is the condition of another one, or asks."""
    clause, tokens = dating.clause, dating.tokens
    if clause.opener in SUPPOSING or (not clause.first and tokens[0].lower in INVERTING and _by_subject(dating)):
        return True
    return tokens[-1].text == "?" and clause.opener not in en.RELATIVES | en.SUBORDINATORS


def _by_subject(dating: Dating) -> bool:
    """Return whether a subject follows the sentence's first word (``Had it rained on Friday, …``)."""
    return dating.tokens[1].lower in en.PRONOUNS | en.DETERMINERS if len(dating.tokens) > 1 else False
