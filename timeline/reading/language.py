"""Language of a text, worked out offline."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.languages.events import EventWords
from timeline.languages.index import LANGUAGES, words_of
from timeline.languages.labels import Labels
from timeline.languages.tags import UNDETERMINED, primary
from timeline.model import Line
from timeline.sentences import KEPT
from timeline.words import stop_words

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

SAMPLE = 4_000  # code points that are looked at
OPENING = 50  # code points that hold letters enough of nearly every text
SHORTEST = 8  # letters under which nothing is said
SURE = 0.5  # probability under which the language stays undetermined
FEWEST = 25  # words by which a text is told without the model
FEWEST_PLAIN = 12  # words by which a line, or a text, is told to be in another language than its article
MOST_OWN = 0.3  # share of an article's function words in a line from which on nothing else is looked for
FEWEST_OTHER, LEAST_OTHER, TIMES_OWN = 4, 0.2, 3
"""Function words that only another language has, their share, and how many of them there are to one of the own alone.

Of 56,000 lines of news in English, German, Spanish, French and Italian 56 are then in another language; the model of
``detect_language`` says so too of 53, which are quotations, captions and code, and of three mixed ones does not.
"""
NO_LANGUAGE = frozenset({"", UNDETERMINED, "mis", "mul", "zxx"})
"""Tags of ISO 639 that name no language."""
RULED = ("en", "de", "fr", "es", "it", "pt", "nl")
"""Languages in which lines are looked for: those whose dates and events are told by rules."""
LETTERS = re.compile(r"[^\W\d_]+")
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


def language_of(given: str | None, text: str) -> str:
    """Return the language that a text is read in: the one given, unless it is none, or plainly another one is meant."""
    if given is None or given in NO_LANGUAGE or not is_language(given):
        return detect_language(text)
    return _other_than(given, text[:SAMPLE]) or given


def is_language(tag: str) -> bool:
    """Return whether a tag names a language that CLDR knows."""
    return primary(tag) in LANGUAGES or primary(tag) in _all_languages()


def foreign_lines(text: str, lines: Sequence[Line], language: str) -> dict[str, frozenset[int]]:
    """Return the kept lines of an article that are plainly in another language than it, by that language."""
    found: dict[str, set[int]] = {}
    for number, line in enumerate(lines):
        if line.kind in KEPT:
            other = _other_than(language, text[line.start : line.end][:SAMPLE])
            if other:
                found.setdefault(other, set()).add(number)
    return {other: frozenset(numbers) for other, numbers in found.items()}


def _other_than(language: str, sample: str) -> str | None:
    """Return the language with rules that a text is plainly in, None where it may be in the one that is known."""
    own, words = _function_words(primary(language)), sample.lower().split()
    if len(words) < FEWEST_PLAIN or sum(map(own.__contains__, words)) >= MOST_OWN * len(words):
        return None
    words = LETTERS.findall(sample.lower())
    excess, tag = max((_excess(words, _function_words(tag), own), tag) for tag in RULED if tag != primary(language))
    return tag if excess > 0 else None


def _excess(words: Sequence[str], others: frozenset[str], own: frozenset[str]) -> int:
    """Return how many more words only another language has than only the known one, 0 where that is not plain."""
    theirs = sum(word in others and word not in own for word in words)
    ours = sum(word in own and word not in others for word in words)
    plain = theirs >= max(FEWEST_OTHER, LEAST_OTHER * len(words), TIMES_OWN * ours)
    return theirs - ours if plain else 0


@lru_cache(maxsize=64)
def _function_words(tag: str) -> frozenset[str]:
    """Return the function words of a language: those that sifting leaves out, and those that tell its clauses."""
    words = words_of(tag, "events", EventWords)
    told = (words.function_words, words.articles, words.prepositions, words.pronouns, words.determiners, words.that)
    linking = (words.coordinators, words.subordinators, words.relatives, words.be)
    return frozenset().union(stop_words(tag), *told, *linking)


@lru_cache(maxsize=1)
def _all_languages() -> frozenset[str]:
    from babel import Locale  # noqa: PLC0415  # read only for a language that has no folder here

    return frozenset(Locale("en").languages)


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
