"""Names in a text, by capitals alone: runs of capitalised words, with each short form joined to its long one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from timeline.languages.en import events as en
from timeline.syntax.en.forms import NO_NAMES
from timeline.syntax.tokens import Token

MOST_WORDS = 6
NUMBER = re.compile(r"\d")
FIGURE = re.compile(r"-[^\W\d_].*")
"""What a figure is joined to: ``38-year-old``."""


def names_of(sentences: Sequence[Sequence[str]]) -> list[tuple[str, ...]]:
    """Return the names in each sentence, given by its words: runs of capitalised words that are no dates.

    A single capitalised word that opens a sentence is a name only if it is written so inside another one.
    """
    runs = [runs_of(words) for words in sentences]
    openings = [_opening(words) for words in sentences]
    inside = {
        _bare(words[first])
        for words, found, opening in zip(sentences, runs, openings, strict=True)
        for first, last in found
        if last - first == 1 and first != opening
    }
    return [
        tuple([_written(words[first:last]) for first, last in found if _is_name(words, first, last, opening, inside)])
        for words, found, opening in zip(sentences, runs, openings, strict=True)
    ]


def _opening(words: Sequence[str]) -> int:
    """Return the position of the first word of a sentence, -1 where it has none."""
    if words and words[0][0].isalnum():
        return 0
    return next((at for at, word in enumerate(words) if word[0].isalnum()), -1)


def runs_of(words: Sequence[str]) -> list[tuple[int, int]]:
    """Return the runs ``[first, last)`` of capitalised words; ``of`` and its like join two of them."""
    capitals = {at: word for at, word in enumerate(words) if word[0].isupper() and word.lower() not in NO_NAMES}
    runs: list[tuple[int, int]] = []
    last = 0
    for first in capitals:
        if first < last:
            continue
        last = first + 1
        while (last in capitals and last - first < MOST_WORDS) or _joins(words, last, capitals):
            last += 1
        runs.append((first, last))
    return runs


def _joins(words: Sequence[str], at: int, capitals: Collection[int]) -> bool:
    return at + 1 in capitals and words[at].lower() in en.NAME_JOINERS


def long_forms(names: Iterable[str]) -> dict[str, str]:
    """Return the long form of each short one among an article's names: ``Stoltenberg`` is ``Jens Stoltenberg``.

    A short form is the last word of longer names, or their initials; it is left alone where two long ones compete.
    """
    counts = Counter(names)
    longer = [name for name in counts if " " in name]
    found: dict[str, set[str]] = {}
    for name in longer:
        words = [word for word in name.split() if word[0].isupper()]
        for short in {words[-1], "".join(word[0] for word in words)} if words else ():
            if short in counts and short != name:
                found.setdefault(short, set()).add(name)
    return {short: min(forms) for short, forms in found.items() if len(forms) == 1}


def entities_of(names: Sequence[str], forms: Mapping[str, str]) -> tuple[str, ...]:
    """Return the names of one sentence in their long forms, each once, in order."""
    return tuple(dict.fromkeys(forms.get(name, name) for name in names))


def numbers_of(tokens: Sequence[Token], dated: Sequence[tuple[int, int]]) -> tuple[str, ...]:
    """Return the figures of a sentence outside its date expressions, without separators: ``380``, ``2%``, ``90000``."""
    return tuple(
        dict.fromkeys(
            FIGURE.sub("", token.text).replace(",", "").rstrip(".")
            for token in tokens
            if NUMBER.match(token.text.lstrip("$£€")) and not any(start <= token.start < end for start, end in dated)
        )
    )


def _is_name(words: Sequence[str], first: int, last: int, opening: int, inside: AbstractSet[str]) -> bool:
    if last - first > 1:
        return not all(word.lower() in en.CALENDAR_NAMES for word in words[first:last])
    word = words[first]
    if word.lower() in en.CALENDAR_NAMES:
        return False
    return first != opening or word.isupper() or _bare(word) in inside


def _written(run: Sequence[str]) -> str:
    return " ".join([_bare(word) for word in run])


def _bare(word: str) -> str:
    return word.removesuffix("'s").removesuffix("’s")
