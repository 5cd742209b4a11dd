"""When what somebody reports is told by itself: his own deed, or a fact that there is no room for beside him."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from timeline.languages.en import claims
from timeline.languages.en import events as en
from timeline.syntax.clause import RELATIVE, Clause
from timeline.syntax.en.claim import Marked, content_after
from timeline.syntax.en.said import said_in
from timeline.syntax.sentence import Parsed
from timeline.syntax.tokens import Token

DONE = frozenset({"past", "perfect"})
PLAIN = frozenset({"perfect", "future", "present", "simple"})
"""What somebody did himself before (``said he gave the order``) is his word; what he announces is news."""
HOLDING_BOTH = 2
"""Verbs of a relative clause that holds the verb of the clause around it, too."""
IMPERSONAL = frozenset({"it", "it's"})
SHIFTED = frozenset({"had", "would", "'d"})
"""What saying has put back in time (``said it would close``) is no plain sentence without it."""


def breaks_off_said(kept: Sequence[Token], one: Parsed, clause: Clause) -> bool:
    """Return whether words of a deed reported as done are missing (``Police said a man was held | in Porto``).

    What is claimed or expected (``alleged``, ``will``) stays with who says so, however little of it there is room for.
    """
    said = _said(one, clause) if kept else None
    if said is None or any(token.lower in SHIFTED for token in _opening(one, said)):
        return False
    verb = next((verb for verb in said.verbs if not verb.reduced), None)
    # ``say the motive was greed`` is their view
    is_deed = verb is not None and verb.form in DONE and not (verb.bare and verb.word in en.BE)
    return is_deed and not _is_whole(kept, one.tokens[said.first : said.last])


def speaks_of_own_deed(one: Parsed, clause: Clause) -> bool:
    """Return whether somebody reports what he does himself (``The guild announced it will close the mill``).

    ``It was confirmed that the mill will close`` names nobody at all.
    """
    said = _said(one, clause) if clause == one.clauses[0] else None
    verb = next((verb for verb in said.verbs if not verb.reduced), None) if said else None
    if said is None or verb is None:
        return False
    opening = _opening(one, said)
    if one.tokens[clause.first].lower in IMPERSONAL:
        return True
    is_plain = verb.form in PLAIN and not any(token.lower in SHIFTED for token in opening)
    return opening[0].lower in en.PRONOUNS and is_plain


def with_begun_content(one: Parsed, clause: Clause) -> Clause:
    """Return a clause with the next one, where that holds the verb of what the clause begins to report.

    ``Researchers found that a salt | that was made in the mill keeps wood dry``.
    """
    verb = clause.verbs[-1] if clause.verbs else None
    following = next((other for other in one.clauses if other.first == clause.last), None)
    if verb is None or following is None or verb.word not in en.REPORTING | claims.SAYS | claims.CLAIMS:
        return clause
    behind = one.tokens[verb.position + 1 : clause.last]
    begun = any(token.lower == "that" for token in behind[:-1])
    if not begun or following.role not in RELATIVE | {"reported"} or len(following.verbs) < HOLDING_BOTH:
        return clause
    return replace(clause, last=following.last, verbs=clause.verbs + following.verbs)


def _said(one: Parsed, clause: Clause) -> Clause | None:
    """Return what a clause reports as fact, None where its verb takes no clause (``confirmed its first case``)."""
    verb = next(iter(clause.verbs), None)
    if verb is None or verb.word not in claims.SAYS:
        return None
    marked = Marked(one.tokens, one.verbs, one.clauses, one.dated, verb.position)
    return said_in(one, clause) if content_after(marked, verb.position) is not None else None


def _opening(one: Parsed, said: Clause) -> Sequence[Token]:
    """Return what is said up to its first verb that tells something."""
    last = next((verb.position for verb in said.verbs if not verb.reduced), said.first)
    return one.tokens[said.first : last + 1]


def _is_whole(kept: Sequence[Token], content: Sequence[Token]) -> bool:
    words = [token.start for token in content if token.is_word]
    return not words or kept[-1].start >= words[-1]
