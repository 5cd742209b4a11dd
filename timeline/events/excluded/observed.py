"""A holiday that is what somebody keeps, and not when: ``The town has held Christmas early``."""

from __future__ import annotations

from timeline.events.dating import Dating


def is_observed(dating: Dating) -> bool:
    """Return whether a day named by its feast is the object of the verb right before it."""
    if not dating.timex.text[0].isalpha() or dating.tokens[dating.first].lower in dating.one.lexicon.calendar_names:
        return False
    held = any(verb.position == dating.first - 1 and verb.form != "present" for verb in dating.clause.verbs)
    return held and dating.timex.text[0].isupper()
