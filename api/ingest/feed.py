"""RSS and Atom: each item is an article, published when the feed says, by the source that the feed is of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from email.utils import parsedate_to_datetime
from functools import partial
from typing import Any

from api.ingest.fields import checked
from api.ingest.markup import plain_text
from api.ingest.source import FileError, Item, Source, read_bounded, taken
from timeline.model import Article

SUFFIXES = (".rss", ".atom", ".rdf", ".xml")


def matches(source: Source) -> bool:
    """Return whether the file's name says that it is a feed, or its first bytes do where the name says nothing."""
    if source.name.endswith(SUFFIXES):
        return True
    return "." not in source.name and any(mark in source.start[:500] for mark in (b"<rss", b"<feed", b"<rdf:RDF"))


def read(source: Source) -> Iterator[Item]:
    """Yield the article of each item. Raises FileError where the file is no feed."""
    import feedparser  # noqa: PLC0415  (only a feed pays for it)

    feed = feedparser.parse(read_bounded(source.stream), sanitize_html=False, resolve_relative_uris=False)
    if not feed.entries and (feed.bozo or not feed.version):
        raise FileError("not an RSS or Atom feed")
    for place, entry in enumerate(feed.entries, 1):
        yield taken(f"{source.where}#{place}", partial(_article, entry, feed.feed, f"{source.id}-{place}"))


def _article(entry: Mapping[str, Any], feed: Mapping[str, Any], default_id: str) -> Article:
    text = _text(entry)
    if not text:
        raise FileError("the item has no text")
    return checked(
        Article(
            id=str(entry.get("id") or entry.get("link") or default_id),
            text=text,
            title=plain_text(entry["title"]) if entry.get("title") else None,
            url=entry.get("link"),
            source=entry.get("source", {}).get("title") or feed.get("title") or None,
            language=entry.get("language") or feed.get("language") or None,
            published=_published(entry),
        )
    )


def _text(entry: Mapping[str, Any]) -> str:
    """Return the longest of the item's bodies as plain text: the summary of a full item only repeats its start."""
    bodies = [*entry.get("content", ()), entry.get("summary_detail") or {}]
    return max((_body(body) for body in bodies), key=len, default="")


def _body(body: Mapping[str, Any]) -> str:
    value = str(body.get("value") or "")
    return value.strip() if body.get("type") == "text/plain" and "<" not in value else plain_text(value)


def _published(entry: Mapping[str, Any]) -> str | None:
    """Return the item's instant with the offset that the feed gives it (feedparser's own value has lost it)."""
    stamp = entry.get("published") or entry.get("updated")
    if not stamp:
        return None
    for parse in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            return _rfc3339(parse(str(stamp).strip()))
        except (ValueError, TypeError):
            continue
    parsed = entry.get("published_parsed") or entry.get("updated_parsed")
    return None if parsed is None else "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z".format(*parsed[:6])


def _rfc3339(instant: datetime) -> str:
    return instant.isoformat() if instant.tzinfo else instant.date().isoformat()
