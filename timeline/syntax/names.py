"""Names in a text, by capitals alone: runs of capitalised words, with each short form joined to its long one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

from timeline.languages.events import EventWords
from timeline.syntax.proper import proper_names
from timeline.syntax.tokens import Token

MOST_WORDS = 6
NUMBER = re.compile(r"\d")
FIGURE = re.compile(r"-[^\W\d_].*")
"""What a figure is joined to: ``38-year-old``."""


def names_of(sentences: Sequence[Sequence[str]], known: EventWords) -> list[tuple[str, ...]]:
    """Return the names in each sentence, given by its words: runs of capitalised words that are no dates.

    A single capitalised word that opens a sentence is a name only if it is written so inside another one.
    """
    if known.elided:
        sentences = [[_unelided(word, known) for word in words] for words in sentences]
    runs = [runs_of(words, known) for words in sentences]
    if known.common_nouns:
        proper = proper_names(sentences, runs, known)
        return [
            tuple([_written(words[first:last]) for first, last in found])
            for words, found in zip(sentences, proper, strict=True)
        ]
    openings = [_opening(words) for words in sentences]
    inside = {
        _bare(words[first])
        for words, found, opening in zip(sentences, runs, openings, strict=True)
        for first, last in found
        if last - first == 1 and first != opening
    }
    dates = known.calendar_names

    def is_name(words: Sequence[str], first: int, last: int, opening: int) -> bool:
        if all(word.lower() in dates for word in words[first:last]):
            return False
        word = words[first]
        return last - first > 1 or first != opening or word.isupper() or _bare(word) in inside

    return [
        tuple([_written(words[first:last]) for first, last in found if is_name(words, first, last, opening)])
        for words, found, opening in zip(sentences, runs, openings, strict=True)
    ]


def _unelided(word: str, known: EventWords) -> str:
    """Return a word without what is elided before it: ``l'Union`` is ``Union``, ``D'Arcy`` a name."""
    if word.isalnum():
        return word
    opening, mark, rest = word.replace("’", "'").partition("'")
    elided = mark and rest[:1].isupper() and opening.lower() in known.elided
    return rest if elided and (opening.islower() or opening == "L") else word


def _opening(words: Sequence[str]) -> int:
    """Return the position of the first word of a sentence, -1 where it has none."""
    if words and words[0][0].isalnum():
        return 0
    return next((at for at, word in enumerate(words) if word[0].isalnum()), -1)


def runs_of(words: Sequence[str], known: EventWords) -> list[tuple[int, int]]:
    """Return the runs ``[first, last)`` of capitalised words; ``of`` and its like join two of them."""
    no_names, joiners = known.no_names, known.name_joiners
    capitals = {at: word for at, word in enumerate(words) if word[0].isupper() and word.lower() not in no_names}
    runs: list[tuple[int, int]] = []
    last = 0
    for first in capitals:
        if first < last:
            continue
        last = first + 1
        while (last in capitals and last - first < MOST_WORDS) or _joins(words, last, capitals, joiners):
            last += 1
        runs.append((first, last))
    return runs


def _joins(words: Sequence[str], at: int, capitals: Collection[int], joiners: frozenset[str]) -> bool:
    return at + 1 in capitals and words[at].lower() in joiners


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


def _written(run: Sequence[str]) -> str:
    return " ".join([_bare(word) for word in run])


def _bare(word: str) -> str:
    return word.removesuffix("'s").removesuffix("’s")
