"""A year that something is expected, aimed or forecast to reach: ``a target set for 2024``, ``to grow in 2025``."""

from __future__ import annotations

from timeline.events.dating import Dating
from timeline.events.planned import is_reported_plan
from timeline.languages.en import deeds
from timeline.languages.en import events as en


def forecasts(dating: Dating) -> bool:
    """Return whether the clause only looks ahead to a coarse time, with nothing set for it."""
    if is_reported_plan(dating):
        return False
    if _has_chance(dating) or (dating.before[-1:] == ("by",) and not _is_told(dating)):
        return True
    if _is_arranged(dating) or (dating.is_coarse and _is_set(dating)):
        return False
    if not dating.is_coarse:
        return (
            dating.is_future and bool(en.EXPECTING & dating.words) and not (en.EVENT_NOUNS | en.PLANNING) & dating.words
        )
    if dating.is_past:
        return bool({"target", "goal", "forecast", "expected"} & dating.words) and _told_nothing(dating)
    return bool(en.EXPECTING & dating.words) or (_told_nothing(dating) and not en.EVENT_NOUNS & dating.words)


def _is_set(dating: Dating) -> bool:
    """Return whether something is said to be done in a year ahead (``will open next year``, ``plans to open``)."""
    if not dating.is_future or dating.moment.precision != "year" or en.EXPECTING & dating.words:
        return False
    before = [verb for verb in dating.clause.verbs if verb.position < dating.first]
    will = bool(before) and before[-1].form == "future" and not before[-1].bare
    if will:
        return before[-1].word not in deeds.EXPECTABLE
    return any(
        word in deeds.INTENDING and after == "to" and done not in deeds.EXPECTABLE
        for word, after, done in zip(dating.before, dating.before[1:], dating.before[2:], strict=False)
    )


def _is_arranged(dating: Dating) -> bool:
    """Return whether ``to be`` and a participle stand before the time (``The report, to be released on Friday, …``)."""
    verb = next((verb for verb in reversed(dating.clause.verbs) if verb.position < dating.first), None)
    before = [token.lower for token in dating.tokens[verb.position - 2 : verb.position]] if verb else []
    return verb is not None and verb.form == "future" and before == ["to", "be"]


def _told_nothing(dating: Dating) -> bool:
    return not any(verb.form == "past" and not verb.bare for verb in dating.clause.verbs)


def _is_told(dating: Dating) -> bool:
    return any(verb.form in ("past", "perfect", "future") for verb in dating.clause.verbs)


def _has_chance(dating: Dating) -> bool:
    """Return whether the time belongs to a chance: ``a 40% chance of rain on Friday``, ``the odds of a cut``."""
    return any(
        word in en.CHANCES and after in ("of", "that", "for")
        for word, after in zip(dating.before, dating.before[1:], strict=False)
    )
