"""Statements in which nothing happens: no past or planned verb, no event named beside the date."""

from __future__ import annotations

from timeline.events.dating import Dating
from timeline.languages import en_events as en


def is_general(dating: Dating) -> bool:
    """Return whether the clause neither tells something past, nor plans something, nor names an event to date."""
    clause = dating.clause
    if any(verb.form in ("past", "perfect", "future") and not (verb.bare and _states(dating)) for verb in clause.verbs):
        return False
    if dating.words & (en.PLANNING | en.EVENT_NOUNS | en.CANCELLING):
        return False
    if any(verb.form in ("present", "hypothetical") for verb in clause.verbs) or en.SPEAKERS & dating.words:
        return True
    return dating.is_coarse


def _states(dating: Dating) -> bool:
    """Return whether a lone ``was`` or ``had`` only describes a coarse time; on a day it tells an event."""
    return dating.is_coarse
