"""A stretch of a sentence that is not told as fact, and where it begins and ends beside the word that says so."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from timeline.languages.en import claims as words
from timeline.languages.en import events as en
from timeline.languages.en import grammar
from timeline.syntax.clause import ASIDES, RELATIVE, Clause, Verb
from timeline.syntax.signs import QUOTES, STOPS
from timeline.syntax.tokens import Token

REACH = 12
"""Tokens between a verb of saying and what is said: ``said in a letter to the council on Monday that …``."""
FARTHEST = 24
"""Tokens up to the verb of what is said: beyond, another clause has begun."""
LONGEST_SPEAKER = 8
"""By hand: half of it changes 13, twice 2 of 814 mentions of 200 articles."""
NO_SUBJECT = en.SUBORDINATORS | en.RELATIVES | {"but", "or", "yet", "to", ",", "than"}
AUXILIARIES = en.HAVE | en.BE | en.HYPOTHETICAL | grammar.VERB_ADVERBS
PARTED = en.SUBORDINATORS | en.RELATIVES | en.COORDINATORS


class Marked(Struct, frozen=True):
    """A sentence and the place of a word in it that may mark a claim."""

    tokens: Sequence[Token]
    verbs: Sequence[Verb]
    clauses: Sequence[Clause]
    dated: Sequence[tuple[int, int]]
    at: int

    @property
    def word(self) -> str:
        """Return the word, lower-cased."""
        return self.tokens[self.at].lower

    @property
    def clause(self) -> Clause:
        """Return the clause that the word stands in."""
        return next(clause for clause in self.clauses if clause.holds(self.at))


def content_after(one: Marked, at: int) -> int | None:
    """Return where the clause begins that a word takes: behind ``that``, or with a subject and its verb."""
    verb = next((verb for verb in one.verbs if verb.position > at and not verb.reduced), None)
    if verb is None or verb.position - at > FARTHEST or (at == one.at and _takes_none(one)):
        return None
    ahead = range(at + 1, min(len(one.tokens), at + REACH))
    that = next((place for place in ahead if one.tokens[place].lower == "that"), None)
    if that is not None and that < verb.position and not _parts(one.tokens[at + 1 : that]):
        return that + 1 if verb.position > that + 1 else None
    return _subject_before(one, at, verb)


def _subject_before(one: Marked, at: int, verb: Verb) -> int | None:
    """Return where the subject of a verb begins behind a word, None where something parts the two."""
    begin = at + 1
    for place in range(at + 1, verb.position):
        if any(start <= one.tokens[place].start < end for start, end in one.dated):
            begin = place + 1  # the day of the saying
    for first in (begin, at + 1):  # ``claimed the vote on 3 May was a fraud``: the day of the subject
        subject = [token for token in one.tokens[first : verb.position] if token.lower not in AUXILIARIES]
        if any(token.lower in NO_SUBJECT or token.text in QUOTES or token.text in STOPS for token in subject):
            return None
        if any(token.is_word and token.lower not in en.PREPOSITIONS for token in subject):
            return first
    return None


def _takes_none(one: Marked) -> bool:
    """Return whether a word is a noun, or a participle that describes one (``a man suspected of theft``)."""
    if one.word in words.NOUNS_TOO and _is_noun(one):
        return True
    following = one.tokens[one.at + 1 : one.at + 2]
    return one.word in words.CLAIMS and any(token.lower in words.DESCRIBED for token in following)


def _is_noun(one: Marked) -> bool:
    """Return whether a word that may be a noun is one here: ``the suspect``, ``a salary dispute between …``."""
    before, after = one.tokens[max(0, one.at - 1) : one.at], one.tokens[one.at + 1 : one.at + 2]
    opens = not before or before[0].lower in en.DETERMINERS
    return opens or (bool(after) and after[0].lower in en.PREPOSITIONS)


def _parts(tokens: Sequence[Token]) -> bool:
    return any(token.lower in PARTED or token.text in STOPS for token in tokens)


def end_of_claim(one: Marked, first: int) -> int:
    """Return where a claim ends: at a sign, at ``, but``, at the comma of the aside that it stands in."""
    holding = one.clause
    aside = holding.role in RELATIVE or (holding.role == "aside" and holding.first > 0)
    for at in range(first, len(one.tokens)):
        text = one.tokens[at].text
        after = one.tokens[at + 1].lower if at + 1 < len(one.tokens) else ""
        if text in STOPS or (text == "," and (aside or after in words.CHANGES)):
            return at
        if text == "," and _is_source(one, at + 1):
            return at
    return len(one.tokens) - (one.tokens[-1].text == ".")


def _is_source(one: Marked, at: int) -> bool:
    """Return whether an attribution begins at a place (``, police said``)."""
    ahead = one.tokens[at : at + LONGEST_SPEAKER]
    said = next((place for place, token in enumerate(ahead) if token.lower in words.SAYS | words.CLAIMS), None)
    return said is not None and not any(token.text == "," for token in ahead[:said])


def speaker_of(one: Marked) -> int | None:
    """Return where the clause of the word begins, None where it is no main clause."""
    holding = one.clause
    if holding.role in ASIDES | {"aside"}:
        return None
    first = holding.first
    skipped = en.COORDINATORS | {"that", ","}
    while first < one.at and one.tokens[first].lower in skipped:
        first += 1
    return first if first < one.at else None
