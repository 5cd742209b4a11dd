"""TimelineJS 3 JSON: what ``new TL.Timeline(element, data)`` takes.

Source: the JSON format page of TimelineJS 3. Dates carry only the parts that are known: a month has no ``day``. What
has no place on the calendar cannot be a slide of TimelineJS; it is named on the title slide instead of being dropped.
"""

from __future__ import annotations

from datetime import date
from html import escape

import msgspec
from msgspec import Struct

from api.contract import TimelineOut
from api.exports.entry import LONG_AGO, Entry, entries
from api.exports.known import known_ancient, known_parts
from timeline.antiquity import Day


class TimelineJsDate(Struct, frozen=True, omit_defaults=True):
    """One date of TimelineJS with its known parts only."""

    year: int
    month: int | None = None
    day: int | None = None


class TimelineJsText(Struct, frozen=True):
    """Headline and text of a slide: HTML, so everything in them is escaped."""

    headline: str
    text: str


class TimelineJsSlide(Struct, frozen=True, omit_defaults=True, kw_only=True):
    """One event as a slide; ``end_date`` (inclusive) only where it says more than ``start_date``."""

    unique_id: str
    start_date: TimelineJsDate
    display_date: str
    text: TimelineJsText
    end_date: TimelineJsDate | None = None


class TimelineJsTitle(Struct, frozen=True):
    """The title slide: shown only to name the events that wait for a date."""

    unique_id: str
    text: TimelineJsText


class TimelineJs(Struct, frozen=True, omit_defaults=True, kw_only=True):
    """One TimelineJS 3 timeline."""

    events: tuple[TimelineJsSlide, ...]
    scale: str | None = None
    title: TimelineJsTitle | None = None


def export(timeline: TimelineOut) -> bytes:
    """Return the timeline as TimelineJS 3 JSON."""
    all_entries = entries(timeline)
    slides = tuple(_slide(entry) for entry in all_entries if entry.dated)
    undated = [entry for entry in all_entries if not entry.dated]
    return msgspec.json.encode(TimelineJs(events=slides, scale="human", title=_title(undated) if undated else None))


def _slide(entry: Entry) -> TimelineJsSlide:
    start, end = _ancient(entry.ancient, entry.precision) if entry.ancient else _ends(entry)
    return TimelineJsSlide(
        unique_id=entry.id,
        start_date=start,
        end_date=end if end != start else None,
        display_date=_plain(entry.display),
        text=TimelineJsText(headline=escape(entry.headline), text=_body(entry)),
    )


def _ends(entry: Entry) -> tuple[TimelineJsDate, TimelineJsDate]:
    start = _known(entry.earliest or entry.latest or LONG_AGO, entry.precision)
    return start, _known(entry.latest, entry.precision) if entry.latest and entry.earliest else start


def _ancient(days: tuple[Day, Day], precision: str | None) -> tuple[TimelineJsDate, TimelineJsDate]:
    """Return the ends of a time before Christ: TimelineJS has no year 0, and -44 is 44 BC."""
    (first, *begin), (last, *end) = (known_ancient(day, precision) for day in days)
    return TimelineJsDate(_era_year(first), *begin), TimelineJsDate(_era_year(last), *end)


def _era_year(astronomical: int) -> int:
    return astronomical if astronomical > 0 else astronomical - 1


def _known(day: date, precision: str | None) -> TimelineJsDate:
    return TimelineJsDate(*(int(part) for part in known_parts(day, precision).split("-")))


def _body(entry: Entry) -> str:
    paragraphs = [entry.text, *entry.marks, *entry.reasons, *entry.conflicts]
    sources = [
        f'<a href="{escape(source.url)}">{escape(source.label)}</a>' if source.url else escape(source.label)
        for source in entry.sources
    ]
    return "".join(f"<p>{escape(text)}</p>" for text in paragraphs) + f"<p>{', '.join(sources)}</p>"


def _title(undated: list[Entry]) -> TimelineJsTitle:
    told = "".join(f"<li>{escape(entry.display)}: {escape(entry.headline)}</li>" for entry in undated)
    return TimelineJsTitle(unique_id="undated", text=TimelineJsText(headline="Not dated", text=f"<ul>{told}</ul>"))


def _plain(display: str) -> str:
    """Return ``display`` without markup: TimelineJS strips tags from this field and then shows it as HTML."""
    return display.replace("<", "").replace(">", "").replace("&", "+")
