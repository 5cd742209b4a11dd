"""Words of sentences: tokens, and stems without stop words, worked out once an article."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from importlib.resources import files
from itertools import chain, pairwise

import Stemmer

from timeline.languages.index import UNSURE
from timeline.languages.index import words_of as said_by
from timeline.languages.stems import Endings
from timeline.languages.stop_words import StopWords
from timeline.languages.tags import primary
from timeline.model import Sentence, Words

# Lengths are bounded so that no text, however odd, makes a token that is costly to stem or to keep.
NUMBER = r"\d{1,32}(?:[.,]\d{1,32}){1,8}"
# One beginning for both kinds of token: an alternation would be entered at every character.
ASCII = re.compile(r"[a-z0-9_](?:(?<=[0-9])[0-9]{0,31}(?:[.,][0-9]{1,32}){1,8}|[a-z0-9_]{0,63}(?:'[a-z0-9_]{1,64})?)")
# Thai, Lao, Myanmar, Khmer, kana and Han are written without spaces.
UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]{1,64}")

KEPT = 32_768  # stems of a language that are kept
# BCP 47 primary tag -> Snowball algorithm, as PyStemmer names them. Slovak is stemmed as Czech, as sumy does.
STEMMERS = {
    "ar": "arabic",
    "ca": "catalan",
    "cs": "czech",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "et": "estonian",
    "eu": "basque",
    "fi": "finnish",
    "fr": "french",
    "ga": "irish",
    "hi": "hindi",
    "hu": "hungarian",
    "hy": "armenian",
    "id": "indonesian",
    "it": "italian",
    "lt": "lithuanian",
    "nb": "norwegian",
    "ne": "nepali",
    "nl": "dutch",
    "nn": "norwegian",
    "no": "norwegian",
    "pl": "polish",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sk": "czech",
    "sr": "serbian",
    "sv": "swedish",
    "ta": "tamil",
    "tr": "turkish",
}
# Languages whose stop words are those of sumy. Its files stand together in timeline/languages/stop_lists, as they are:
# they come whole from one source (Apache 2.0, the licence beside them); what it lacks, a language states itself.
STOP_LISTS = {
    "ar": "arabic",
    "cs": "czech",
    "de": "german",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "fr": "french",
    "he": "hebrew",
    "it": "italian",
    "ja": "japanese",
    "ko": "korean",
    "pl": "polish",
    "pt": "portuguese",
    "sk": "slovak",
    "sv": "swedish",
    "th": "thai",
    "uk": "ukrainian",
    "zh": "chinese",
}
# Letters that a light stem keeps at least: shorter ones make different words alike.
SHORTEST_STEM = 3
APOSTROPHES = str.maketrans("", "", "'’ʼ")


def words_of(sentences: Sequence[Sentence], language: str = "en") -> tuple[Words, ...]:
    """Return the words of each sentence, in the order of the sentences.

    Tokens are lower-cased words and numbers; in scripts without spaces, pairs of neighbouring characters. A language
    without stemmer or stop words keeps its tokens as they are.
    """
    tag = primary(language)
    stem, eliding = _stemmer(tag), is_eliding(tag)
    found = []
    for sentence in sentences:
        tokens = _tokens(sentence.text, eliding=eliding)
        found.append(Words(tokens, tuple(filter(None, map(stem, tokens)))))
    return tuple(found)


def is_known(language: str) -> bool:
    """Return whether words of the language are stemmed or sifted for stop words."""
    return bool(primary(language) in STEMMERS or stop_words(language))


def is_eliding(language: str) -> bool:
    """Return whether words of the language are elided: ``l'homme`` is two words."""
    return bool(_own(language).elided)


def stems_of(tokens: Iterable[str], language: str = "en") -> list[str]:
    """Return the stem of every token, of stop words too."""
    return list(map(_stemmer_of_all(primary(language)), tokens))


@lru_cache(maxsize=256)
def stop_words(language: str) -> frozenset[str]:
    """Return the stop words of a language, lower-cased; empty where none are known."""
    tag = primary(language)
    own = _own(tag).stop_words | _own(tag).elided
    name = STOP_LISTS.get(tag)
    if name is None:
        return own
    text = (files("timeline.languages") / "stop_lists" / f"{name}.txt").read_text(encoding="utf-8")
    return own.union(text.lower().replace("’", "'").split())


def _own(language: str) -> StopWords:
    """Return what a language's folder says of its function words; words of an unsure language are as written."""
    return StopWords() if primary(language) in UNSURE else said_by(language, "stop_words", StopWords)


@lru_cache(maxsize=2)
def _token(*, eliding: bool) -> re.Pattern[str]:
    """Return the pattern of the tokens of any script, compiled for the first text that is not plain ASCII."""
    from unicodedata import category  # noqa: PLC0415  # the same

    # Combining marks are no \w, but Thai, Hindi or Arabic words hold them.
    marks = "".join(chr(code) for code in range(0x300, 0x1D00) if category(chr(code))[0] == "M")
    letters = rf"[\w{marks}]{{1,64}}"
    return re.compile(rf"{NUMBER}|{letters}" if eliding else rf"{NUMBER}|{letters}(?:'{letters})?")


def _tokens(text: str, *, eliding: bool) -> tuple[str, ...]:
    if text.isascii() and not eliding:
        return tuple(ASCII.findall(text.lower()))
    pattern = _token(eliding=eliding)
    plain = text.lower().replace("’", "'")
    if not UNSPACED.search(plain):
        return tuple(pattern.findall(plain))
    apart = UNSPACED.sub(r" \g<0> ", plain)
    return tuple(chain.from_iterable(map(_pairs, pattern.findall(apart))))


def _pairs(token: str) -> Iterable[str]:
    if not UNSPACED.match(token) or len(token) < 2:
        return (token,)
    return map("".join, pairwise(token))


class _Stems(dict[str, str]):
    """The stems of a language, nothing for stop words: each worked out when first asked for, begun anew when full."""

    def __init__(self, tag: str) -> None:
        super().__init__()
        self._stops, self._stem = stop_words(tag), _stemmer_of_all(tag)

    def __missing__(self, token: str) -> str:
        if len(self) >= KEPT:
            self.clear()
        stem = self[token] = "" if token in self._stops else self._stem(token)
        return stem


@lru_cache(maxsize=64)
def _stemmer(tag: str) -> Callable[[str], str]:
    return _Stems(tag).__getitem__


@lru_cache(maxsize=64)
def _stemmer_of_all(tag: str) -> Callable[[str], str]:
    algorithm = STEMMERS.get(tag)
    if algorithm is None:
        return _light_stemmer(tag)
    # A stemmer holds the word it works on: one a word, without a cache of its own, because threads share this.
    return lambda token: str(Stemmer.Stemmer(algorithm, 0).stemWord(token))


def _light_stemmer(tag: str) -> Callable[[str], str]:
    """Return the stemmer of a language that states its endings itself; words of others are kept as they are."""
    own = Endings() if tag in UNSURE else said_by(tag, "stems", Endings)
    if not own.endings:
        return str
    return lru_cache(maxsize=KEPT)(lambda token: _without(_without(_bare(token), own.behind), own.endings))


def _bare(token: str) -> str:
    return token.lower().translate(APOSTROPHES)


def _without(word: str, endings: Sequence[str]) -> str:
    """Return the word without the first of the endings that leaves a stem."""
    ending = next((end for end in endings if word.endswith(end) and len(word) - len(end) >= SHORTEST_STEM), "")
    return word[: len(word) - len(ending)]
