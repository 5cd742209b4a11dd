"""Which sentences stand in a quotation that another sentence opened."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.model import Sentence

OPENS = "\"“‘'"
CLOSERS = ",.!?;:…)"
# Behind fewer words a quotation with its speaker tells too little to stand anywhere.
SHORTEST = 9


def inside_quotations(sentences: Sequence[Sentence]) -> list[bool]:
    """Return for each sentence whether it begins inside a quotation that a sentence of its paragraph left open."""
    inside = []
    is_open, paragraph = False, -1
    for sentence in sentences:
        if sentence.paragraph != paragraph:  # by custom every paragraph of a long quotation opens it again
            is_open, paragraph = False, sentence.paragraph
        text = sentence.text
        inside.append(is_open and text[0] not in OPENS)
        if '"' in text:
            is_open = _is_left_open(text)
        if not text.isascii():
            last = max(text.rfind("“"), text.rfind("”"))
            is_open = text[last] == "“" if last >= 0 else is_open
    return inside


def _is_left_open(text: str) -> bool:
    """Return whether the last straight quotation mark opens: behind a space, before what is none."""
    last = text.rfind('"')
    if last == len(text) - 1 or text[last + 1].isspace() or text[last + 1] in CLOSERS:
        return False
    return last == 0 or text[last - 1].isspace() or text[last - 1] in "(["
