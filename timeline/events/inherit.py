"""Which sentences without any date expression report something that happened on the article's main date."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from timeline.languages.en import events as en
from timeline.syntax.en.clauses import Clause
from timeline.syntax.en.denied import is_denied
from timeline.syntax.en.forms import QUOTES
from timeline.syntax.en.openers import is_participle
from timeline.syntax.en.verbs import Verb, is_under_way
from timeline.syntax.sentence import Parsed
from timeline.syntax.tokens import Token

SHORTEST = 4
GROUP = 3
NEWS = frozenset({"past", "perfect", "future"})
UNDONE = en.NEGATIONS | {"had", "'d"}
"""What had been done lies before the news."""
NO_DEEDS = (en.REPORTING | en.STATIVE) - en.ANNOUNCING
MADE_NEWS = en.ANNOUNCING | en.CONCLUDING
GENERAL_OR_OWN = en.SPEAKERS | en.GENERAL
SUPPOSING = en.SPEAKERS | en.HYPOTHETICAL
BE_OR_HAVE = en.BE | en.HAVE
ASIDES = en.RELATIVES | en.SUBORDINATORS


def may_report(one: Parsed) -> bool:
    """Return whether a sentence without a date can tell anything: else nobody need ask where its clauses begin."""
    if not one.tokens or one.tokens[-1].text == "?":
        return False
    # A clause with a date of its own, or one in quotation marks, may speak of the speaker, and the first sentence too.
    may_speak_of_self = one.timexes or not one.lowered.isdisjoint(QUOTES)
    if one.place and not one.lowered.isdisjoint(en.GENERAL if may_speak_of_self else GENERAL_OR_OWN):
        return False
    if not NEWS.isdisjoint([verb.form for verb in one.verbs]):
        return True
    if not one.place and any(is_under_way(verb, one.tokens) for verb in one.verbs):
        return True
    return "," in one.lowered and any(
        before.text == "," and is_participle(token.lower) for before, token in pairwise(one.tokens)
    )


def reporting_clause(one: Parsed, clauses: Sequence[Clause], *, opening: bool = False) -> Clause | None:
    """Return the first clause that tells of something done, None where the sentence only says or describes.

    ``opening`` says that the sentence is one of the article's first, where what has happened is the news.
    """
    if sum(token.is_word for token in one.tokens) < SHORTEST or one.lowered & en.GENERAL or one.tokens[-1].text == "?":
        return None
    if any(_speaks_of_self(clause, one) for clause in clauses) or _recalls(one.tokens, clauses):
        return None
    return next((clause for clause in clauses if _reports(clause, one, opening=opening)), None)


def lead_clause(one: Parsed, clauses: Sequence[Clause]) -> Clause | None:
    """Return the first clause of an article's first sentence that has a verb: that sentence is the news.

    None where it asks, or speaks of the speaker or the reader, as a comment does.
    """
    if one.lowered & en.SPEAKERS or one.tokens[-1].text == "?":
        return None
    return next((clause for clause in clauses if _is_lead(clause, one)), None)


def _is_lead(clause: Clause, one: Parsed) -> bool:
    """Return whether a clause tells news, and not only who said what stands before it (``…, the guild says``)."""
    if clause.first and clause.opener == "," and all(verb.word in en.SAYING for verb in clause.verbs):
        return False
    return any(_is_told(verb, one) for verb in clause.verbs)


def _is_told(verb: Verb, one: Parsed) -> bool:
    return verb.form in NEWS or is_under_way(verb, one.tokens)


def says_more(clause: Clause, one: Parsed) -> bool:
    """Return whether a clause is reported at all: somebody else's words or deeds, not supposed and not in general."""
    if clause.quoted or one.lowered & GENERAL_OR_OWN or one.tokens[-1].text == "?":
        return False
    told = [verb for verb in clause.verbs if verb.form in ("past", "perfect") and not is_state(verb)]
    if _recalls(one.tokens, one.clauses):
        return False
    return bool(told) and not (clause.opener == "," and all(verb.word in en.REPORTING for verb in told))


def is_state(verb: Verb) -> bool:
    """Return whether a verb only says what something is or was (``was the name of a coin``, ``has been eager``)."""
    return verb.bare and verb.word in en.BE


def _recalls(tokens: Sequence[Token], clauses: Sequence[Clause]) -> bool:
    """Return whether a sentence goes back to when something was first done (``When Ida Holm first opened it, …``)."""
    return any(
        verb.form == "past" and verb.position and tokens[verb.position - 1].lower in en.AT_FIRST
        for clause in clauses
        if clause.opener in en.SUBORDINATORS
        for verb in clause.verbs
    )


def _speaks_of_self(clause: Clause, one: Parsed) -> bool:
    """Return whether a clause outside quotation marks is the writer's own word (``I know of many who …``)."""
    return not clause.quoted and _holds(clause, one, en.SPEAKERS)


def _reports(clause: Clause, one: Parsed, *, opening: bool) -> bool:
    if clause.quoted or clause.opener in ASIDES:
        return False
    if not any(_is_deed(verb, one.tokens, opening=opening) for verb in clause.verbs):
        return False
    if any(verb.form == "future" for verb in clause.verbs):
        return False  # ``A crane mounted on a barge will lower it``
    return not (_holds(clause, one, SUPPOSING) or is_denied(clause, one.tokens))


def _holds(clause: Clause, one: Parsed, words: frozenset[str]) -> bool:
    """Return whether one of the words stands in a clause."""
    inside = one.tokens[clause.first : clause.last]
    return not one.lowered.isdisjoint(words) and any(token.lower in words for token in inside)


def _may_be_noun(verb: Verb, tokens: Sequence[Token]) -> bool:
    """Return whether a form that is as often a noun (``spread``, ``cut``) has no object to show it for a verb."""
    if verb.word not in en.AMBIGUOUS_PAST or tokens[verb.position - 1].lower in BE_OR_HAVE:
        return False
    after = next((token for token in tokens[verb.position + 1 : verb.position + 2]), None)
    return after is None or not (after.lower in en.DETERMINERS or after.text[0].isdigit() or after.text[0].isupper())


def _is_deed(verb: Verb, tokens: Sequence[Token], *, opening: bool) -> bool:
    """Return whether a verb tells a happening: past, and neither a report nor a state.

    The perfect (``has frustrated``) tells how things stand, but in an article's opening and for
    verbs of which news is made.
    """
    if verb.bare or verb.reduced or verb.word in NO_DEEDS:
        return False
    told = verb.form == "past" or (verb.form == "perfect" and (opening or verb.word in MADE_NEWS))
    if not told or _may_be_noun(verb, tokens):
        return False
    return not any(token.lower in UNDONE for token in tokens[max(0, verb.position - GROUP) : verb.position])
