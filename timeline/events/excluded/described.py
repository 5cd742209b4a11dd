"""A year of what only describes a noun: ``They work for a firm founded in 1985``; nothing that is told happens then."""

from __future__ import annotations

from timeline.events.dating import Dating


def dates_description(dating: Dating) -> bool:
    """Return whether the verb before a coarse time only describes a noun, in a clause with a verb of its own."""
    verbs = dating.clause.verbs
    nearest = next((verb for verb in reversed(verbs) if verb.position < dating.first), None)
    if nearest is None or not nearest.reduced or not dating.is_coarse or all(verb.reduced for verb in verbs):
        return False
    return not any(token.text == "," for token in dating.tokens[nearest.position : dating.first])
