"""Runs of time with both ends said: from Monday to Thursday, May–July 2019, between 1998 and 2001."""

from __future__ import annotations

from msgspec import structs

from timeline.grammar.expression import Expression, Found, Island
from timeline.grammar.grain import grain
from timeline.grammar.meaning import Calendar
from timeline.grammar.phrase import phrase
from timeline.grammar.token import Token

RUN = phrase(
    "(first:(date|moment) (hyphen|dash|to|until) last:(date|moment)|between from:(date|moment) and to:(date|moment))"
)


def mark_runs(island: Island) -> Island:
    """Return the island with the first end of each run marked as joined to the second."""
    pieces: list[Token | Expression] | None = None
    for match in RUN.finditer(island.kinds):
        found = Found(match, island.pieces)
        name, end = ("first", "last") if "first" in found else ("from", "to")
        first, last = found.expression(name), found.expression(end)
        if isinstance(first.meaning, Calendar) and grain(first.meaning) == grain(last.meaning):
            pieces = pieces or list(island.pieces)
            pieces[match.start(name)] = structs.replace(first, joined=True)
    return Island(tuple(pieces), island.kinds) if pieces else island
