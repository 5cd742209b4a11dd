"""A time that a clause speaks about, and in which nothing is told: ``February is proving difficult``."""

from __future__ import annotations

from timeline.events.dating import Dating


def is_spoken_of(dating: Dating) -> bool:
    """Return whether the expression is the subject of its clause: first in it, and right before its verb's group."""
    words, clause = dating.one.lexicon, dating.clause
    if dating.first > clause.first or dating.last >= clause.last or not clause.verbs:
        return False
    auxiliaries = words.be | words.have | words.future | words.hypothetical
    after = dating.tokens[dating.last].lower
    return after in auxiliaries or clause.verbs[0].position == dating.last
