"""The lines of a text, with spans; and their raw labelling."""

from __future__ import annotations

from timeline.model import Line


def line_spans(text: str) -> list[tuple[int, int]]:
    """Return the spans of the non-blank lines of a text, trimmed of the white space around them."""
    spans = []
    at = 0
    for line in text.splitlines(keepends=True):
        words = line.lstrip()
        if words:
            start = at + len(line) - len(words)
            spans.append((start, start + len(words.rstrip())))
        at += len(line)
    return spans


def raw_lines(text: str) -> tuple[Line, ...]:
    """Return every non-blank line labelled body, for text that is known to be an article and nothing else."""
    return tuple(Line(start, end, "body", "raw") for start, end in line_spans(text))
