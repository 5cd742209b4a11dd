"""Large numbers written one way: ``3bn`` and ``3 billion`` are the same words of a telling."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from timeline.languages.figures import FigureWords
from timeline.languages.index import words_of

SCALED = re.compile(r"(\d[\d.,]*)([^\W\d_]{1,8})")


def with_scales(stems: Iterable[str], language: str) -> Iterator[str]:
    """Yield the stems, of a number with its scale in one (``3bn``) both apart and the scale in full."""
    scales = words_of(language, "figures", FigureWords).scale_words
    for stem in stems:
        match = SCALED.fullmatch(stem) if stem[0].isdigit() else None
        if match and match[2] in scales:
            yield from (match[1], scales[match[2]])
        else:
            yield stem
