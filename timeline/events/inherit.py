"""Which sentences without any date expression report something that happened on the article's main date."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.clauses import Clause
from timeline.events.denied import is_denied
from timeline.events.tokens import Token
from timeline.events.verbs import Verb
from timeline.languages import en_events as en

SHORTEST = 4
GROUP = 3
BEFORE_THAT = frozenset({"had", "'d"})
"""What had been done lies before the news."""


def reporting_clause(tokens: Sequence[Token], clauses: Sequence[Clause], *, opening: bool = False) -> Clause | None:
    """Return the first clause that tells of something done, None where the sentence only says or describes.

    ``opening`` says that the sentence is one of the article's first, where what has happened is the news.
    """
    words = {token.lower for token in tokens}
    if sum(token.is_word for token in tokens) < SHORTEST or words & en.GENERAL or tokens[-1].text == "?":
        return None
    if any(_speaks_of_self(clause, tokens) for clause in clauses) or _recalls(tokens, clauses):
        return None
    return next((clause for clause in clauses if _reports(clause, tokens, opening=opening)), None)


def lead_clause(tokens: Sequence[Token], clauses: Sequence[Clause]) -> Clause | None:
    """Return the first clause of an article's first sentence that has a verb: that sentence is the news.

    None where it asks, or speaks of the speaker or the reader, as a comment does.
    """
    if {token.lower for token in tokens} & en.SPEAKERS or tokens[-1].text == "?":
        return None
    told = ("past", "perfect", "future")
    return next((clause for clause in clauses if any(verb.form in told for verb in clause.verbs)), None)


def says_more(clause: Clause, tokens: Sequence[Token]) -> bool:
    """Return whether a clause is reported at all: somebody else's words or deeds, not supposed and not in general."""
    words = {token.lower for token in tokens}
    if clause.quoted or words & (en.SPEAKERS | en.GENERAL) or tokens[-1].text == "?":
        return False
    told = [verb for verb in clause.verbs if verb.form in ("past", "perfect")]
    return bool(told) and not (clause.opener == "," and all(verb.word in en.REPORTING for verb in told))


def _recalls(tokens: Sequence[Token], clauses: Sequence[Clause]) -> bool:
    """Return whether a sentence goes back to when something was first done (``When Ida Holm first opened it, …``)."""
    return any(
        verb.form == "past" and verb.position and tokens[verb.position - 1].lower in en.AT_FIRST
        for clause in clauses
        if clause.opener in en.SUBORDINATORS
        for verb in clause.verbs
    )


def _speaks_of_self(clause: Clause, tokens: Sequence[Token]) -> bool:
    """Return whether a clause outside quotation marks is the writer's own word (``I know of many who …``)."""
    return not clause.quoted and any(
        token.lower in en.SPEAKERS and token.text != "US" for token in tokens[clause.first : clause.last]
    )


def _reports(clause: Clause, tokens: Sequence[Token], *, opening: bool) -> bool:
    words = {token.lower for token in tokens[clause.first : clause.last]}
    aside = clause.opener in en.RELATIVES | en.SUBORDINATORS
    if clause.quoted or aside or words & (en.SPEAKERS | en.HYPOTHETICAL) or is_denied(clause, tokens):
        return False
    return any(_is_deed(verb, tokens, opening=opening) for verb in clause.verbs)


def _may_be_noun(verb: Verb, tokens: Sequence[Token]) -> bool:
    """Return whether a form that is as often a noun (``spread``, ``cut``) has no object to show it for a verb."""
    if verb.word not in en.AMBIGUOUS_PAST or tokens[verb.position - 1].lower in en.HAVE | en.BE:
        return False
    after = next((token for token in tokens[verb.position + 1 : verb.position + 2]), None)
    return after is None or not (after.lower in en.DETERMINERS or after.text[0].isdigit() or after.text[0].isupper())


def _is_deed(verb: Verb, tokens: Sequence[Token], *, opening: bool) -> bool:
    """Return whether a verb tells a happening: past, and neither a report nor a state.

    The perfect (``has frustrated``) tells how things stand, but in an article's opening and for
    verbs of which news is made.
    """
    told = verb.form == "past" or (verb.form == "perfect" and (opening or verb.word in en.ANNOUNCING | en.CONCLUDING))
    if verb.bare or verb.reduced or not told or _may_be_noun(verb, tokens):
        return False
    group = {token.lower for token in tokens[max(0, verb.position - GROUP) : verb.position]}
    if group & (en.NEGATIONS | BEFORE_THAT):
        return False
    return verb.word in en.ANNOUNCING or verb.word not in en.REPORTING | en.STATIVE
