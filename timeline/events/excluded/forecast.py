"""A year that something is expected, aimed or forecast to reach: ``a target set for 2024``, ``to grow in 2025``."""

from __future__ import annotations

from timeline.events.dating import Dating
from timeline.events.planned import is_reported_plan


def forecasts(dating: Dating) -> bool:
    """Return whether the clause only looks ahead to a coarse time, with nothing set for it."""
    if is_reported_plan(dating):
        return False
    words = dating.one.lexicon
    if _has_chance(dating) or (not words.by.isdisjoint(dating.before[-1:]) and not _is_told(dating)):
        return True
    if _is_arranged(dating) or (dating.is_coarse and _is_set(dating)):
        return False
    if not dating.is_coarse:
        expected = dating.is_future and bool(words.expecting & dating.words)
        return expected and not (words.event_nouns | words.planning) & dating.words
    if dating.is_past:
        return bool(words.aims & dating.words) and _told_nothing(dating)
    return bool(words.expecting & dating.words) or (
        dating.one.syntax.finds_verbs and _told_nothing(dating) and not words.event_nouns & dating.words
    )


def _is_set(dating: Dating) -> bool:
    """Return whether something is said to be done in a year ahead (``will open next year``, ``plans to open``)."""
    words = dating.one.lexicon
    if not dating.is_future or dating.moment.precision != "year" or words.expecting & dating.words:
        return False
    verbs = dating.clause.verbs
    before = [verb for verb in verbs if verb.position < dating.first or not dating.one.syntax.subject_first]
    will = bool(before) and before[-1].form == "future" and not before[-1].bare
    if will:
        return before[-1].word not in words.expectable
    return any(
        word in words.intending and after in words.to and done not in words.expectable
        for word, after, done in zip(dating.before, dating.before[1:], dating.before[2:], strict=False)
    )


def _is_arranged(dating: Dating) -> bool:
    """Return whether ``to be`` and a participle stand before the time (``The report, to be released on Friday, …``)."""
    verb = next((verb for verb in reversed(dating.clause.verbs) if verb.position < dating.first), None)
    before = tuple([token.lower for token in dating.tokens[verb.position - 2 : verb.position]]) if verb else ()
    return verb is not None and verb.form == "future" and bool(before) and before == dating.one.lexicon.to_be


def _told_nothing(dating: Dating) -> bool:
    return not any(verb.form == "past" and not verb.bare for verb in dating.clause.verbs)


def _is_told(dating: Dating) -> bool:
    return any(verb.form in ("past", "perfect", "future") for verb in dating.clause.verbs)


def _has_chance(dating: Dating) -> bool:
    """Return whether the time belongs to a chance: ``a 40% chance of rain on Friday``, ``the odds of a cut``."""
    words = dating.one.lexicon
    return any(
        word in words.chances and after in words.of_chance
        for word, after in zip(dating.before, dating.before[1:], strict=False)
    )
