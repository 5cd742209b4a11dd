"""Opaque, tamper-checked cursors: where a page ended, and which query it belongs to."""

from __future__ import annotations

import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from hashlib import blake2b

import msgspec

from api.store.protocol import ArticleQuery, CursorError, TimelineQuery

_SIGNATURE = 12
_LONGEST = 200
_OF_A_PAGE = frozenset({"limit", "cursor", "granularity"})


class Place(msgspec.Struct, frozen=True, array_like=True):
    """The last position of a page, and the digest of the query that the page answered."""

    query: bytes
    position: int


def query_digest(query: ArticleQuery | TimelineQuery) -> bytes:
    """Return a digest of what a query lists and in which order: of all its fields but those that only cut pages."""
    fields = msgspec.structs.asdict(query)
    kept = [(name, value) for name, value in fields.items() if name not in _OF_A_PAGE]
    return blake2b(repr((type(query).__name__, kept)).encode(errors="surrogatepass"), digest_size=8).digest()


def write_cursor(place: Place, secret: bytes) -> str:
    """Return the cursor of a place: URL-safe text without padding."""
    payload = msgspec.msgpack.encode(place)
    return urlsafe_b64encode(_sign(payload, secret) + payload).rstrip(b"=").decode()


def read_cursor(cursor: str, query: bytes, secret: bytes) -> int:
    """Return the position a cursor names. Raises CursorError where it is not a cursor of this store and query."""
    place = _open(cursor, secret)
    if place.query != query:
        raise CursorError("cursor belongs to a query with other parameters: send those of the page it came from")
    return place.position


def _open(cursor: str, secret: bytes) -> Place:
    if len(cursor) > _LONGEST or not cursor.isascii():
        raise CursorError("cursor is not one that this service gave")
    try:
        signed = urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
    except ValueError:
        raise CursorError("cursor is not one that this service gave") from None
    signature, payload = signed[:_SIGNATURE], signed[_SIGNATURE:]
    if not hmac.compare_digest(signature, _sign(payload, secret)):
        raise CursorError("cursor is not one that this service gave")
    return msgspec.msgpack.decode(payload, type=Place)


def _sign(payload: bytes, secret: bytes) -> bytes:
    return blake2b(payload, digest_size=_SIGNATURE, key=secret).digest()
