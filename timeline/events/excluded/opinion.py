"""What somebody says of himself in direct speech: ``"Today we have more troops"`` tells what he thinks, no event."""

from __future__ import annotations

from timeline.events.dating import Dating
from timeline.events.planned import is_reported_plan
from timeline.languages.en import events as en
from timeline.syntax.en.forms import QUOTES

REACH = 3
SPEAKING = en.REPORTING - en.ANNOUNCING
SELF = frozenset({"i", "my", "me", "i'm", "i've"})
"""Who writes of himself outside quotation marks comments; ``we`` and ``our`` are also those of an announcement."""
CONDITIONAL = frozenset({"if", "whether", "unless", "would", "could", "should", "might"})


def is_opinion(dating: Dating) -> bool:
    """Return whether the clause is direct speech of the first or second person, or only supposes."""
    if dating.is_future and en.EVENT_NOUNS & set(dating.before[-REACH:]):
        return False  # whatever is said of it, an event is named beside its date
    if is_reported_plan(dating):
        return False
    if (en.SPEAKERS & dating.words and dating.clause.quoted) or _is_own_word(dating):
        return True
    if dating.beside_quote and dating.clause.verbs and all(verb.word in SPEAKING for verb in dating.clause.verbs):
        return True
    return bool(CONDITIONAL & dating.words) and not any(verb.form in ("past", "future") for verb in dating.clause.verbs)


def _is_own_word(dating: Dating) -> bool:
    """Return whether the writer speaks of himself, in a sentence without quotation marks."""
    texts = {token.text for token in dating.tokens}
    own = SELF | en.SPEAKERS if dating.is_coarse else SELF
    return not texts & QUOTES and any(token.lower in own and token.text != "US" for token in dating.tokens)
