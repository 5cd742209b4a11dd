"""What a language must say for who, where and which: what stands beside names, and who won against whom."""

from __future__ import annotations

from msgspec import Struct

from timeline.languages.vocabulary import NONE, Words


class SlotWords(Struct, frozen=True, kw_only=True):
    """The words beside a name that say what it is to a happening, lower-cased; without ``function_words`` none do.

    ``function_words`` tell nothing by themselves, after ``reporting`` verbs a name only speaks. Behind ``articles`` a
    name opens its sentence, ``placed`` words put it somewhere, ``of`` makes it an owner. ``winning`` and ``losing``
    verbs follow who won or lost; ``beaten`` participles follow who lost where ``passive`` auxiliaries stand before them
    or ``by`` behind. ``anaphors`` open a sentence and point back to one before it. ``possessives`` are the endings of
    an owner, ``plural`` is that of more than one.
    """

    function_words: Words = NONE
    reporting: Words = NONE
    calendar_names: Words = NONE
    articles: Words = NONE
    placed: Words = NONE
    of: Words = NONE
    male: Words = NONE
    female: Words = NONE
    winning: Words = NONE
    losing: Words = NONE
    beaten: Words = NONE
    passive: Words = NONE
    by: Words = NONE
    anaphors: Words = NONE
    possessives: tuple[str, ...] = ()
    plural: str = ""
