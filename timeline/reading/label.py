"""Labelled lines of a plain text: what is the article, and what stands around it."""

from __future__ import annotations

from timeline.model import Line
from timeline.reading.lines import line_spans, raw_lines

__all__ = ["label_lines", "raw_lines"]


def label_lines(text: str, *, title: str | None = None, language: str | None = None) -> tuple[Line, ...]:
    """Return one line for every non-blank line of the text, in text order, each with its kind and rule."""
    del title, language
    return tuple(_label(text, start, end, number) for number, (start, end) in enumerate(line_spans(text)))


def _label(text: str, start: int, end: int, number: int) -> Line:
    line = text[start:end]
    if len(line.split()) >= 5 and line.endswith((".", "!", "?", '"', "”")):
        return Line(start, end, "body", "sentence line")
    if number == 0:
        return Line(start, end, "title", "first line")
    return Line(start, end, "boilerplate", "no sentence")
