"""What the caller can take: media types of Accept, the language of Accept-Language (RFC 9110, section 12)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from msgspec import Struct

MAX_HEADER = 4_000  # characters of a header that are looked at
WEIGHT = re.compile(r"0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?")  # RFC 9110, section 12.4.2


class Range(Struct, frozen=True):
    """One entry of an Accept header: what it names, and how much it is wanted (0 to 1)."""

    name: str
    quality: float


def best_media_type(accept: str, offered: tuple[str, ...]) -> str | None:
    """Return which of the offered media types the caller wants most, the first of equals, None where it wants none.

    Parameters of offered types (``; charset=utf-8``) play no part.
    """
    return _best_media_type(accept[:MAX_HEADER], offered)


def best_language(accept_language: str, default: str) -> str:
    """Return the language tag that the caller wants most, or the default for any."""
    return _best_language(accept_language[:MAX_HEADER], default)


@lru_cache(maxsize=256)
def _best_media_type(accept: str, offered: tuple[str, ...]) -> str | None:
    ranges = parse_ranges(accept)
    if not ranges:
        return offered[0]
    wanted = [(_quality(media_type.partition(";")[0].strip(), ranges), media_type) for media_type in offered]
    quality, best = max(wanted, key=lambda pair: pair[0])
    return best if quality > 0 else None


@lru_cache(maxsize=256)
def _best_language(accept_language: str, default: str) -> str:
    ranges = [entry for entry in parse_ranges(accept_language) if entry.quality > 0]
    if not ranges:
        return default
    best = max(ranges, key=lambda entry: entry.quality).name
    return default if best == "*" or not all(part.isalnum() for part in best.split("-")) else best


def parse_ranges(header: str) -> tuple[Range, ...]:
    """Return the entries of an Accept header in their order; parameters but ``q`` are left out.

    An entry whose weight is none is left out, as if it had not been sent.
    """
    entries = (entry.split(";") for entry in header.split(","))
    named = ((parts[0].strip().lower(), _weight(parts[1:])) for parts in entries if parts[0].strip())
    return tuple(Range(name, quality) for name, quality in named if quality is not None)


def _weight(parameters: Sequence[str]) -> float | None:
    """Return how much an entry is wanted, 1 where it does not say; None where what it says is no weight."""
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "q":
            return float(value) if WEIGHT.fullmatch(value := value.strip()) else None
    return 1.0


def _quality(media_type: str, ranges: Sequence[Range]) -> float:
    """Return how much a media type is wanted: by its own name first, then by its kind, then by any."""
    kind = media_type.partition("/")[0]
    for name in (media_type, f"{kind}/*", "*/*"):
        found = [entry.quality for entry in ranges if entry.name == name]
        if found:
            return max(found)
    return 0.0
