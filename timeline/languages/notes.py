"""What shows in one language that a sentence is a note about the text, its pictures or its publisher."""

from __future__ import annotations

from msgspec import Struct


class Notes(Struct, frozen=True, kw_only=True):
    """``notes``: a line a pattern of lower-cased text, behind the words without which it cannot be there, and a colon.

    A pattern that begins with ``^`` does so in all of its alternatives. ``bylines`` open no sentence of a report.
    """

    notes: str = ""
    bylines: frozenset[str] = frozenset()
