"""What lines around an article look like in one language: expressions, each an alternative to the others."""

from __future__ import annotations

from msgspec import Struct

Choices = tuple[str, ...]


class Lines(Struct, frozen=True, kw_only=True):
    """Threads of readers' comments, credits of pictures, cards about the author, bylines."""

    # Threads: comments counted, how long ago, what readers press, what opens an entry
    comments: Choices = ()
    ages: Choices = ()
    replies: Choices = ()
    entries: Choices = ()
    says: Choices = ()
    at: Choices = ()
    # What stands in every thread, and in every line that opens an entry, where that is less than the above
    signs: Choices = ()
    entry_signs: Choices = ()
    # Pictures: what they are called before their makers, what owes them, what only a credit says, what may be said too
    pictures: Choices = ()
    picture_hints: Choices = ()
    credited: Choices = ()
    credits: Choices = ()
    maybe_credits: Choices = ()
    shown: frozenset[str] = frozenset()
    sides: Choices = ()
    # Authors: fields of their boxes, what they do, what they are
    fields: Choices = ()
    does: Choices = ()
    trades: Choices = ()
    # Meta lines: before who wrote and what it was taken from, how long reading takes, what speaks of the page itself
    by: Choices = ()
    sources: Choices = ()
    reading_times: Choices = ()
    own: Choices = ()
    # Ends of lines that no sentence ends with, and that another line must follow
    abbreviated: Choices = ()
    unfinished: Choices = ()
