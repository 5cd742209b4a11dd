"""Text of bytes, as browsers decode them."""

from __future__ import annotations

import re

MARKUP = re.compile(r"<(?:!doctype\s+html|html|head|body|div|p|article|meta)\b", re.IGNORECASE)


def decode_bytes(data: bytes, *, declared: str | None = None) -> str:
    """Return the text of the bytes; never fails, malformed bytes become U+FFFD."""
    for encoding in (declared, "utf-8"):
        try:
            if encoding:
                return data.decode(encoding)
        except (LookupError, UnicodeDecodeError):
            continue
    return data.decode("windows-1252", errors="replace")


def looks_like_html(text: str) -> bool:
    """Return whether the text opens like an HTML document."""
    return bool(MARKUP.search(text[:2000]))
