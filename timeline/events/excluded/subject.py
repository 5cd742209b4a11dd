"""A time that a clause speaks about, and in which nothing is told: ``February is proving difficult``."""

from __future__ import annotations

from timeline.events.dating import Dating


def is_spoken_of(dating: Dating) -> bool:
    """Return whether the expression is a subject: it opens its clause or follows a verb, and another verb follows."""
    words, clause = dating.one.lexicon, dating.clause
    if not dating.one.syntax.subject_first:
        return False
    opens = dating.first == clause.first or any(verb.position == dating.first - 1 for verb in clause.verbs)
    if not opens or dating.last >= clause.last or not clause.verbs:
        return False
    auxiliaries = words.be | words.have | words.future | words.hypothetical
    after = dating.tokens[dating.last].lower
    return after in auxiliaries or any(verb.position == dating.last for verb in clause.verbs)
