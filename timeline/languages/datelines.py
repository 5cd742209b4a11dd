"""What words stand in datelines of one language, or look like one: ``VILA DO CONDE, May 3 (AP) -``."""

from __future__ import annotations

from msgspec import Struct


class DatelineWords(Struct, frozen=True, kw_only=True):
    """Small words within names of places, first words that open no name, and what may stand before the day."""

    within_names: tuple[str, ...] = ()
    no_names: tuple[str, ...] = ()
    on: tuple[str, ...] = ()
    # Labels that a page sets before a headline, a picture or a link, where an agency sets the place
    labels: frozenset[str] = frozenset()
