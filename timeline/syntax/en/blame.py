"""Whether words tell of a deed that somebody is to blame for."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.languages.en import claims as words
from timeline.languages.en import events as en
from timeline.syntax.en.claim import Marked
from timeline.syntax.tokens import Token


def deeds_of_blame(one: Marked, first: int, last: int) -> tuple[int, ...]:
    """Return the places of the deeds that a stretch blames somebody for."""
    return tuple([at for at in range(first, last) if _is_blame(one, at, first)])


def _is_blame(one: Marked, at: int, first: int) -> bool:
    tokens, word = one.tokens, one.tokens[at].lower
    if word in words.TAKING:
        return any(token.lower in words.TAKEN for token in tokens[at + 1 : at + 5])
    if word not in words.BLAME:
        return False
    before = [token.lower for token in tokens[max(first, at - 2) : at]]
    verbal = any(verb.position == at for verb in one.verbs) or (
        before and before[-1] in en.HYPOTHETICAL | {"to", "had"}
    )
    if not verbal and not (word.endswith("ing") and not en.BE.isdisjoint(before)):
        return False
    passive = not en.BE.isdisjoint(before) and not word.endswith("ing")
    if passive:
        return any(token.lower == "by" for token in tokens[at + 1 : at + 4]) and not _is_nobodys(tokens[at : at + 8])
    return not _is_nobodys(tokens[first:at])


def _is_nobodys(tokens: Sequence[Token]) -> bool:
    return any(token.lower in words.NOBODYS for token in tokens)
