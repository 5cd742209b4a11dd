"""What words beside a date say in one language of when the article round it was published."""

from __future__ import annotations

from msgspec import Struct

Choices = tuple[str, ...]
Habits = tuple[tuple[int, str], ...]


class PublishedWords(Struct, frozen=True, kw_only=True):
    """Right before a date: it lies behind the article, or ahead of it. Habits of writing, each with its weight."""

    happened: Choices = ()
    to_come: Choices = ()
    # In a clause: what looks ahead to the date in it
    ahead: Choices = ()
    # What those write who write the day, or the month, first
    day_habits: Habits = ()
    month_habits: Habits = ()
    # Whether the stamp reader knows every form in which the language writes a day
    stamps_known: bool = False
