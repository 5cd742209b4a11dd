"""Names in a text, by capitals alone: runs of capitalised words, with each short form joined to its long one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from timeline.events.tokens import Token
from timeline.languages import en_events as en

MOST_WORDS = 6
NUMBER = re.compile(r"\d")
FIGURE = re.compile(r"-[^\W\d_].*")
"""What a figure is joined to: ``38-year-old``."""


def name_runs(sentences: Sequence[Sequence[Token]]) -> list[tuple[str, ...]]:
    """Return the names in each sentence, in order: runs of capitalised words that are no dates.

    A single capitalised word that opens a sentence is a name only if it is written so inside another one.
    """
    runs = [runs_of(tokens) for tokens in sentences]
    openings = [next((token for token in tokens if token.is_word), None) for tokens in sentences]
    inside = {
        _bare(run[0].text)
        for found, opening in zip(runs, openings, strict=True)
        for run in found
        if len(run) == 1 and run[0] is not opening
    }
    return [
        tuple([_written(run) for run in found if _is_name(run, opening, inside)])
        for found, opening in zip(runs, openings, strict=True)
    ]


def runs_of(tokens: Sequence[Token]) -> list[list[Token]]:
    """Return the runs of capitalised words; ``of`` and its like join two of them."""
    runs: list[list[Token]] = []
    run: list[Token] = []
    for position, token in enumerate(tokens):
        if token.is_capital and len(run) < MOST_WORDS:
            run.append(token)
        elif run:
            if token.lower in en.NAME_JOINERS and _capital_at(tokens, position + 1):
                run.append(token)
            else:
                runs.append(run)
                run = [token] if token.is_capital else []
    return [*runs, run] if run else runs


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


def _is_name(run: Sequence[Token], opening: Token | None, inside: AbstractSet[str]) -> bool:
    if len(run) > 1:
        return not all(token.lower in en.CALENDAR_NAMES for token in run)
    word = run[0]
    if word.lower in en.CALENDAR_NAMES:
        return False
    return word is not opening or word.text.isupper() or _bare(word.text) in inside


def _written(run: Sequence[Token]) -> str:
    return " ".join([_bare(token.text) for token in run])


def _bare(word: str) -> str:
    return word.removesuffix("'s").removesuffix("’s")


def _capital_at(tokens: Sequence[Token], position: int) -> bool:
    return position < len(tokens) and tokens[position].is_capital
