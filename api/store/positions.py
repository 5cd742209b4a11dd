"""Positions: integers that sort as lists are shown, so that a full-text table can answer in that very order.

The upper bits are a day (proleptic Gregorian ordinal), the lower ones sort what shares it. Day 0 is of all years before
Christ.
"""

from __future__ import annotations

from datetime import date, datetime

from timeline.antiquity import ancient_years
from timeline.model import Event, PublicationContext

LOWER_BITS = 41
_ID_BITS = 27
_EXACT_LENGTH = 8192
_LENGTHS = 2**14 - 1
_LAST_DAY = date.max.toordinal()

UNDATED = _LAST_DAY << LOWER_BITS
"""Positions from here on are of events without a first day; all others are below."""
UNPUBLISHED_END = 1 << LOWER_BITS
"""Positions below are of articles whose publication is unknown; all others are not."""


def day_position(day: date) -> int:
    """Return the lowest position of a day."""
    return day.toordinal() << LOWER_BITS


def event_position(event: Event) -> int:
    """Return where an event would best stand: by first day, last day and id, the last two not exact."""
    moment = event.moment
    ancient = ancient_years(moment.edtf) if moment else None
    if ancient:
        return max(ancient[0] + _LENGTHS, 0) << _ID_BITS | _head(event.id)
    earliest = moment.earliest if moment else None
    latest = moment.latest if moment else None
    last = latest.toordinal() if latest else _LAST_DAY
    length = last - earliest.toordinal() if earliest else last
    return (
        ((earliest.toordinal() if earliest else _LAST_DAY) << LOWER_BITS)
        | _squeeze(length) << _ID_BITS
        | _head(event.id)
    )


def article_position(published: PublicationContext, digest: bytes) -> int:
    """Return where an article stands: by first day of publication, time of that day, and then any order that lasts."""
    day = published.earliest.toordinal() if published.earliest else 0
    rest = int.from_bytes(digest[:3], "big")
    return day << LOWER_BITS | _second_of_day(published.edtf) << 24 | rest


def span_class(earliest: date, latest: date | None) -> int:
    """Return the class of a span: 0 for one day, k for 4^(k-1) to 4^k - 1 days more than that."""
    return (((latest or date.max).toordinal() - earliest.toordinal()).bit_length() + 1) // 2


SPAN_CLASSES = (_LAST_DAY.bit_length() + 1) // 2 + 1


def _squeeze(length: int) -> int:
    """Return the length in 14 bits: as it is where short, ever the longer the larger."""
    if length < _EXACT_LENGTH:
        return length
    return _EXACT_LENGTH + (length - _EXACT_LENGTH) * (_LENGTHS - _EXACT_LENGTH) // (_LAST_DAY - _EXACT_LENGTH)


def _head(event_id: str) -> int:
    """Return the first bits of an id's code points, which sort as the ids do."""
    try:
        return int(event_id[:7].ljust(7, "0"), 16) >> 1
    except ValueError:
        return 0


def _second_of_day(edtf: str) -> int:
    try:
        moment = datetime.fromisoformat(edtf)
    except ValueError:
        return 0
    return moment.hour * 3600 + moment.minute * 60 + moment.second
