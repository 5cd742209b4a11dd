r"""JSON-LD: the timeline as a schema.org ItemList of Events, each with the news articles that tell it.

``startDate`` and ``endDate`` (inclusive) are reduced ISO 8601 dates: a month stays ``2023-07``. ``edtf`` keeps the
exact value, typed as the Library of Congress' EDTF datatype. ``<`` is written ``\u003c`` so that the document can
stand inside a ``<script>`` element.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

import msgspec
from msgspec import Struct, field

from api.contract import TimelineOut
from api.exports.entry import Entry, Source, entries
from api.exports.known import known_ancient, known_parts

_STATUS = {"planned": "https://schema.org/EventScheduled", "cancelled": "https://schema.org/EventCancelled"}


class JsonLdTerm(Struct, frozen=True, rename={"id": "@id", "type": "@type"}):
    """What a term means to a JSON-LD reader."""

    id: str
    type: str


class JsonLdTerms(Struct, frozen=True):
    """The terms that schema.org does not have."""

    edtf: JsonLdTerm


class JsonLdThing(Struct, frozen=True, tag_field="@type", tag="Thing"):
    """What an event is about."""

    name: str


class JsonLdPublisher(Struct, frozen=True, tag_field="@type", tag="Organization"):
    """Who published an article."""

    name: str


class JsonLdNewsArticle(Struct, frozen=True, omit_defaults=True, kw_only=True, tag_field="@type", tag="NewsArticle"):
    """One article that tells an event; ``datePublished`` only where it is a date and no interval."""

    identifier: str
    headline: str | None = None
    url: str | None = None
    date_published: str | None = field(default=None, name="datePublished")
    publisher: JsonLdPublisher | None = None


class JsonLdEvent(Struct, frozen=True, omit_defaults=True, kw_only=True, tag_field="@type", tag="Event"):
    """One schema.org Event; without ``startDate`` and ``endDate`` where nothing on the calendar is known."""

    id: str = field(name="@id")
    name: str
    description: str
    start_date: str | None = field(default=None, name="startDate")
    end_date: str | None = field(default=None, name="endDate")
    edtf: str | None = None
    event_status: str | None = field(default=None, name="eventStatus")
    about: tuple[JsonLdThing, ...] = ()
    subject_of: tuple[JsonLdNewsArticle, ...] = field(default=(), name="subjectOf")


class JsonLdListItem(Struct, frozen=True, kw_only=True, tag_field="@type", tag="ListItem"):
    """One place of the timeline, counted from 1."""

    position: int
    item: JsonLdEvent


class JsonLdDocument(Struct, frozen=True, kw_only=True, tag_field="@type", tag="ItemList"):
    """The whole document."""

    context: tuple[Literal["https://schema.org"], JsonLdTerms] = field(name="@context")
    number_of_items: int = field(name="numberOfItems")
    item_list_element: tuple[JsonLdListItem, ...] = field(name="itemListElement")


_EDTF = JsonLdTerm(id="urn:dateline:edtf", type="http://id.loc.gov/datatypes/edtf/EDTF")


def export(timeline: TimelineOut) -> bytes:
    """Return the timeline as JSON-LD."""
    items = tuple(
        JsonLdListItem(position=place, item=_event(entry)) for place, entry in enumerate(entries(timeline), 1)
    )
    document = JsonLdDocument(
        context=("https://schema.org", JsonLdTerms(edtf=_EDTF)),
        number_of_items=len(items),
        item_list_element=items,
    )
    return msgspec.json.encode(document).replace(b"<", b"\\u003c")


def _event(entry: Entry) -> JsonLdEvent:
    return JsonLdEvent(
        id=f"urn:dateline:event:{entry.id}",
        name=entry.headline,
        description=" ".join([f"{entry.display}:", entry.text, *entry.reasons, *entry.conflicts]),
        start_date=_known(entry, entry.earliest, 0),
        end_date=_known(entry, entry.latest, 1),
        edtf=entry.edtf,
        event_status=_STATUS.get(entry.tense),
        about=tuple(JsonLdThing(name) for name in entry.entities),
        subject_of=tuple(_article(source) for source in entry.sources),
    )


def _known(entry: Entry, day: date | None, end: int) -> str | None:
    """Return the first or last day as ISO 8601, whose years before Christ are negative and count from 1 BC, 0000."""
    if entry.ancient:
        year, *rest = known_ancient(entry.ancient[end], entry.precision)
        return "-".join([f"{'-' if year < 0 else ''}{abs(year):04d}", *(f"{part:02d}" for part in rest)])
    return known_parts(day, entry.precision) if day else None


def _article(source: Source) -> JsonLdNewsArticle:
    return JsonLdNewsArticle(
        identifier=source.id,
        headline=source.title,
        url=source.url,
        date_published=None if source.published is None or "/" in source.published else source.published,
        publisher=JsonLdPublisher(source.publisher) if source.publisher else None,
    )
