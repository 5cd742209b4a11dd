"""Which words of a sentence tell an event: its clause, and what that cannot stand without."""

from __future__ import annotations

from timeline.headlines.headlines import Wanted
from timeline.languages.syntax import SyntaxWords
from timeline.syntax.clause import RELATIVE, SUBORDINATE, Clause
from timeline.syntax.sentence import Parsed
from timeline.syntax.signs import STOPS_AND_COMMA
from timeline.syntax.stops import follows_stop
from timeline.syntax.tokens import Token

MOST_WHOLE = 28
"""Words up to which a sentence stands whole where its clause cannot stand alone."""
RESTRICTING = RELATIVE | SUBORDINATE | {"reported"}
FEWEST_WORDS = 3


def claimed(wanted: Wanted) -> tuple[int, int]:
    """Return the sentence whole, or to the end of the clause that holds both what is claimed and who says so."""
    one, claim = wanted.one, wanted.claim
    if len(one.tokens) <= MOST_WHOLE or claim is None:
        return 0, len(one.tokens)
    needed = max(wanted.clause.last, claim.by + 1, claim.source[1] if claim.source else 0)
    return 0, next((clause.last for clause in one.clauses if clause.last >= needed), len(one.tokens))


def words_telling(one: Parsed, clause: Clause, words: SyntaxWords) -> list[Token]:
    """Return the tokens of a sentence that tell the event of one of its clauses."""
    joined = _joined(one, clause, words)
    if joined:
        return joined
    first, last = _within_stops(one, clause, *_extent(one, clause, words))
    return list(one.tokens[slice(*_without_opening(one, first, last))])


def _extent(one: Parsed, clause: Clause, words: SyntaxWords) -> tuple[int, int]:
    """Return the tokens that tell an event: its clause, with who said it, or the subject or main clause it needs."""
    if clause.role == "noun" or clause not in one.clauses:
        return _of_part(one, clause)
    at = one.clauses.index(clause)
    last = _with_restriction(one, at)
    if clause.role == "main" and at + 1 < len(one.clauses) and one.clauses[at + 1].role == "reported":
        return clause.first, _with_restriction(one, at + 1)
    if clause.role == "main" and clause.verbs and not _is_short(clause):
        return clause.first, last
    if clause.role in ("coordinate", "aside") and _stands_alone(one, clause, words):
        return clause.first, last
    return _whole(one, at)


def _joined(one: Parsed, clause: Clause, words: SyntaxWords) -> list[Token]:
    """Return the sentence's subject with what a relative clause tells of it, or with what stands behind that clause.

    Empty where no relative clause stands right behind a subject, or its words do not follow a subject as they are.
    """
    clauses = one.clauses
    if len(clauses) < 2 or clauses[0].role != "main" or clauses[0].verbs or clauses[1].role != "relative":
        return []
    if not _parted(one, clauses[1].first):
        return []
    subject = [token for token in one.tokens[: clauses[0].last] if token.text != ","]
    if len(clauses) > 2 and clause is clauses[2] and clause.role == "aside":
        return subject + list(one.tokens[clause.first : clause.last])
    told = one.tokens[clause.first : clause.last]
    if clause is clauses[1] and not words.framed and len(told) > 1 and told[0].lower == clause.opener:
        follows = told[1].may_be_verb or told[1].lower in words.verb_adverbs
        ends = len(told) - (told[-1].text == ",")
        return subject + list(told[1:ends]) if follows else []
    return []


def _of_part(one: Parsed, clause: Clause) -> tuple[int, int]:
    """Return a noun's phrase as it is, and of a part of a clause the clause it stands in from its beginning."""
    if clause.role == "noun":
        return clause.first, clause.last
    holding = next(other for other in one.clauses if other.holds(clause.first))
    return holding.first, clause.last


def _within_stops(one: Parsed, clause: Clause, first: int, last: int) -> tuple[int, int]:
    """Return the part of a stretch that lies between the full stops round a clause, where sentences were not parted."""
    stops = [at for at in range(first + 1, last) if follows_stop(one.tokens, at)]
    first = max([first, *(at for at in stops if at <= clause.first)])
    return first, min([last, *(at for at in stops if at >= clause.last)])


def _with_restriction(one: Parsed, at: int) -> int:
    """Return where a clause ends with those that no sign parts from it: ``un avión | que transportaba a Ida Holm``."""
    clauses = one.clauses
    while at + 1 < len(clauses) and clauses[at + 1].role in RESTRICTING and not _parted(one, clauses[at + 1].first):
        at += 1
    return clauses[at].last


def _parted(one: Parsed, at: int) -> bool:
    return one.tokens[at - 1].text in STOPS_AND_COMMA


def _is_short(clause: Clause) -> bool:
    return clause.last - clause.first < FEWEST_WORDS


def _whole(one: Parsed, at: int) -> tuple[int, int]:
    """Return a sentence whole where it is short enough, else up to the end of a clause that needs what precedes it."""
    if len(one.tokens) <= MOST_WHOLE:
        return 0, len(one.tokens)
    clause = one.clauses[at]
    if clause.role in SUBORDINATE and at == 0 and len(one.clauses) > 1:
        return 0, one.clauses[1].last
    return 0, _with_restriction(one, at)


def _stands_alone(one: Parsed, clause: Clause, words: SyntaxWords) -> bool:
    """Return whether a clause behind another has a subject of its own before its verb."""
    before = one.clauses[one.clauses.index(clause) - 1]
    if not clause.verbs or before.role in RELATIVE:
        return False
    begins = clause.first + (one.tokens[clause.first].lower in one.lexicon.coordinators)
    opening = one.tokens[begins] if begins < clause.last else None
    if opening is None or in_date(one, opening):
        return False
    known = one.lexicon.determiners | one.lexicon.articles
    subject = opening.lower in known or opening.is_capital
    return subject and clause.verbs[0].position > begins and not words.framed


def in_date(one: Parsed, token: Token) -> bool:
    """Return whether a token belongs to a date of its sentence."""
    return any(start <= token.start < end for start, end in one.dated)


def _without_opening(one: Parsed, first: int, last: int) -> tuple[int, int]:
    """Return the stretch without the conjunction, adverb or sign that opens it."""
    dropped = one.lexicon.coordinators | one.lexicon.sequence_adverbs
    while first < last - FEWEST_WORDS and (one.tokens[first].lower in dropped or not _begins_word(one, first)):
        first += 1
    return first, last


def _begins_word(one: Parsed, at: int) -> bool:
    return one.tokens[at].is_word or one.tokens[at].text in '«„“"¿¡'
