"""Text that is safe to put into any format: no character that XML, a calendar or a spreadsheet refuses."""

from __future__ import annotations

import re

# Controls other than tab and line ends, surrogates and non-characters: XML 1.0 cannot carry them even escaped.
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_SPACE = re.compile(r"\s+")
_EMBEDDINGS = "\u202a\u202b\u202d\u202e"
_ISOLATES = "\u2066\u2067\u2068"


def one_line(text: str) -> str:
    """Return ``text`` on one line, without characters that a format refuses, its directions closed."""
    return _close_directions(_SPACE.sub(" ", _FORBIDDEN.sub(" ", text)).strip())


def web_link(url: str | None) -> str | None:
    """Return ``url`` if it is an http(s) link without spaces or quotes that could break out of its place, else None."""
    if url is None or not url.lower().startswith(("http://", "https://")):
        return None
    return None if re.search(r"[\s<>\"\\^`{|}]", url) or _FORBIDDEN.search(url) else url


def _close_directions(text: str) -> str:
    """Close the isolates, then the embeddings, that ``text`` opens, so that they cannot turn round what follows it."""
    isolates = sum(text.count(mark) for mark in _ISOLATES) - text.count("\u2069")
    embeddings = sum(text.count(mark) for mark in _EMBEDDINGS) - text.count("\u202c")
    return text + "\u2069" * max(0, isolates) + "\u202c" * max(0, embeddings)
