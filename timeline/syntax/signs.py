"""Signs that part what a sentence says, in any language that writes them."""

from __future__ import annotations

OPENING_QUOTES = frozenset({"“", "«", "``", "‘"})
"""A closing ’ is none here: it is as often an apostrophe."""
CLOSING_QUOTES = frozenset({"”", "»", "''"})
QUOTES = OPENING_QUOTES | CLOSING_QUOTES | {'"'}
STOPS = frozenset(";:—–")
STOPS_AND_COMMA = STOPS | {","}
