"""What is reported, where a clause only says who said it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from timeline.syntax.clause import RELATIVE, SUBORDINATE, Clause, Verb, main_verb
from timeline.syntax.sentence import Parsed, starting
from timeline.syntax.tokens import Token

NOTICE_REACH = 4
"""Words behind ``made`` in which the headlines stand that it made."""


def content_of(clause: Clause, one: Parsed, dated: Collection[Clause]) -> Clause:
    """Return what is reported where a clause only says who said it when, and what is said has no date of its own.

    Only what is told as done takes the day of the saying: what will or would be, or was not, has another day or none.
    """
    if (happened := _happened(clause, one)) is not None:
        return happened
    said = next((verb for verb in clause.verbs if "reports" in verb.kinds), None)
    if said is None or said != clause.verbs[0]:
        return clause
    after = next((token.lower for token in one.tokens[said.position + 1 : clause.last]), "")
    auxiliaries = one.lexicon.be | one.lexicon.have | one.lexicon.future
    if (clause.role in RELATIVE and after in auxiliaries) or after in one.lexicon.about:
        return clause  # ``the ferry, which officials said was due to sail``
    if len(clause.verbs) > 1 and _says_so(said, one.tokens[said.position : clause.verbs[1].position]):
        first = _after_date(said.position + 1, clause.verbs[1].position, one)
        content = Clause(first, clause.last, "reported", clause.verbs[1:], opener="that")
        return content if is_done(content, one) and not content.verbs[0].bare else clause
    at = one.clauses.index(clause)
    others = one.clauses[:1] if clause.role == "aside" else one.clauses[at + 1 : at + 2]
    # ``Though the pier was closed, police reported three fires on Monday``: what the pier was is not reported.
    others = tuple(other for other in others if other.role not in SUBORDINATE)
    fitting = (other for other in others if is_done(other, one) and other not in dated and not other.quoted)
    return next((other for other in fitting if clause.role == "aside" or other.role == "reported"), clause)


def _happened(clause: Clause, one: Parsed) -> Clause | None:
    """Return the clause behind one that only says that something came (``The worst came in May, when …``)."""
    own = main_verb(clause.verbs)
    if own is None or "occurs" not in own.kinds or clause not in one.clauses:
        return None
    after = one.tokens[own.position + 1 : own.position + 1 + NOTICE_REACH]
    made = "begins" not in own.kinds and "happens" not in own.kinds
    if own.word in one.lexicon.making:
        made = any(token.lower in one.lexicon.notices for token in after)
    following = one.clauses[one.clauses.index(clause) + 1 :][:1]
    telling = [other for other in following if other.role == "temporal" and is_done(other, one) and not other.quoted]
    return telling[0] if made and telling else None


def _says_so(verb: Verb, between: Sequence[Token]) -> bool:
    """Return whether what is said follows (``officials said the bridge had fallen``), and no object and an aside."""
    return "says" in verb.kinds or not any(token.text == "," for token in between)


def is_done(clause: Clause, one: Parsed) -> bool:
    """Return whether the first verb of a clause tells something past, and not that it did not happen."""
    verb = clause.verbs[0] if clause.verbs else None
    return verb is not None and verb.form in ("past", "perfect") and not one.syntax.denies(clause, one.tokens)


def _after_date(first: int, last: int, one: Parsed) -> int:
    """Return where what is said begins: behind the day of the saying, where one stands before its verb."""
    ends = [end for start, end in one.dated if one.tokens[first].start <= start and end <= one.tokens[last].start]
    behind = starting(one.tokens, max(ends)) if ends else first
    return behind if behind < last else first
