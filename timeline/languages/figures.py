"""What figures are told by: the signs and the fates that all languages share, and what a language must say for them."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from timeline.languages.vocabulary import NONE, Words

CURRENCIES = {sign: sign for sign in "$€£"}
PERCENT = "%"
DEAD, HURT, MISSING, ARRESTED = FATES = ("dead", "hurt", "missing", "arrested")
"""What befalls people; figures of one fate are compared whatever noun is counted: ``12 were killed``, ``57 dead``."""
MAGNITUDE = "magnitude"


class FigureWords(Struct, frozen=True, kw_only=True):
    """How a language writes figures, what they count, and what befell the people counted; all lower-cased.

    ``grouping`` stands between thousands, ``scales`` are powers of ten; of their abbreviations ``scale_words`` are
    those that mean nothing else, in full, and ``scale_letters`` all letters. ``currencies`` give the sign of each word,
    ``percent`` are words for it, ``fates`` say which of ``FATES`` a word tells, ``tolls`` count the dead. ``times``
    measure time, and not the happening; ``no_units`` end a figure that names nothing counted, and a language without
    them counts no nouns. ``joins`` end the phrase of a figure, ``of`` stands between a magnitude and its figure.
    ``plural`` is the ending of more than one.
    """

    grouping: str = ","
    number_words: Mapping[str, int] = {}
    scales: Mapping[str, int] = {}
    scale_words: Mapping[str, str] = {}
    scale_letters: str = ""
    currencies: Mapping[str, str] = {}
    percent: Words = NONE
    magnitudes: Words = NONE
    fates: Mapping[str, str] = {}
    tolls: Words = NONE
    times: Words = NONE
    no_units: Words = NONE
    joins: Words = NONE
    of: Words = NONE
    calendar_names: Words = NONE
    plural: str = ""
