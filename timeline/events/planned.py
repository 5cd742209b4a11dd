"""Whether a clause reports what somebody said would be done: ``said the guild would open the pier on Friday``."""

from __future__ import annotations

from timeline.events.dating import Dating

REACH = 6
"""By hand: neither half nor twice of it changes a mention of 200 articles."""


def is_reported_plan(dating: Dating) -> bool:
    """Return whether the expression is the time ahead for which a report of the past says that something would be."""
    if dating.is_coarse or not dating.is_future or dating.clause.quoted:
        return False
    words = dating.one.lexicon
    unlikely = (words.expecting | words.negations) - words.would
    # Without a word for ``would`` the verb's own form says it.
    if (words.would and words.would.isdisjoint(dating.before)) or not unlikely.isdisjoint(dating.before):
        return False
    ahead = not dating.one.syntax.subject_first
    would = any(verb.form == "hypothetical" and (ahead or verb.position < dating.first) for verb in dating.clause.verbs)
    return would and _is_reported(dating) and words.supposing.isdisjoint(dating.one.lowered)


def _is_reported(dating: Dating) -> bool:
    clause, first = dating.clause, dating.clause.verbs[0]
    if clause.role == "reported" or (first.form == "past" and "reports" in first.kinds):
        return True
    after = dating.tokens[clause.last : clause.last + REACH]  # ``…, the guild said``
    return clause.role == "main" and any(token.lower in dating.one.lexicon.reporting for token in after)
