"""Whether a clause reports what somebody said would be done: ``said the guild would open the pier on Friday``."""

from __future__ import annotations

from timeline.events.dating import Dating
from timeline.languages.en import events as en

UNLIKELY = (en.EXPECTING | en.NEGATIONS) - {"would"}
SUPPOSING = frozenset({"if", "whether", "unless", "provided"})
REACH = 6


def is_reported_plan(dating: Dating) -> bool:
    """Return whether the expression is the time ahead for which a report of the past says that something would be."""
    if dating.is_coarse or not dating.is_future or dating.clause.quoted:
        return False
    if "would" not in dating.before or UNLIKELY & set(dating.before):
        return False
    would = any(verb.form == "hypothetical" and verb.position < dating.first for verb in dating.clause.verbs)
    return would and _is_reported(dating) and not any(token.lower in SUPPOSING for token in dating.tokens)


def _is_reported(dating: Dating) -> bool:
    clause, first = dating.clause, dating.clause.verbs[0]
    if clause.opener == "that" or (first.form == "past" and first.word in en.REPORTING):
        return True
    after = dating.tokens[clause.last : clause.last + REACH]  # ``…, the guild said``
    return clause.opener == "" and any(token.lower in en.REPORTING for token in after)
