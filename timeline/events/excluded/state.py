"""How something was or seemed on a day: ``The streets were almost empty on Friday``, ``The plan seemed dead``."""

from __future__ import annotations

from timeline.events.dating import Dating
from timeline.events.inherit import is_state
from timeline.syntax.clause import Verb


def tells_state(dating: Dating) -> bool:
    """Return whether every verb of the clause only says how something was or seemed, and no event is named in it.

    ``Shares were up 3 % on Friday`` and ``The launch was on Sunday`` tell what happened.
    """
    words, clause = dating.one.lexicon, dating.clause
    verbs = [verb for verb in clause.verbs if not verb.reduced]
    if not verbs or words.event_nouns & dating.words or any(verb.form != "past" for verb in verbs):
        return False
    return all(verb.word in words.seeming or _describes(verb, dating) for verb in verbs)


def _describes(verb: Verb, dating: Dating) -> bool:
    """Return whether a form of ``be`` stands before an adjective: no figure, place, time or rise follows."""
    words = dating.one.lexicon
    if not is_state(verb, words):
        return False
    after = [token for token in dating.tokens[verb.position + 1 : dating.clause.last] if token.is_word]
    opening = dating.tokens[dating.clause.first].lower
    first = next((token for token in after if token.lower not in words.degrees), None)
    if first is None or opening in words.expletives or first.text[0].isdigit() or not first.text.islower():
        return False
    if first.lower in words.born or dating.one.syntax.is_participle(first.lower):
        return False
    return first.lower not in words.prepositions | words.moving | words.determiners | words.negations
