"""Language of a text, worked out offline."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.languages.en.labels import STOP_WORDS
from timeline.languages.tags import UNDETERMINED

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

SAMPLE = 4_000  # code points that are looked at
OPENING = 50  # code points that hold letters enough of nearly every text
SHORTEST = 8  # letters under which nothing is said
SURE = 0.5  # probability under which the language stays undetermined
# English prose has two function words in five, other languages one in ten that look like English ones.
ENGLISH_SHARE, ENGLISH_WORDS = 0.3, 25


def detect_language(text: str) -> str:
    """Return the BCP 47 primary tag of the text's language, or "und" where it is unsure or too short.

    Text that is plainly English is told by its function words, without the model (a second to load); the rest is
    py3langid's word (Lui and Baldwin 2012), among the languages that have a two-letter code.
    """
    sample = text[:SAMPLE]
    if sum(map(str.isalpha, sample[:OPENING])) < SHORTEST and sum(map(str.isalpha, sample)) < SHORTEST:
        return UNDETERMINED
    if _is_english(sample):
        return "en"
    tag, probability = _identifier().classify(sample.encode("utf-8", "replace").decode("utf-8"))
    return str(tag) if probability >= SURE else UNDETERMINED


def _is_english(sample: str) -> bool:
    words = sample.lower().split()
    return len(words) >= ENGLISH_WORDS and sum(map(STOP_WORDS.__contains__, words)) >= ENGLISH_SHARE * len(words)


@lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415  # loaded for the first doubtful text

    every = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    every.set_languages([tag for tag in every.nb_classes if len(tag) == 2])
    # Made anew of these languages alone: one that was restricted keeps the weights of all (25 MB) beside theirs.
    return LanguageIdentifier(
        every.nb_ptc,
        every.nb_pc,
        every.nb_classes,
        every.tk_nextmove,
        every.tk_output,
        norm_probs=True,
        tk_row=every.tk_row,
    )
