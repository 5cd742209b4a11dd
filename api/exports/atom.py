"""Atom (RFC 4287): one entry an event, for feed readers.

``updated`` is the day the latest article about an event was published, never the clock. What the event's date is, as
far as it is known, stands in the entry's text and, as EDTF, in ``dcterms:temporal``.
"""

from __future__ import annotations

from datetime import date
from uuid import UUID, uuid5
from xml.etree.ElementTree import Element, SubElement, register_namespace, tostring

from api.contract import TimelineOut
from api.exports.entry import LONG_AGO, Entry, entries

_ATOM = "http://www.w3.org/2005/Atom"
_DCTERMS = "http://purl.org/dc/terms/"
# Names the ids of this feed's entries; a constant so that the same event keeps its id for ever.
_NAMESPACE = UUID("6b0f3a0e-5f43-5e0c-9a53-0d1f8f0c7a11")

register_namespace("", _ATOM)
register_namespace("dcterms", _DCTERMS)


def export(timeline: TimelineOut) -> bytes:
    """Return the timeline as an Atom feed in UTF-8."""
    all_entries = entries(timeline)
    feed = Element(f"{{{_ATOM}}}feed")
    _add(feed, "id", _urn("timeline"))
    _add(feed, "title", "Dateline timeline")
    _add(feed, "updated", _instant(max((entry.revised for entry in all_entries), default=LONG_AGO)))
    _add(_add(feed, "author"), "name", "Dateline")
    for entry in all_entries:
        _add_entry(feed, entry)
    return bytes(tostring(feed, encoding="utf-8", xml_declaration=True))


def _add_entry(feed: Element, entry: Entry) -> None:
    element = _add(feed, "entry")
    _add(element, "id", _urn(entry.id))
    _add(element, "title", entry.headline)
    _add(element, "updated", _instant(entry.revised))
    if entry.edtf:
        SubElement(element, f"{{{_DCTERMS}}}temporal").text = entry.edtf
    _add_links(element, entry)
    for entity in entry.entities:
        _add(element, "category", term=entity)
    _add(element, "summary", f"{entry.display}: {entry.text}")
    _add(element, "content", "\n\n".join([entry.display, entry.text, *entry.marks, *entry.reasons, *entry.conflicts]))


def _add_links(element: Element, entry: Entry) -> None:
    """Add the articles: the first as the alternate, of which there may be one only, the others as related."""
    urls = [(source.url, source.label) for source in entry.sources if source.url]
    for place, (url, label) in enumerate(urls):
        _add(element, "link", rel="related" if place else "alternate", href=url, title=label)


def _add(parent: Element, name: str, text: str | None = None, **attributes: str) -> Element:
    child = SubElement(parent, f"{{{_ATOM}}}{name}", attributes)
    child.text = text
    return child


def _urn(name: str) -> str:
    return uuid5(_NAMESPACE, name).urn


def _instant(day: date) -> str:
    return f"{day.isoformat()}T00:00:00Z"
