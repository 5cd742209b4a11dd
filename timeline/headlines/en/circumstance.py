"""A short clause with the one behind it that says what led to it: ``The mill closed | after its roof fell in``."""

from __future__ import annotations

from msgspec.structs import replace

from timeline.languages.en import events as en
from timeline.syntax.clause import Clause
from timeline.syntax.sentence import Parsed

MOST_WORDS = 6
"""Words of a clause that leave room for another one in a headline of twelve."""
MOST_TOGETHER = 14
"""Words that a headline has at most before it is cut."""
CONTINUING = en.RELATIVES | {"that"}
LEADING_TO = frozenset({"after"})


def with_circumstance(one: Parsed, clause: Clause) -> Clause:
    """Return a clause of few words with the next one where that tells on what it followed, any other as it is."""
    following = next((other for other in one.clauses if other.first == clause.last), None)
    if following is None or following.opener not in LEADING_TO or following.quoted or not following.verbs:
        return clause
    start, end = one.tokens[following.first].start, one.tokens[following.last - 1].end
    if any(start <= first < end for first, _ in one.dated):
        return clause  # that is another day, or another event of this one
    words, more = (sum(_counts(one, at) for at in range(c.first, c.last)) for c in (clause, following))
    if not clause.verbs or words > MOST_WORDS or words + more > MOST_TOGETHER or _is_measured(one, following.first):
        return clause
    if any(other.first == following.last and other.opener in CONTINUING for other in one.clauses):
        return clause  # ``after a court found | that he …``
    return replace(clause, last=following.last, verbs=clause.verbs + following.verbs)


def _is_measured(one: Parsed, first: int) -> bool:
    """Return whether a comma or a length of time stands before a clause (``two days | after the storm broke``)."""
    before = one.tokens[first - 1]
    lengths = (span for timex, span in zip(one.timexes, one.dated, strict=True) if timex.type == "DURATION")
    return before.text == "," or any(start <= before.start < end for start, end in lengths)


def _counts(one: Parsed, at: int) -> bool:
    """Return whether a token is a word that a headline would keep: its date stands beside it."""
    token = one.tokens[at]
    return token.is_word and not any(start <= token.start < end for start, end in one.dated)
