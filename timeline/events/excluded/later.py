"""A day after publication for what is told as done: ``two days later he quit`` counts from a day nobody names here."""

from __future__ import annotations

from timeline.events.dating import Dating

AHEAD = frozenset({"future", "hypothetical"})


def is_told_too_late(dating: Dating) -> bool:
    """Return whether a clause of the past has an expression that was counted from another one, to a day still ahead."""
    if not dating.is_future or not _is_counted(dating) or dating.one.lexicon.planning & dating.words:
        return False
    verbs = [verb for verb in dating.clause.verbs if not verb.reduced]
    return bool(verbs) and verbs[0].form == "past" and not any(verb.form in AHEAD for verb in verbs)


def _is_counted(dating: Dating) -> bool:
    anchor = dating.timex.anchor
    known, written = dating.one.lexicon, dating.timex.text.lower().split()
    counted = written[-1] in known.later or written[0] in known.articles
    return counted or (anchor is not None and anchor.kind == "expression")
