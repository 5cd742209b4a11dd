"""The one index of the languages' words: what the file of a language says for one part of the work, or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from importlib import import_module
from importlib.util import find_spec
from itertools import chain
from types import ModuleType
from typing import Any, TypeVar

from timeline.languages.tags import primary

LANGUAGES = (
    "en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "nb", "fi", "pl", "cs", "sk", "ru", "uk", "tr", "ro", "hu",
    "ca", "hr", "lt", "el", "id", "vi", "hi", "he", "ar", "th", "ja", "zh", "ko",
)  # fmt: skip
"""The languages that have a folder here, in the order in which their words are asked where none is known yet."""
READ_AS = {"no": "nb", "nn": "nb"}
"""Norwegian that is not said which, and Nynorsk, whose function words are nearly those of Bokmål, are read as that."""
UNSURE = frozenset({"und", ""})
"""A text of unsure language is read as English, the language of most."""

Words = TypeVar("Words")


def filled(kind: type[Words], module: ModuleType) -> Words:
    """Return the words of a language's file as a struct: the constants of the same name in capitals.

    What the file leaves out is the struct's default; TypeError where it names a constant that the struct has not.
    """
    constants = {name.lower(): value for name, value in vars(module).items() if name.isupper() and name[0] != "_"}
    return kind(**constants)


@lru_cache(maxsize=1024)  # whoever sends an article names its language
def words_of(language: str, part: str, kind: type[Words]) -> Words:
    """Return what a language (a BCP 47 tag) says for a part of the work (``events``): nothing where it has no file."""
    module = _file(folder_of(language), part)
    return filled(kind, module) if module else kind()


def folder_of(language: str) -> str:
    """Return the language (a BCP 47 tag) whose folder is read for this one, empty where none is."""
    tag = "en" if primary(language) in UNSURE else READ_AS.get(primary(language), primary(language))
    return tag if tag in LANGUAGES else ""


@cache
def words_of_all(part: str, kind: type[Words]) -> tuple[Words, ...]:
    """Return what each language that has words for a part of the work says, where no language is known yet."""
    return _all(part, kind)


@cache
def words_of_any(part: str, kind: type[Words]) -> Words:
    """Return what all languages say for a part of the work as one: sets united, tuples one after the other."""
    every = _all(part, kind)
    names = getattr(kind, "__struct_fields__", ())
    return kind(**{name: _joined([getattr(words, name) for words in every]) for name in names})


def _all(part: str, kind: type[Words]) -> tuple[Words, ...]:
    return tuple([filled(kind, module) for tag in LANGUAGES if (module := _file(tag, part))])


def _joined(values: Sequence[Any]) -> Any:  # noqa: ANN401  (sets of words, tuples of expressions, or neither)
    """Return sets united and tuples in a row without what repeats; of anything else the first."""
    if isinstance(values[0], frozenset):
        return values[0].union(*values[1:])
    return tuple(dict.fromkeys(chain.from_iterable(values))) if isinstance(values[0], tuple) else values[0]


def _file(tag: str, part: str) -> ModuleType | None:
    name = f"{__package__}.{tag}.{part}"
    return import_module(name) if tag and find_spec(name) else None
