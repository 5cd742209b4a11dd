"""Expressions that point to no time of their own: ``recently``, ``the past few months``, ``this decade``."""

from __future__ import annotations

from timeline.events.dating import Dating
from timeline.syntax.clause import Verb

MOST_BARE = 2
DEFINED_REACH = 4
TIMELESS = frozenset({"DURATION", "SET"})
REFERENCES = frozenset({"PRESENT_REF", "PAST_REF", "FUTURE_REF"})


def is_vague(dating: Dating) -> bool:
    """Return whether the expression names no time that an event could be put on."""
    timex, words = dating.timex, dating.one.lexicon
    after = [token.lower for token in dating.tokens[dating.last : dating.last + 1]]
    named = timex.text.lower().split()[-1] in words.parts_of_day
    if named and not words.of.isdisjoint(after):
        return True  # ``on the evening of the first day``
    if _is_defined(dating):
        return True
    if timex.text.lower() in words.parts_of_day and words.pointing.isdisjoint(dating.before[-1:]):
        return True  # ``an evening with him``
    if named and len(timex.text.split()) <= MOST_BARE and _is_of_publication(dating):
        return True  # ``spent the evening writing``: of no day that is named
    return timex.type in TIMELESS or timex.value in REFERENCES or timex.value.startswith("PX")


def _is_of_publication(dating: Dating) -> bool:
    """Return whether a part of a day far into an article was counted from nothing but its publication."""
    anchor = dating.timex.anchor
    return dating.one.place > 1 and anchor is not None and anchor.kind == "publication" and _is_articled(dating)


def _is_articled(dating: Dating) -> bool:
    articles, text = dating.one.lexicon.articles, dating.timex.text.lower()
    return text.split()[0] in articles or not articles.isdisjoint(dating.before[-1:])


def _is_defined(dating: Dating) -> bool:
    """Return whether what follows tells which time is meant (``the night the mill burned``, ``the year that …``)."""
    words, text = dating.one.lexicon, dating.timex.text.lower()
    if not _is_articled(dating) or any(character.isdigit() for character in text) or dating.last >= len(dating.tokens):
        return False
    if text.split()[-1] in words.calendar_names or text.split()[-1] not in words.stretches | words.units:
        return False
    after = dating.tokens[dating.last]
    named = after.is_capital and any(verb.position - dating.last < DEFINED_REACH for verb in _behind(dating))
    return after.lower in words.that | words.pronouns | words.relatives or named


def _behind(dating: Dating) -> list[Verb]:
    return [verb for verb in dating.clause.verbs if verb.position > dating.last]
