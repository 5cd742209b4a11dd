"""Large numbers written one way: ``3bn`` and ``3 billion`` are the same words of a telling."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from timeline.languages.en import figures as en

SCALED = re.compile(r"(\d[\d.,]*)([a-z]{1,8})")


def with_scales(stems: Iterable[str]) -> Iterator[str]:
    """Yield the stems, of a number with its scale in one (``3bn``) both apart and the scale in full."""
    for stem in stems:
        match = SCALED.fullmatch(stem) if stem[0].isdigit() else None
        if match and match[2] in en.SCALE_WORDS:
            yield from (match[1], en.SCALE_WORDS[match[2]])
        else:
            yield stem
