"""A year that something is expected, aimed or forecast to reach: ``a target set for 2024``, ``to grow in 2025``."""

from __future__ import annotations

from timeline.events.dating import Dating
from timeline.languages import en_events as en


def forecasts(dating: Dating) -> bool:
    """Return whether the clause only looks ahead to a coarse time, with nothing set for it."""
    if not dating.is_coarse:
        return (
            dating.is_future and bool(en.EXPECTING & dating.words) and not (en.EVENT_NOUNS | en.PLANNING) & dating.words
        )
    if dating.is_past:
        return bool({"target", "goal", "forecast", "expected"} & dating.words) and _told_nothing(dating)
    return bool(en.EXPECTING & dating.words) or (_told_nothing(dating) and not en.EVENT_NOUNS & dating.words)


def _told_nothing(dating: Dating) -> bool:
    return not any(verb.form == "past" and not verb.bare for verb in dating.clause.verbs)
