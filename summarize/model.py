"""What a summary is asked with and what it answers: the budget, the chosen sentences, the blurb."""

from __future__ import annotations

from msgspec import Struct

LIMITS = {"sentences": 1_000, "words": 100_000, "characters": 1_000_000, "ratio": 1.0}


class Budget(Struct, frozen=True, kw_only=True):
    """How much may be said, in exactly one unit; never exceeded.

    ``words`` are runs between white space, ``characters`` code points of the joined text, ``ratio`` is the share of the
    source's words. Raises ValueError that names field, limit and value.
    """

    sentences: int | None = None
    words: int | None = None
    characters: int | None = None
    ratio: float | None = None

    def __post_init__(self) -> None:
        given = {name: value for name in LIMITS if (value := getattr(self, name)) is not None}
        if len(given) != 1:
            raise ValueError(f"a budget takes exactly one of {', '.join(LIMITS)}: got {given or 'none'}")
        name, value = given.popitem()
        least = 0 if name == "ratio" else 1
        if not (least <= value <= LIMITS[name]) or value == 0:
            range_text = "above 0 and at most 1" if name == "ratio" else f"between 1 and {LIMITS[name]}"
            raise ValueError(f"{name} must be {range_text}: got {value}")


class SummarySentence(Struct, frozen=True, kw_only=True):
    """One chosen sentence, verbatim: ``text`` is the ``[start, end)`` code points of its article's text.

    ``index`` counts the sentences of the article as it was read; ``score`` is 0 to 1 within its article or articles.
    """

    text: str
    start: int
    end: int
    index: int
    score: float
    article: str


class Blurb(Struct, frozen=True, kw_only=True):
    """The summary: sentences of one article in text order, of several in the order of their timeline.

    ``words`` and ``source_words`` count runs between white space (for scripts without spaces, two characters are a
    word); times are seconds of silent reading. ``notes`` say what a reader of the blurb should know.
    """

    method: str
    language: str
    text: str
    sentences: tuple[SummarySentence, ...]
    words: int
    source_words: int
    reading_seconds: int
    saved_seconds: int
    notes: tuple[str, ...] = ()
