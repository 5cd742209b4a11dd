"""Language of a text, worked out offline."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.languages.index import LANGUAGES, words_of
from timeline.languages.labels import Labels
from timeline.languages.tags import UNDETERMINED

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

SAMPLE = 4_000  # code points that are looked at
OPENING = 50  # code points that hold letters enough of nearly every text
SHORTEST = 8  # letters under which nothing is said
SURE = 0.5  # probability under which the language stays undetermined
FEWEST = 25  # words by which a text is told without the model
PLAIN = tuple((tag, words) for tag in LANGUAGES if (words := words_of(tag, "labels", Labels)).plain_share < 1)


def detect_language(text: str) -> str:
    """Return the BCP 47 primary tag of the text's language, or "und" where it is unsure or too short.

    Text that is plainly of one language (English) is told by its function words, without the model (a second to load);
    the rest is py3langid's word (Lui and Baldwin 2012), among the languages that have a two-letter code.
    """
    sample = text[:SAMPLE]
    if sum(map(str.isalpha, sample[:OPENING])) < SHORTEST and sum(map(str.isalpha, sample)) < SHORTEST:
        return UNDETERMINED
    plain = _plain(sample)
    if plain is not None:
        return plain
    tag, probability = _identifier().classify(sample.encode("utf-8", "replace").decode("utf-8"))
    return str(tag) if probability >= SURE else UNDETERMINED


def _plain(sample: str) -> str | None:
    """Return the language whose function words are so many of the sample's words that it can be no other."""
    words = sample.lower().split()
    if len(words) < FEWEST:
        return None
    for tag, known in PLAIN:
        if sum(map(known.stop_words.__contains__, words)) >= known.plain_share * len(words):
            return tag
    return None


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
