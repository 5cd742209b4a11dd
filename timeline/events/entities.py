"""Names in a text, by capitals alone: runs of capitalised words, with each short form joined to its long one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from timeline.events.tokens import Form, Token
from timeline.languages import en_events as en

MOST_WORDS = 6
NUMBER = re.compile(r"\d")
FIGURE = re.compile(r"-[^\W\d_].*")
"""What a figure is joined to: ``38-year-old``."""


def names_of(sentences: Sequence[Sequence[Form]]) -> list[tuple[str, ...]]:
    """Return the names in each sentence, in order: runs of capitalised words that are no dates.

    A single capitalised word that opens a sentence is a name only if it is written so inside another one.
    """
    runs = [runs_of(forms) for forms in sentences]
    openings = [_opening(forms) for forms in sentences]
    inside = {
        _bare(forms[first].text)
        for forms, found, opening in zip(sentences, runs, openings, strict=True)
        for first, last in found
        if last - first == 1 and first != opening
    }
    return [
        tuple([_written(forms[first:last]) for first, last in found if _is_name(forms, first, last, opening, inside)])
        for forms, found, opening in zip(sentences, runs, openings, strict=True)
    ]


def _opening(forms: Sequence[Form]) -> int:
    """Return the position of the first word of a sentence, -1 where it has none."""
    if forms and forms[0].is_word:
        return 0
    return next((at for at, form in enumerate(forms) if form.is_word), -1)


def runs_of(forms: Sequence[Form | Token]) -> list[tuple[int, int]]:
    """Return the runs ``[first, last)`` of capitalised words; ``of`` and its like join two of them."""
    runs: list[tuple[int, int]] = []
    first = -1
    for at, form in enumerate(forms):
        if first < 0:
            first = at if form.is_capital else -1
        elif form.is_capital and at - first < MOST_WORDS:
            continue
        elif not (form.lower in en.NAME_JOINERS and at + 1 < len(forms) and forms[at + 1].is_capital):
            runs.append((first, at))
            first = at if form.is_capital else -1
    return runs if first < 0 else [*runs, (first, len(forms))]


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


def _is_name(forms: Sequence[Form], first: int, last: int, opening: int, inside: AbstractSet[str]) -> bool:
    if last - first > 1:
        return not all(form.lower in en.CALENDAR_NAMES for form in forms[first:last])
    word = forms[first]
    if word.lower in en.CALENDAR_NAMES:
        return False
    return first != opening or word.text.isupper() or _bare(word.text) in inside


def _written(run: Sequence[Form]) -> str:
    return " ".join([_bare(form.text) for form in run])


def _bare(word: str) -> str:
    return word.removesuffix("'s").removesuffix("’s")
