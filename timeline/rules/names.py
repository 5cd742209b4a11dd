"""What the parts of a match are called: units and amounts, shared by the families that count."""

from __future__ import annotations

from typing import cast

from timeline.grammar.expression import Found
from timeline.grammar.meaning import Unit


def unit_of(found: Found, name: str = "unit") -> Unit:
    """Return the unit that the named token names: the second of "a second" as well as of "seconds"."""
    return cast("Unit", found[name].name)


def amount_of(found: Found, name: str = "amount") -> float | None:
    """Return the number of the named token: 1 for "a", None for "a few" and where the phrase has no amount."""
    token = found.get(name)
    if token is None or token.name in VAGUE_AMOUNTS:
        return None
    return token.number or (1 if token.name in ARTICLES else 0)


ARTICLES = frozenset({"a", "an", "the", "another"})
VAGUE_AMOUNTS = frozenset({"few", "several", "many", "some", "numerous"})
