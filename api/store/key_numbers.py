"""Blocking keys as 64-bit numbers: those of one time and one first word lie together in the index."""

from __future__ import annotations

from functools import lru_cache
from hashlib import blake2b
from zlib import crc32

from timeline.merge.keys import blocking_keys, is_of_own_time
from timeline.model import Mention

_TIME_BITS, _WORD_BITS = 12, 14
_WHOLE_BITS = 64 - _TIME_BITS - _WORD_BITS


def numbered_keys(mention: Mention) -> dict[int, bool]:
    """Return the numbers of a mention's blocking keys, and whether each is of the mention's own time."""
    return {key_number(key): is_of_own_time(key) for key in blocking_keys(mention)}


@lru_cache(maxsize=4096)
def key_number(key: str) -> int:
    """Return the 64 bits that stand for a key."""
    time, _, rest = key.partition("|")
    bits = _spread(time) >> (32 - _TIME_BITS)
    bits = bits << _WORD_BITS | _spread(rest.partition(" ")[0]) >> (32 - _WORD_BITS)
    digest = blake2b(key.encode(errors="surrogatepass"), digest_size=8).digest()
    bits = bits << _WHOLE_BITS | int.from_bytes(digest, "big") >> (64 - _WHOLE_BITS)
    return bits - 2**63


def _spread(text: str) -> int:
    """Return 32 bits that only keep things together: they need not tell any two apart."""
    return crc32(text.encode(errors="surrogatepass"))
