"""Expressions: spans of the text that a rule gave a meaning, on their way to the calendar."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from msgspec import Struct

from timeline.grammar.meaning import Meaning
from timeline.grammar.phrase import Phrase
from timeline.grammar.tag import Tags
from timeline.grammar.token import Token


class Expression(Struct, frozen=True):
    """A span with its meaning, TimeML's modifier, and the name and tags of the rule that found it.

    ``kind`` is the character it has in later phrases. ``joined`` says that the next expression ends the run of days
    that this one begins ("from 3 to 7 May").
    """

    kind: str
    start: int
    end: int
    meaning: Meaning
    rule: str
    mod: str | None = None
    joined: bool = False
    tags: Tags = ()


class Said(Struct, frozen=True):
    """What a rule makes of a match: the meaning, the modifier, and how many pieces to leave out at either end."""

    meaning: Meaning
    mod: str | None = None
    skip: int = 0
    drop: int = 0


class Island(Struct, frozen=True):
    """A run of pieces that all may belong to dates: tokens, and the expressions already made of them."""

    pieces: tuple[Token | Expression, ...]
    kinds: str


class Found:
    """The named pieces of one match of a phrase."""

    __slots__ = ("match", "pieces")

    def __init__(self, match: re.Match[str], pieces: Sequence[Token | Expression]) -> None:
        self.match = match
        self.pieces = pieces

    def __contains__(self, name: str) -> bool:
        return name in self.match.re.groupindex and self.match.start(name) >= 0

    def __getitem__(self, name: str) -> Token:
        piece = self.pieces[self.match.start(name)]
        if not isinstance(piece, Token):
            raise KeyError(name)
        return piece

    def get(self, name: str) -> Token | None:
        """Return the first token of the named part, or None where the phrase matched without it."""
        if name not in self:
            return None
        return self[name]

    def number(self, name: str) -> int | None:
        """Return the whole number of the named token, or None where the phrase matched without it."""
        return int(self[name].number) if name in self else None

    def expression(self, name: str) -> Expression:
        """Return the expression of the named part; KeyError where it is a token."""
        piece = self.pieces[self.match.start(name)]
        if not isinstance(piece, Expression):
            raise KeyError(name)
        return piece


class Rule(Struct, frozen=True):
    """One named way to say a date: the phrase, what it makes of a match (None declines), and what it is known by later.

    The name is for readers alone.
    """

    name: str
    pattern: Phrase
    build: Callable[[Found], Said | None]
    tags: Tags = ()


class Grammar(Struct, frozen=True, eq=False):
    """The rules of one language in order, told from others by identity: hashing them all costs more than matching."""

    rules: tuple[Rule, ...]
