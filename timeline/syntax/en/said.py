"""What is said, where a clause only tells who said it: the clause that follows, or the rest of its own."""

from __future__ import annotations

from timeline.languages.en import events as en
from timeline.syntax.clause import Clause
from timeline.syntax.sentence import Parsed


def said_in(one: Parsed, clause: Clause) -> Clause | None:
    """Return the clause that tells what was said, None where nothing but direct speech does."""
    at = next((at for at, verb in enumerate(clause.verbs) if verb.word in en.REPORTING), None)
    if at is None:
        return None
    position = clause.verbs[at].position
    if at + 1 < len(clause.verbs):  # ``officials said the bridge had collapsed``
        return Clause(_after_day(one, position + 1), clause.last, "reported", clause.verbs[at + 1 :], opener="that")
    following = next((other for other in one.clauses if other.first == clause.last), None)
    if following is None or following.role != "reported" or following.quoted:
        return None
    first = following.first + (one.tokens[following.first].lower == "that")
    return Clause(first, following.last, "reported", following.verbs, opener="that")


def _after_day(one: Parsed, at: int) -> int:
    """Return where what is said begins: after the day of the saying, where one follows the verb."""
    start, end = (
        (one.tokens[at].start, one.tokens[min(at + 1, len(one.tokens) - 1)].end) if at < len(one.tokens) else (0, 0)
    )
    dated = next((span for span in one.dated if start <= span[0] < end), None)
    if dated is None:
        return at
    return next((later for later in range(at, len(one.tokens)) if one.tokens[later].start >= dated[1]), at)
