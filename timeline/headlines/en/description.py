"""A subject without the words that describe it before its name: ``Kosta’s longest-serving harbour master Ida Holm``."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from timeline.languages.en import events as en
from timeline.languages.en import grammar
from timeline.syntax.en.forms import may_name
from timeline.syntax.tokens import Token

FEWEST_DESCRIBING = 3
"""One or two words before a name (``Kosta baker Ida Holm``) say who it is and cost little.

Of two, three and four, two cuts most as people do (`benchmarks.headlines`), and most names become strangers by it.
"""
FEWEST_NAMING = 2
"""A surname by itself (``President Holm``) says too little."""
LONGEST = 12
VERBAL = en.BE | en.HAVE | en.FUTURE | en.HYPOTHETICAL | grammar.VERB_ADVERBS
POSSESSIVE = ("'s", "s'")
NO_DESCRIPTION = (
    en.PREPOSITIONS
    | en.POSSESSIVES
    | en.COORDINATORS
    | en.SUBORDINATORS
    | en.RELATIVES
    | en.NEGATIONS
    | grammar.NEARLY
    | en.REPORTING
)
"""With these the name is that of somebody else (``the wife of baker Leif Aune``), or one of several, or not meant."""
BEARERS = ("er", "or", "ist", "ian", "man", "woman", "ess", "ant", "ent")
"""How words end that say what somebody is (``baker``, ``mayor``, ``actress``, ``president``); others may be no noun."""
NO_BEARERS = en.FUNCTION_WORDS | {"former", "another", "other", "together", "under", "apparent", "recent"}


def without_description(tokens: Sequence[Token], verbs: Collection[Token]) -> Sequence[Token]:
    """Return the tokens from the name of their subject on, where a verb follows it and three words describe it.

    The last of these is a noun in small letters (``harbour master``) or an office (``Energy Minister``).
    """
    end = next((at for at, token in enumerate(tokens[:LONGEST]) if token in verbs or token.lower in VERBAL), 0)
    while end > 1 and tokens[end - 1].lower.endswith("ly"):
        end -= 1
    name = end
    while name and may_name(tokens[name - 1].text) and not _is_office(tokens[name - 1]):
        name -= 1
    if end - name < FEWEST_NAMING or name < FEWEST_DESCRIBING:
        return tokens
    return tokens[name:] if all(map(_describes, tokens[:name])) and _is_role(tokens[name - 1]) else tokens


def _describes(token: Token) -> bool:
    return token.is_word and token.lower not in NO_DESCRIPTION and not token.lower.endswith(POSSESSIVE)


def _is_office(token: Token) -> bool:
    return token.lower in grammar.HONORIFICS


def _is_role(token: Token) -> bool:
    """Return whether a word right before a name says what its bearer is."""
    if _is_office(token):
        return True
    return token.text.islower() and token.lower.endswith(BEARERS) and token.lower not in NO_BEARERS
