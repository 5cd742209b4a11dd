"""iCalendar (RFC 5545): events as all-day spans, for subscribing to the timeline from a calendar.

Days, months and years are spans of whole days with an exclusive DTEND; what is vaguer than a day says so in its
summary, and X-EDTF keeps the exact value. What has no place on the calendar is a VJOURNAL without DTSTART, which the
standard has for notes of no date. DTSTAMP comes from the articles, never from the clock; SEQUENCE counts the mentions,
so it grows when an article adds to an event.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from api.contract import TimelineOut
from api.exports.entry import LONG_AGO, Entry, entries

if TYPE_CHECKING:
    from icalendar import Component

_NAME = "Dateline timeline"
# How soon a calendar that subscribes asks again, as RFC 7986 has it and as programs had it before.
_REFRESH = timedelta(hours=1)
_OLD_REFRESH = "PT1H"
# The library writes a backslash before N as a line break; this non-character, not in clean text, holds its place.
_BACKSLASH = "\ufdd0"
_STATUS = {"past": "CONFIRMED", "planned": "TENTATIVE", "cancelled": "CANCELLED"}
_JOURNAL_STATUS = {"past": "FINAL", "planned": "DRAFT", "cancelled": "CANCELLED"}


def export(timeline: TimelineOut) -> bytes:
    """Return the timeline as one iCalendar object with CRLF lines of at most 75 octets."""
    from icalendar import Calendar  # noqa: PLC0415 slow to import, and only this format needs it

    calendar = Calendar()
    calendar.add("PRODID", "-//Dateline//Timeline//EN")
    calendar.add("VERSION", "2.0")
    calendar.add("CALSCALE", "GREGORIAN")
    calendar.add("NAME", _NAME)
    calendar.add("X-WR-CALNAME", _NAME)
    calendar.add("REFRESH-INTERVAL", _REFRESH, parameters={"VALUE": "DURATION"})
    calendar.add("X-PUBLISHED-TTL", _OLD_REFRESH)
    for component in [_component(entry) for entry in entries(timeline)] or [_nothing()]:
        calendar.add_component(component)
    return bytes(calendar.to_ical()).replace(_BACKSLASH.encode(), rb"\\")


def _nothing() -> Component:
    """Return the note of an empty timeline: an iCalendar object must have a component (RFC 5545, section 3.6)."""
    from icalendar import Journal  # noqa: PLC0415 as above

    journal = Journal()
    journal.add("UID", "nothing@dateline")
    journal.add("DTSTAMP", datetime.combine(LONG_AGO, datetime.min.time(), UTC))
    journal.add("SUMMARY", "No events")
    return journal


def _component(entry: Entry) -> Component:
    from icalendar import Event, Journal  # noqa: PLC0415 as above

    first = entry.earliest or entry.latest
    component: Component = Journal() if first is None else Event()
    component.add("UID", f"{entry.id}@dateline")
    component.add("DTSTAMP", datetime.combine(entry.revised, datetime.min.time(), UTC))
    component.add("SEQUENCE", max(0, entry.mentions - 1))
    component.add("SUMMARY", _verbatim(_summary(entry)))
    component.add("DESCRIPTION", _verbatim(_description(entry)))
    component.add("STATUS", (_JOURNAL_STATUS if first is None else _STATUS)[entry.tense])
    if first is not None:
        _add_days(component, first, entry.latest or first)
    _add_extras(component, entry)
    return component


def _add_days(component: Component, first: date, last: date) -> None:
    """Add the all-day span; a span up to the calendar's last day has no day after it and states its length instead."""
    component.add("DTSTART", first)
    if last == date.max:
        component.add("DURATION", last - first + timedelta(days=1))
    else:
        component.add("DTEND", last + timedelta(days=1))
    component.add("TRANSP", "TRANSPARENT")


def _add_extras(component: Component, entry: Entry) -> None:
    if entry.edtf:
        component.add("X-EDTF", entry.edtf)
    if entry.entities:
        component.add("CATEGORIES", [_verbatim(entity) for entity in entry.entities])
    url = next((source.url for source in entry.sources if source.url), None)
    if url:
        component.add("URL", url)


def _verbatim(text: str) -> str:
    return text.replace("\\N", f"{_BACKSLASH}N")


def _summary(entry: Entry) -> str:
    """Return the headline, with the date as written where a span of days in a calendar says more than is known."""
    exact = entry.precision == "day" and not entry.approximate and entry.earliest and entry.latest
    return entry.headline if exact else f"{entry.headline} ({entry.display})"


def _description(entry: Entry) -> str:
    sources = [f"{source.label} {source.url or ''}".strip() for source in entry.sources]
    return "\n".join([entry.display, entry.text, *entry.marks, *entry.reasons, *entry.conflicts, *sources])
