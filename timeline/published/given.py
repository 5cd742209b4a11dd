"""The caller's word on when an article was published: RFC 3339 instants, days, months, years, EDTF intervals."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, tzinfo
from datetime import timezone as fixed_zone
from zoneinfo import ZoneInfo

from msgspec import Struct

from timeline.days import days_in_month, last_of_month
from timeline.model import PublicationContext, UnreadableError

FORMS = (
    "an RFC 3339 instant, a day (2024-06-14), a month (2024-06), a year (2024) or an interval (2024-06-14/2024-06-16)"
)
DAY = re.compile(r"(\d{4,6})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
INSTANT = re.compile(
    r"(\d{4,6}-\d{2}-\d{2})[Tt ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)(?:([Zz])|([+-])(\d{2}):?(\d{2}))?", re.ASCII
)
OFFSET = re.compile(r"([+-])(\d{2}):?(\d{2})", re.ASCII)
LONGEST = 100


class _Edge(Struct, frozen=True):
    first: date
    last: date
    edtf: str
    utc_offset: int | None = None


def parse_published(text: str, timezone: str | None = None) -> PublicationContext:
    """Return the publication context that a caller's value means, with full confidence.

    ``timezone`` (an IANA name or an offset such as +02:00) says in which zone publication days are counted: an instant
    is moved to it, a naive time and a day are in it. Raises UnreadableError that names the value and its fault.
    """
    zone = zone_of(timezone)
    try:
        return _context(text.strip(), zone)
    except ValueError as fault:
        raise UnreadableError(f"published {text[:LONGEST]!r} {fault}") from None


def _context(text: str, zone: tzinfo | None) -> PublicationContext:
    if len(text) > LONGEST:
        raise ValueError(f"is longer than {LONGEST} characters")
    begin, slash, end = (part.strip() for part in text.partition("/"))
    if (slash and ".." in (begin, end)) or (slash and not (begin and end)):
        raise ValueError("is an open interval: both of its ends must be known")
    first = _edge(begin, zone)
    last = _edge(end, zone) if slash else first
    backwards = "T" in first.edtf and "T" in last.edtf and first.edtf[:10] == last.edtf[:10] and last.edtf < first.edtf
    if last.last < first.first or backwards:
        raise ValueError("is an interval that ends before it begins")
    edtf = f"{first.edtf}/{last.edtf}" if slash and last.edtf != first.edtf else first.edtf
    offset = first.utc_offset if first.utc_offset == last.utc_offset else None
    return PublicationContext("given", first.first, last.last, edtf, offset, 1.0)


def _edge(text: str, zone: tzinfo | None) -> _Edge:
    if match := DAY.fullmatch(text):
        year, month, day = match.groups()
        return _day(_number(year), month, day, zone)
    if match := INSTANT.fullmatch(text):
        return _instant(match, zone)
    raise ValueError(f"is not {FORMS}")


def _number(year: str) -> int:
    if not 1 <= int(year) <= 9999 or len(year) > 4:
        raise ValueError(f"has the year {year}, which is not in 0001–9999")
    return int(year)


def _day(year: int, month: str | None, day: str | None, zone: tzinfo | None) -> _Edge:
    if month is None:
        return _Edge(date(year, 1, 1), date(year, 12, 31), f"{year:04}")
    if not 1 <= int(month) <= 12:
        raise ValueError(f"has the month {month}, which is not in 01–12")
    days = days_in_month(year, int(month))
    if day is None:
        return _Edge(date(year, int(month), 1), last_of_month(year, int(month)), f"{year:04}-{month}")
    if not 1 <= int(day) <= days:
        raise ValueError(f"has the day {day}, which {year:04}-{month} does not have")
    found = date(year, int(month), int(day))
    noon = datetime(year, int(month), int(day), 12, tzinfo=zone)
    return _Edge(found, found, found.isoformat(), _minutes(noon))


def _instant(match: re.Match[str], zone: tzinfo | None) -> _Edge:
    day, clock, zulu, sign, hours, minutes = match.groups()
    _day(_number(day[: day.index("-")]), day[-5:-3], day[-2:], None)
    leap = clock[6:8] == "60"  # RFC 3339 allows leap seconds, datetime does not
    if int(clock[:2]) > 23 or int(clock[3:5]) > 59 or int(clock[6:8] or 0) > 60:
        raise ValueError(f"has the time {clock}, which no day has")
    moment = datetime.fromisoformat(f"{day}T{clock[:6]}59" if leap else f"{day}T{clock[:8]}")
    if zulu or sign:
        moment = moment.replace(tzinfo=UTC if zulu else _fixed(sign, hours, minutes))
        moment = _moved(moment, zone) if zone else moment
    elif zone:
        moment = moment.replace(tzinfo=zone)
    return _Edge(moment.date(), moment.date(), moment.isoformat().replace("+00:00", "Z"), _minutes(moment))


def _moved(moment: datetime, zone: tzinfo) -> datetime:
    try:
        return moment.astimezone(zone)
    except OverflowError:
        raise ValueError("lies outside the years 0001–9999 in its timezone") from None


def _fixed(sign: str, hours: str, minutes: str) -> fixed_zone:
    if int(hours) > 23 or int(minutes) > 59:
        raise ValueError(f"has the UTC offset {sign}{hours}:{minutes}, which is not less than a day")
    size = timedelta(hours=int(hours), minutes=int(minutes))
    return fixed_zone(-size if sign == "-" else size)


def _minutes(moment: datetime) -> int | None:
    try:
        offset = moment.utcoffset()
    except OverflowError:
        return None
    return None if offset is None else int(offset.total_seconds() // 60)


def zone_of(name: str | None) -> tzinfo | None:
    """Return the zone of an IANA name or an offset, None for none; UnreadableError names what is neither."""
    if not name:
        return None
    if name in ("Z", "z"):
        return UTC
    try:
        if match := OFFSET.fullmatch(name):
            return _fixed(*match.groups())
        return ZoneInfo(name)
    except (ValueError, OSError, KeyError):
        raise UnreadableError(
            f"timezone {name[:LONGEST]!r} is neither an IANA name nor an offset such as +02:00"
        ) from None
