"""What a light stemmer takes off the words of one language for which Snowball has no algorithm."""

from __future__ import annotations

from msgspec import Struct


class Endings(Struct, frozen=True, kw_only=True):
    """Inflections, the longest first, and what may stand behind them (reflexive particles)."""

    behind: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
