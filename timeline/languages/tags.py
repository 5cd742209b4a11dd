"""BCP 47 language tags as all stages see them, however they were typed: EN is en, DE-at de-AT, pt_br pt-BR."""

from __future__ import annotations

from functools import lru_cache

UNDETERMINED = "und"
SCRIPT, REGION = 4, 2  # letters


@lru_cache(maxsize=1024)
def canonical(tag: str) -> str:
    """Return the tag as RFC 5646 writes it: language in small letters, Script with a capital, REGION in capitals.

    Locales of POSIX (``pt_BR``) are read too. What has letters that no tag has is undetermined.
    """
    if not tag.isascii():
        return UNDETERMINED
    language, *others = tag.strip().replace("_", "-").split("-")
    return "-".join([language.lower(), *map(_part, others)])


def primary(tag: str) -> str:
    """Return the language of the tag alone: ``de`` of ``de-AT``."""
    return canonical(tag).partition("-")[0]


def _part(part: str) -> str:
    if len(part) == SCRIPT and part.isalpha():
        return part.capitalize()
    return part.upper() if len(part) == REGION and part.isalpha() else part.lower()
