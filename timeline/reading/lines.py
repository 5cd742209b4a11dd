"""The lines of a text, with spans; and their raw labelling."""

from __future__ import annotations

import re

from timeline.model import Line

# What str.splitlines calls a line end, so that scorers and editors count the same lines.
LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")


def line_spans(text: str) -> list[tuple[int, int]]:
    """Return the spans of the non-blank lines of a text, trimmed of the white space around them."""
    spans = []
    for match in LINE.finditer(text):
        words = match.group().strip()
        if words:
            start = match.start() + match.group().index(words)
            spans.append((start, start + len(words)))
    return spans


def raw_lines(text: str) -> tuple[Line, ...]:
    """Return every non-blank line labelled body, for text that is known to be an article and nothing else."""
    return tuple(Line(start, end, "body", "raw") for start, end in line_spans(text))
