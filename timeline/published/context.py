"""When an article was published: the caller's word, then the page's, then the text's own; else unknown.

Never the machine's clock, the latest year mentioned, or anything of comments, sidebars and biographies: only meta lines
and the lead are looked at.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from msgspec.structs import replace

from timeline.days import make_day
from timeline.model import Article, Line, PublicationContext
from timeline.published import address, constraints, datelines, foreign, markup, metalines, weekdays
from timeline.published.found import Found, Reading
from timeline.published.given import parse_published, zone_of
from timeline.published.order import day_first
from timeline.reading.declared import Declared

__all__ = ["EVIDENCE", "parse_published", "publication_context"]

# Best first: the order in which evidence is believed.
EVIDENCE = (
    markup.found,
    address.found,
    metalines.found,
    datelines.found,
    foreign.found,
    weekdays.found,
    constraints.found,
)


def publication_context(
    article: Article,
    text: str,
    lines: Sequence[Line],
    language: str,
    declared: tuple[Declared, ...] = (),
) -> PublicationContext:
    """Return when the article was published by the best evidence there is, with what supports and what contradicts it.

    Raises UnreadableError where the caller's own value or timezone is at fault.
    """
    zone_of(article.timezone)  # at fault even where no evidence needs it
    reading = Reading(article, text, lines, language, declared)
    found = [_in_zone(each, article.timezone) for each in _found(reading)]
    if article.published is not None:
        return _given(parse_published(article.published, article.timezone), found)
    dated = [each for each in found if each.year]
    best = _best(dated)
    if best is None:
        return PublicationContext(origin="unknown", evidence=tuple(each.evidence for each in found))
    return _context(best, found)


def _found(reading: Reading) -> list[Found]:
    """Return all evidence, best first; where numbers leave a day open, as the document is known to write them."""
    found = [each for reader in EVIDENCE for each in reader(reading)]
    if not any(each.open_order for each in found):
        return found
    order = day_first(reading)
    if order is None:
        return found
    ordered = replace(reading, day_first=order)
    return [each for reader in EVIDENCE for each in reader(ordered)]


def _in_zone(found: Found, timezone: str | None) -> Found:
    """Return evidence of the text with its days counted in the caller's timezone."""
    if timezone is None or found.origin != "text" or not found.year or "/" in found.edtf:
        return found
    context = parse_published(found.edtf, timezone)
    if context.earliest is None or context.latest is None:
        return found
    return replace(found, first=context.earliest, last=context.latest, edtf=context.edtf, utc_offset=context.utc_offset)


def _best(found: Sequence[Found]) -> Found | None:
    """Return the most trusted evidence, the earlier in the order of two equals; of one day the one with its time."""
    if not found:
        return None
    best = max(found, key=lambda each: each.confidence)
    exact = (
        each
        for each in found
        if "T" in each.edtf and each.role == best.role and (each.first, each.last) == (best.first, best.last)
    )
    return best if "T" in best.edtf else next(exact, best)


def _given(context: PublicationContext, found: Sequence[Found]) -> PublicationContext:
    """Return the caller's context, made a day where a month, year or interval holds exactly one day of the evidence."""
    if context.earliest is None or context.latest is None:
        return context
    first, last = context.earliest, context.latest
    support = [each for each in found if _agrees(each, first, last)]
    against = [each for each in found if _contradicts(each, first, last)]
    evidence, conflicts = tuple(each.evidence for each in support), tuple(each.evidence for each in against)
    day = _only_day(support, first, last) if first != last and not against else None
    if day is None:
        return replace(context, evidence=evidence, conflicts=conflicts)
    known = next((each for each in support if each.year and each.first == each.last == day), None)
    edtf = known.edtf if known else day.isoformat()
    offset = known.utc_offset if known else None
    return PublicationContext("given", day, day, edtf, offset, 0.95, evidence)


def _only_day(found: Sequence[Found], first: date, last: date) -> date | None:
    """Return the one day in the interval that the evidence of publication names; a month and day must fit once."""
    days = {
        day
        for each in found
        if each.role != "updated" and (not each.year or each.first == each.last)
        for day in _days(each, first, last)
    }
    return days.pop() if len(days) == 1 else None


def _days(found: Found, first: date, last: date) -> list[date]:
    """Return the days of the interval that the evidence can mean."""
    if found.year:
        return [found.first]
    days = []
    for year in range(first.year, min(last.year, first.year + 50) + 1):
        day = make_day(year, found.first.month, found.first.day)
        if day and first <= day <= last:
            days.append(day)
    return days


def _agrees(found: Found, first: date, last: date) -> bool:
    if not found.year:
        return bool(_days(found, first, last))
    return found.first <= last and first <= found.last


def _contradicts(found: Found, first: date, last: date) -> bool:
    """Return whether the evidence lies outside the interval; an update may be any day after it."""
    if not found.year or found.role == "updated":
        return not _agrees(found, first, last) and (not found.year or found.last < first)
    return not _agrees(found, first, last)


def _context(best: Found, found: Sequence[Found]) -> PublicationContext:
    support = [each for each in found if _agrees(each, best.first, best.last)]
    against = [each for each in found if _contradicts(each, best.first, best.last)]
    confidence = best.confidence if not against else best.confidence * 0.75
    if len({each.evidence.rule for each in support}) > 1:
        confidence = min(0.99, confidence + 0.04)
    return PublicationContext(
        best.origin,
        best.first,
        best.last,
        best.edtf,
        best.utc_offset,
        round(confidence, 2),
        (best.evidence, *(each.evidence for each in support if each is not best)),
        tuple(each.evidence for each in against),
    )
