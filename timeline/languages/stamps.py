"""What labels of publication stamps say of the day beside them in one language, in lower case."""

from __future__ import annotations

from msgspec import Struct

Choices = tuple[str, ...]


class StampLabels(Struct, frozen=True, kw_only=True):
    """Labels before a day, matched at the start of a word, and behind it; ``other`` days say nothing of publication."""

    updated: Choices = ()
    published: Choices = ()
    other: Choices = ()
    updated_behind: Choices = ()
    published_behind: Choices = ()
    today: Choices = ()
    # Between a weekday and its date
    article: Choices = ()
