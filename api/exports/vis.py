"""vis-timeline items: what ``new vis.DataSet(items)`` takes.

Source: the data format page of vis-timeline. vis needs full date-times: spans run from the first midnight to the
midnight after the last day. The date-times have no offset, so a day is drawn as that day in every reader's own zone.
What has no place on the calendar cannot be drawn and is left out; JSON lists it.
"""

from __future__ import annotations

from datetime import MAXYEAR, date, timedelta
from html import escape
from typing import Literal

import msgspec
from msgspec import Struct

from api.contract import TimelineOut
from api.exports.entry import Entry, entries


class VisItem(Struct, frozen=True, omit_defaults=True, kw_only=True):
    """One event: a box on its day, or a range with exclusive ``end``; ``content`` and ``title`` are escaped HTML."""

    id: str
    type: Literal["box", "range"]
    start: str
    content: str
    title: str
    className: str  # noqa: N815 the name vis gives it
    end: str | None = None


def export(timeline: TimelineOut) -> bytes:
    """Return the dated events of the timeline as a JSON array of vis-timeline items."""
    return msgspec.json.encode([_item(entry, day) for entry in entries(timeline) if (day := _first(entry)) is not None])


def _first(entry: Entry) -> date | None:
    return entry.earliest or entry.latest


def _item(entry: Entry, first: date) -> VisItem:
    spans = entry.earliest is not None and entry.latest is not None and entry.earliest < entry.latest
    return VisItem(
        id=entry.id,
        type="range" if spans else "box",
        start=f"{first.isoformat()}T00:00:00",
        end=_after(entry.latest) if spans and entry.latest else None,
        content=escape(entry.headline),
        title=escape(" · ".join([entry.display, *entry.marks, entry.text])),
        className=_class_name(entry),
    )


def _after(last: date) -> str:
    """Return the midnight after ``last``; the last moment of the calendar's last day, which has no day after it."""
    if last == date.max:
        return f"{MAXYEAR}-12-31T23:59:59"
    return f"{(last + timedelta(days=1)).isoformat()}T00:00:00"


def _class_name(entry: Entry) -> str:
    """Return the CSS classes a stylesheet can show doubt with: tense, precision, approximate, an open end."""
    names = [entry.tense, f"precision-{entry.precision}"]
    names += ["approximate"] if entry.approximate else []
    names += ["open-start"] if entry.earliest is None else []
    names += ["open-end"] if entry.latest is None else []
    names += ["conflict"] if entry.conflicts else []
    return " ".join(names)
