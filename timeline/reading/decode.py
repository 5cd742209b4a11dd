"""Text of bytes, decoded as browsers do: byte order mark, declaration, detection."""

from __future__ import annotations

import codecs
import re

from timeline.reading.encodings import CODEC_OF

MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
PRESCAN = 1024  # bytes in which a declaration inside the document must stand (WHATWG HTML, "prescan a byte stream")
WESTERN = "cp1252"
SAMPLE = 20_000  # bytes that the detection looks at
DECLARATION = re.compile(
    rb"""<(?:meta|\?xml)\b[^>]{0,400}?\b(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE
)
DOCUMENT = re.compile(
    r"(?:\s|\ufeff|<!--.{0,1000}?-->|<\?xml[^>]{0,200}>){0,50}<(?:!doctype\s+html|html|head|body|article|main)\b",
    re.IGNORECASE | re.DOTALL,
)
TAG = re.compile(r"</(?:p|div|h[1-6]|li|ul|td|a|span|article|section|title|script)\s*>", re.IGNORECASE)
TAGS_OF_A_FRAGMENT = 3
LOOKED_AT = 4000  # code points in which markup shows


def decode_bytes(data: bytes, *, declared: str | None = None) -> str:
    """Return the text of the bytes; never fails, what the encoding cannot hold becomes U+FFFD.

    ``declared`` is the encoding named beside the bytes (an HTTP charset); a byte order mark outranks it, a declaration
    in the document follows it. Without any, valid UTF-8 is UTF-8 and the rest is detected.
    """
    for mark, marked in MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(marked, "replace")
    codec = _codec(declared) or _codec(_declaration(data))
    if codec is not None:
        return data.decode(codec, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode(_detected(data), "replace")


def looks_like_html(text: str) -> bool:
    """Return whether the text is markup: it opens as an HTML document or closes several tags near its beginning."""
    head = text[:LOOKED_AT]
    if DOCUMENT.match(head):
        return True
    return head.lstrip().startswith("<") and len(TAG.findall(head)) >= TAGS_OF_A_FRAGMENT


def _codec(label: str | None) -> str | None:
    return CODEC_OF.get(label.strip().strip("\"'").lower()) if label else None


def _declaration(data: bytes) -> str | None:
    match = DECLARATION.search(data, 0, PRESCAN)
    if match is None:
        return None
    label = match[1].decode("ascii", "replace")
    # A document whose declaration can be read byte by byte is not UTF-16, whatever it says.
    return "utf-8" if (_codec(label) or "").startswith("utf-16") else label


def _detected(data: bytes) -> str:
    """Return the likeliest codec of bytes that are not UTF-8; a few broken bytes leave UTF-8 the likeliest."""
    sample = data[:SAMPLE]
    broken = sample.decode("utf-8", "replace").count("�")
    multibyte = sum(byte >= 0xC0 for byte in sample)
    if broken * 10 < multibyte:
        return "utf-8"
    from charset_normalizer import from_bytes  # noqa: PLC0415  # only undeclared, broken bytes pay for it

    matches = list(from_bytes(sample, steps=3, chunk_size=512))
    if not matches:
        return WESTERN
    best = matches[0]
    equal = [each for each in matches if (each.chaos, -each.coherence) <= (best.chaos, -best.coherence)]
    # Of equals the Western default of browsers.
    if any(each.encoding == WESTERN or WESTERN in each.could_be_from_charset for each in equal):
        return WESTERN
    return _codec(best.encoding.replace("_", "-")) or WESTERN
