"""Entity tags: strong ones of bodies, and what If-None-Match and If-Match say of them (RFC 9110, section 13)."""

from __future__ import annotations

import re
from hashlib import blake2b

TAGS = re.compile(r'(W/)?"([!#-~\x80-\xff]*)"')
LIST = re.compile(r'\s*(?:(?:W/)?"[!#-~\x80-\xff]*"\s*(?:,\s*|$))+')


def etag_of(body: bytes) -> str:
    """Return the strong entity tag of a body."""
    return f'"{blake2b(body, digest_size=16).hexdigest()}"'


def is_known(if_none_match: str, etag: str) -> bool:
    """Return whether the caller has the body already: tags are compared weakly, as If-None-Match wants."""
    return if_none_match.strip() == "*" or any(f'"{tag}"' == etag for _, tag in TAGS.findall(if_none_match))


def weak_tags(if_none_match: str) -> tuple[str, ...] | None:
    """Return what If-None-Match names: ``("*",)``, or its tags without quotes, weak ones too; None if ill-formed."""
    if if_none_match.strip() == "*":
        return ("*",)
    if not LIST.fullmatch(if_none_match):
        return None
    return tuple(tag for _, tag in TAGS.findall(if_none_match))


def strong_tags(if_match: str) -> tuple[str, ...] | None:
    """Return what If-Match names: ``("*",)``, or the strong tags without quotes; None where it is ill-formed.

    Weak tags never match here and are left out.
    """
    if if_match.strip() == "*":
        return ("*",)
    if not LIST.fullmatch(if_match):
        return None
    return tuple(tag for weak, tag in TAGS.findall(if_match) if not weak)
