"""What an evidence reader hands on: one dated piece of evidence with its weight."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal

from msgspec import Struct

from timeline.days import last_of_month
from timeline.model import Article, Evidence, Line
from timeline.reading.declared import Declared
from timeline.reading.stamps import Stamp, find_stamps

Role = Literal["published", "bare", "updated"]


class Reading(Struct, frozen=True):
    """An article as it was read: everything that can be evidence of when it was published."""

    article: Article
    text: str
    lines: Sequence[Line]
    language: str
    declared: tuple[Declared, ...] = ()
    day_first: bool | None = None


class Found(Struct, frozen=True):
    """One piece of evidence as days: ``first``–``last``, or a month and day of an unnamed year (``year`` False).

    ``open_order``: its day and month are numbers that may stand in either order.
    """

    evidence: Evidence
    origin: Literal["given", "html", "text"]
    first: date
    last: date
    confidence: float
    role: Role = "published"
    year: bool = True
    edtf: str = ""
    utc_offset: int | None = None
    open_order: bool = False


def stamps_of(reading: Reading, start: int, end: int) -> tuple[Stamp, ...]:
    """Return the stamps of a span of the text, numbers in the order that the document is known to write."""
    return find_stamps(reading.text, start, end, reading.language, day_first=reading.day_first)


def of_stamp(stamp: Stamp, reading: Reading, rule: str, role: Role, confidence: float) -> Found:
    """Return what a stamp of the text says; an open order of day and month makes an interval of half the weight."""
    sure = stamp.first == stamp.last
    edtf = stamp_edtf(stamp)
    words = reading.text[stamp.start : stamp.end]
    return Found(
        Evidence(rule, words, edtf, stamp.start, stamp.end),
        "text",
        stamp.first,
        stamp.last,
        confidence if sure else confidence / 2,
        role,
        stamp.year,
        edtf,
        stamp.utc_offset if sure else None,
        is_open(stamp),
    )


def is_open(stamp: Stamp) -> bool:
    """Return whether the stamp is an interval because its day and month may stand in either order."""
    return stamp.first != stamp.last and "/" in stamp_edtf(stamp)


def stamp_edtf(stamp: Stamp) -> str:
    """Return the stamp as EDTF: a day, an instant, an interval, or XXXX-MM-DD where no year is named."""
    if not stamp.year:
        return f"XXXX-{stamp.first:%m-%d}"
    ends = stamp.last == last_of_month(stamp.last.year, stamp.last.month)
    if stamp.first != stamp.last and stamp.first.day == 1 and ends:
        return f"{stamp.first:%Y-%m}"
    if stamp.first != stamp.last:
        return f"{stamp.first.isoformat()}/{stamp.last.isoformat()}"
    if stamp.clock is None:
        return stamp.first.isoformat()
    return f"{stamp.first.isoformat()}T{stamp.clock}:00{offset_text(stamp.utc_offset)}"


def offset_text(minutes: int | None) -> str:
    """Return minutes east of UTC as ISO 8601 writes them: Z, +02:00, or nothing where they are not known."""
    if minutes is None:
        return ""
    sign, size = "-" if minutes < 0 else "+", abs(minutes)
    return f"{sign}{size // 60:02}:{size % 60:02}" if minutes else "Z"
