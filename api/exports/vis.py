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
from timeline.antiquity import Day, day_after


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
    return msgspec.json.encode(
        [_item(entry, *ends) for entry in entries(timeline) if (ends := _ends(entry)) is not None]
    )


def _ends(entry: Entry) -> tuple[str, str | None] | None:
    """Return the start of an item and, where it is a range, its end; None for what has no place on the calendar."""
    if entry.ancient:
        first, last = entry.ancient
        return _midnight(first), _midnight(day_after(last)) if first < last else None
    start = entry.earliest or entry.latest
    if start is None:
        return None
    spans = entry.earliest is not None and entry.latest is not None and entry.earliest < entry.latest
    return f"{start.isoformat()}T00:00:00", _after(entry.latest) if spans and entry.latest else None


def _midnight(day: Day) -> str:
    """Return the midnight that begins a day, its year of six digits with a sign, as ECMAScript reads years before 0."""
    year, month, number = day
    return f"{'-' if year < 0 else '+'}{abs(year):06d}-{month:02d}-{number:02d}T00:00:00"


def _item(entry: Entry, start: str, end: str | None) -> VisItem:
    return VisItem(
        id=entry.id,
        type="range" if end else "box",
        start=start,
        end=end,
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
    names += ["open-start"] if entry.earliest is None and not entry.ancient else []
    names += ["open-end"] if entry.latest is None and not entry.ancient else []
    names += ["conflict"] if entry.conflicts else []
    return " ".join(names)
