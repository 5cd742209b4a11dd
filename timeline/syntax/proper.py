"""Which runs of capitals are names where every noun has a capital: a few of them, and rather too few."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from timeline.languages.events import EventWords

Run = tuple[int, int]


def proper_names(
    sentences: Sequence[Sequence[str]], runs: Sequence[Sequence[Run]], known: EventWords
) -> list[list[Run]]:
    """Return the runs of each sentence that are names, without the common nouns that stand before or behind them.

    Two words that are no common nouns are a name; one alone is if it is a part of a longer one of the article, stands
    right behind a title (``Bürgermeisterin Holm``), or is written in capitals alone.
    """
    common = _behind_articles(sentences, known)
    cut = [
        [(run, piece) for run in found for piece in _pieces(words, run, known, common)]
        for words, found in zip(sentences, runs, strict=True)
    ]
    parts = {
        words[at]
        for words, found in zip(sentences, cut, strict=True)
        for _, (first, last) in found
        if last - first > 1
        for at in range(first, last)
        if words[at][0].isupper()
    }
    return [
        [name for run, name in found if _is_name(words, run, name, known, parts)]
        for words, found in zip(sentences, cut, strict=True)
    ]


def _behind_articles(sentences: Sequence[Sequence[str]], known: EventWords) -> frozenset[str]:
    """Return the words, lower-cased, that stand right behind an article somewhere: common nouns mostly."""
    return frozenset(
        [
            word.lower()
            for words in sentences
            for at, word in enumerate(words)
            if at and word[0].isupper() and _opens_phrase(words, at, known)
        ]
    )


def _opens_phrase(words: Sequence[str], at: int, known: EventWords) -> bool:
    """Return whether an article stands before a noun, or before the adjective of it."""
    before = words[at - 1]
    described = at > 1 and before.islower() and before.endswith(known.adjective_endings or (" ",))
    return before.lower() in known.determiners or (described and words[at - 2].lower() in known.determiners)


def _pieces(words: Sequence[str], run: Run, known: EventWords, common: Collection[str]) -> Iterator[Run]:
    """Yield the stretches of a run between its common nouns: ``Marling | Bürgermeisterin | Ida Holm``."""
    begin, end = None, run[0]
    for at in range(*run):
        if not words[at][0].isupper():
            continue
        if not _is_common(words[at], known, common):
            begin, end = at if begin is None else begin, at + 1
        elif begin is not None:
            yield begin, end
            begin = None
    if begin is not None:
        yield begin, end


def _is_common(word: str, known: EventWords, common: Collection[str]) -> bool:
    low = word.lower()
    listed = low in known.common_nouns or low in known.event_nouns or low in known.calendar_names or low in common
    return not word.isupper() and (listed or low.endswith(known.common_endings))


def _is_name(words: Sequence[str], run: Run, name: Run, known: EventWords, parts: Collection[str]) -> bool:
    first, last = name
    if last - first != 1:
        return last > first
    word = words[first]
    titled = first > run[0] and words[first - 1][0].isupper() and words[first - 1].lower() not in known.figures
    placed = first > 0 and words[first - 1].lower() in known.placing and word.lower() not in known.function_words
    return (word.isupper() and len(word) > 1) or word in parts or titled or placed
