"""What labels stand around an article on the web in one language, folded to lower case without the marks round them."""

from __future__ import annotations

from msgspec import Struct

NONE: frozenset[str] = frozenset()


class Labels(Struct, frozen=True, kw_only=True):
    """Whole lines, openings of lines, and the words that say whether a line is prose or speaks of the page."""

    stop_words: frozenset[str] = NONE
    reader_words: frozenset[str] = NONE
    speech_words: frozenset[str] = NONE
    page_words: frozenset[str] = NONE
    time_words: frozenset[str] = NONE
    # The share of ``stop_words`` from which a text is plainly of this language and no other
    plain_share: float = 1.0
    navigation: frozenset[str] = NONE
    widgets: frozenset[str] = NONE
    endings: frozenset[str] = NONE
    comments: frozenset[str] = NONE
    heads: frozenset[str] = NONE
    authors: frozenset[str] = NONE
    neighbours: frozenset[str] = NONE
    author_openings: tuple[str, ...] = ()
    openings: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
