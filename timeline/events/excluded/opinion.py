"""What somebody says of himself in direct speech: ``"Today we have more troops"`` tells what he thinks, no event."""

from __future__ import annotations

from timeline.events.dating import Dating
from timeline.events.planned import is_reported_plan
from timeline.syntax.clause import Verb
from timeline.syntax.signs import QUOTES

REACH = 3
"""By hand: neither half nor twice of it changes a mention of 200 articles."""


def is_opinion(dating: Dating) -> bool:
    """Return whether the clause is direct speech of the first or second person, or only supposes."""
    words = dating.one.lexicon
    if dating.is_future and not words.event_nouns.isdisjoint(dating.before[-REACH:]):
        return False  # whatever is said of it, an event is named beside its date
    if is_reported_plan(dating):
        return False
    if (words.speakers & dating.words and dating.clause.quoted) or _is_own_word(dating):
        return True
    if dating.beside_quote and dating.clause.verbs and all(map(_only_speaks, dating.clause.verbs)):
        return True
    return bool(words.conditional & dating.words) and not any(
        verb.form in ("past", "future") for verb in dating.clause.verbs
    )


def _is_own_word(dating: Dating) -> bool:
    """Return whether the writer speaks of himself, in a sentence without quotation marks."""
    words, texts = dating.one.lexicon, {token.text for token in dating.tokens}
    own = words.own | words.speakers if dating.is_coarse else words.own
    return not texts & QUOTES and not own.isdisjoint(dating.one.lowered)


def _only_speaks(verb: Verb) -> bool:
    """Return whether a verb tells that somebody spoke, which is no news by itself."""
    return "reports" in verb.kinds and "announces" not in verb.kinds
