"""What the parts of a match are called: units and amounts, shared by the families that count."""

from __future__ import annotations

from typing import cast

from timeline.grammar.expression import Found, Said
from timeline.grammar.meaning import Shift, Span, Unit, Window


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


def length(amount: float | None, unit: Unit, window: Window = "") -> Said:
    """Return a length of so many units; ``window`` says where beside now it lies."""
    return Said(Span(parts=((amount, unit),), window=window))


def at_hand(unit: Unit) -> Shift:
    """Return the unit that the telling lies in, or in a story the one it is at."""
    return Shift(amount=0, unit=unit, sign=1, anchor="told")


def nearby(unit: Unit) -> Shift:
    """Return the unit of a date named just before, else the one that the telling lies in: the year, the week."""
    return Shift(amount=0, unit=unit, sign=1, anchor="near")


def spoken_of(unit: Unit) -> Shift:
    """Return the unit that the text last named."""
    return Shift(amount=0, unit=unit, sign=1, anchor="reference")
