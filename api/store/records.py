"""How articles, mentions and events are written into rows: msgpack, compressed where it is long."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from hashlib import blake2b
from typing import TypeVar

import msgspec
from msgspec import structs

from api.store.protocol import ArticleHead, DamagedError
from timeline.merge.profile import Profile
from timeline.model import Article, Event, Mention, ReadArticle

T = TypeVar("T")

_ENCODER = msgspec.msgpack.Encoder()
_ARTICLE = msgspec.msgpack.Decoder(Article)
_READ = msgspec.msgpack.Decoder(ReadArticle)
_HEAD = msgspec.msgpack.Decoder(ArticleHead)
_MENTION = msgspec.msgpack.Decoder(Mention)
_LEVEL = 1


class Compared(msgspec.Struct, frozen=True):
    """A stored mention and what is compared of it."""

    mention: Mention
    profile: Profile


class EventRow(msgspec.Struct, frozen=True, array_like=True):
    """An event without its mentions, and their numbers in its order."""

    event: Event
    mentions: tuple[int, ...]


_EVENT = msgspec.msgpack.Decoder(EventRow)


def article_digest(article: Article) -> bytes:
    """Return the digest of an article as given: equal only for articles that are equal in every field."""
    return blake2b(_ENCODER.encode(article), digest_size=16).digest()


def pack_raw(article: Article) -> bytes:
    """Return the row bytes of an article as given."""
    return zlib.compress(_ENCODER.encode(article), _LEVEL)


def unpack_raw(data: bytes) -> Article:
    """Return the article as given out of its row bytes."""
    return _decoded(lambda: _ARTICLE.decode(zlib.decompress(data)))


def pack_read(article: ReadArticle) -> bytes:
    """Return the row bytes of an article as it was read."""
    return zlib.compress(_ENCODER.encode(article), _LEVEL)


def unpack_read(data: bytes) -> ReadArticle:
    """Return the article as it was read out of its row bytes."""
    return _decoded(lambda: _READ.decode(zlib.decompress(data)))


def pack_head(head: ArticleHead) -> bytes:
    """Return the row bytes of an article's head."""
    return _ENCODER.encode(head)


def unpack_head(data: bytes) -> ArticleHead:
    """Return an article's head out of its row bytes."""
    return _decoded(lambda: _HEAD.decode(data))


def pack_mention(mention: Mention) -> bytes:
    """Return the row bytes of a mention."""
    return _ENCODER.encode(mention)


def unpack_mention(data: bytes) -> Mention:
    """Return a mention out of its row bytes."""
    return _decoded(lambda: _MENTION.decode(data))


def pack_event(event: Event, mentions: tuple[int, ...]) -> bytes:
    """Return the row bytes of an event whose mentions have these numbers."""
    return _ENCODER.encode(EventRow(structs.replace(event, mentions=()), mentions))


def unpack_event(data: bytes) -> EventRow:
    """Return an event without its mentions, and their numbers, out of its row bytes."""
    return _decoded(lambda: _EVENT.decode(data))


def head_of(read: ReadArticle, digest: bytes, reader: bytes) -> ArticleHead:
    """Return the head of an article: its version follows from what was given and from what read it."""
    astral = () if read.text.isascii() else tuple(at for at, char in enumerate(read.text) if char > "\uffff")
    return ArticleHead(
        id=read.id,
        title=read.title,
        url=read.url,
        source=read.source,
        language=read.language,
        published=read.published,
        version=blake2b(digest + reader, digest_size=12).hexdigest(),
        astral=astral,
    )


def _decoded(decode: Callable[[], T]) -> T:
    """Return what a row holds. What cannot be decoded is the store's fault, and never the caller's."""
    try:
        return decode()
    except (msgspec.MsgspecError, zlib.error, ValueError, TypeError) as error:
        raise DamagedError(f"a row is damaged ({error})") from error
