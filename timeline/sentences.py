"""Sentences of an article's title and body lines, with spans."""

from __future__ import annotations

from collections.abc import Sequence

from sentencex import segment

from timeline.model import Line, Sentence

KEPT = ("title", "body")


def split_sentences(text: str, lines: Sequence[Line], language: str = "en") -> tuple[Sentence, ...]:
    """Return the sentences of the title and body lines in text order; ``text[start:end] == sentence.text``."""
    return tuple(
        sentence
        for paragraph, line in enumerate(lines)
        if line.kind in KEPT
        for sentence in _split_line(text, line, paragraph, language)
    )


def _split_line(text: str, line: Line, paragraph: int, language: str) -> list[Sentence]:
    found, at = [], line.start
    for piece in segment(language, text[line.start : line.end]):
        words = piece.strip()
        if words:
            start = text.index(words, at)
            at = start + len(words)
            found.append(Sentence(start, at, words, paragraph))
    return found
