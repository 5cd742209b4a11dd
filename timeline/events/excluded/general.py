"""Statements in which nothing happens: no past or planned verb, no event named beside the date."""

from __future__ import annotations

from timeline.events.dating import Dating
from timeline.events.inherit import is_state
from timeline.events.planned import is_reported_plan
from timeline.languages.events import Kind
from timeline.syntax.clause import ASIDES, Verb

NEWS: frozenset[Kind] = frozenset({"happens", "announces", "concludes", "is timetabled", "begins", "plans"})
BESIDE = 3
"""Words before a year behind in which what it dates is named: ``is on trial over the collapse in 2002`` tells none."""


def is_general(dating: Dating) -> bool:
    """Return whether the clause neither tells something past, nor plans something, nor names an event to date."""
    clause, words = dating.clause, dating.one.lexicon
    if is_reported_plan(dating) or not dating.one.syntax.finds_verbs:
        return False
    if _only_points(dating):
        return True
    if any(
        verb.form in ("past", "perfect", "future") and not verb.reduced and not (_is_state(verb) and dating.is_coarse)
        for verb in clause.verbs
    ):
        return False
    beside = frozenset(dating.before[-BESIDE:]) if dating.is_coarse and dating.is_past else dating.words
    if beside & (words.planning | words.event_nouns | words.cancelling):
        return False
    if not dating.is_coarse and any(verb.under_way for verb in clause.verbs):
        return False
    holds = any(verb.form in ("present", "hypothetical") for verb in clause.verbs) or _only_holds(dating)
    return holds or bool(words.speakers & dating.words) or dating.is_coarse


def _only_holds(dating: Dating) -> bool:
    """Return whether all that a clause tells of a time behind is what holds now (``Most believe the vote …``)."""
    verbs = [verb for verb in dating.clause.verbs if verb.form == "simple"]
    now = dating.timex.value == "PRESENT_REF" or _is_today(dating)
    held = all("holds" in verb.kinds or (now and NEWS.isdisjoint(verb.kinds)) for verb in verbs)
    return not dating.is_future and bool(verbs) and held


def _is_today(dating: Dating) -> bool:
    """Return whether the expression is the day of publication itself, as ``today`` is: what holds then holds now."""
    moment, published = dating.moment, dating.published
    return (
        moment.precision == "day"
        and moment.earliest == published.latest
        and dating.timex.text.lower() in dating.one.lexicon.today
    )


def _only_points(dating: Dating) -> bool:
    """Return whether a clause only says what this or that was (``Those were the big questions``), and no event."""
    words, verbs = dating.one.lexicon, dating.clause.verbs
    if (
        dating.clause.role in ASIDES
        or len(verbs) != 1
        or not is_state(verbs[0], words)
        or words.event_nouns & dating.words
    ):
        return False
    opening = next((token.lower for token in dating.tokens[dating.clause.first : verbs[0].position + 1]), "")
    return opening in words.demonstratives and verbs[0].position - dating.clause.first == 1


def _is_state(verb: Verb) -> bool:
    """Return whether a verb only describes a time (``the race looked close in 1968``); on a day it tells an event."""
    return verb.bare or "states" in verb.kinds
