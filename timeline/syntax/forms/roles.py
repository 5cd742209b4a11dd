"""The role of a clause by the words that open it, and by what the clause before it says."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct

from timeline.syntax.clause import Clause, Role, Verb
from timeline.syntax.forms.words import Grammar
from timeline.syntax.tokens import Token

REPORT_REACH = 14
"""Tokens between a verb of saying and the ``that`` of what is said: ``dijo el lunes ante la prensa en Porto que``."""
INDIRECT_REACH = 7
"""Tokens of a clause in which the auxiliary of indirect speech stands: ``sagte, die alte Mühle habe``."""
OPENING = 3


class Opening(Struct, frozen=True):
    """A clause that opens: its tokens ``[first, last)``, its own verbs, and the clause before it, if any is."""

    tokens: Sequence[Token]
    first: int
    last: int
    verbs: Sequence[Verb]
    before: Clause | None

    @property
    def words(self) -> list[str]:
        """Return the first words of the clause, lower-cased."""
        return [
            token.lower for token in self.tokens[self.first : min(self.last, self.first + OPENING)] if token.is_word
        ]


def role_of(opening: Opening, grammar: Grammar) -> tuple[Role, str]:
    """Return the role of a clause, and the word that opened it."""
    words = opening.words
    if words:
        for role, holds in ROLES:
            if holds(opening, words, grammar):
                return role, words[0]
    return ("aside", ",") if opening.before else ("main", "")


def _supposes(opening: Opening, words: Sequence[str], grammar: Grammar) -> bool:
    """Return whether a clause is a condition, or of nobody in particular (``Wer am Montag kam, …``)."""
    return words[0] in grammar.syntax.conditions or (not opening.first and words[0] in grammar.syntax.whoever)


def _is_temporal(opening: Opening, words: Sequence[str], grammar: Grammar) -> bool:
    return words[0] in grammar.syntax.temporal and bool(opening.verbs)


def _is_said(opening: Opening, words: Sequence[str], grammar: Grammar) -> bool:
    """Return whether a clause is what the one before it says: with ``that``, or where it reads as indirect speech."""
    before = opening.before
    said = next((verb for verb in reversed(before.verbs) if "reports" in verb.kinds), None) if before else None
    if said is None or not opening.verbs:
        return False
    if words[0] in grammar.events.that:
        return opening.first - said.position <= REPORT_REACH or grammar.syntax.framed
    near = opening.tokens[opening.first : opening.first + INDIRECT_REACH]
    opens = words[0] in grammar.events.pronouns | grammar.events.articles
    return opens and any(token.lower in grammar.syntax.indirect for token in near)


def _is_relative(opening: Opening, words: Sequence[str], grammar: Grammar) -> bool:
    """Return whether a relative word opens a clause, behind a preposition or not: ``in dem``, ``à laquelle``."""
    leading = grammar.events.prepositions
    if not grammar.syntax.framed:
        leading |= grammar.events.articles
    word = next((word for word in words if word not in leading or word in grammar.events.relatives), words[0])
    relative = opening.before is not None and word in grammar.events.relatives and bool(opening.verbs)
    return relative and _ends_in_verb(opening, grammar)


def _ends_in_verb(opening: Opening, grammar: Grammar) -> bool:
    """Return whether the verb of a clause stands last, where that tells a relative word from an article."""
    if not grammar.syntax.framed:
        return True
    end = opening.last - 1
    while end > opening.first and not opening.tokens[end].is_word:
        end -= 1
    return bool(grammar.classes_of(opening.tokens[end].lower)) and opening.verbs[-1].position >= end - 2


def _is_subordinate(opening: Opening, words: Sequence[str], grammar: Grammar) -> bool:
    return words[0] in grammar.events.subordinators and bool(opening.verbs)


def _is_reduced(opening: Opening, words: Sequence[str], grammar: Grammar) -> bool:
    """Return whether a participle opens an aside: ``La banque, fondée en 1952, …``."""
    _ = words, grammar
    first = next(iter(opening.verbs), None)
    return opening.before is not None and first is not None and first.reduced and first.position == opening.first


def _is_coordinate(opening: Opening, words: Sequence[str], grammar: Grammar) -> bool:
    return opening.before is not None and words[0] in grammar.events.coordinators


ROLES: tuple[tuple[Role, Callable[[Opening, Sequence[str], Grammar], bool]], ...] = (
    ("conditional", _supposes),
    ("temporal", _is_temporal),
    ("reported", _is_said),
    ("relative", _is_relative),
    ("subordinate", _is_subordinate),
    ("reduced", _is_reduced),
    ("coordinate", _is_coordinate),
)
"""Asked in this order: ``que`` is of what is said before it is of a noun."""
