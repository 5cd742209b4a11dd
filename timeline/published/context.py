"""When an article was published: the caller's word, then the page's, then the text's own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from timeline.model import UNKNOWN_PUBLICATION, Article, Evidence, Line, PublicationContext


def publication_context(
    article: Article,
    text: str,
    lines: Sequence[Line],
    language: str,
    html_evidence: tuple[Evidence, ...] = (),
) -> PublicationContext:
    """Return when the article was published, by the best evidence there is."""
    del text, lines, language
    if article.published is not None:
        return parse_published(article.published, article.timezone)
    if html_evidence:
        best = html_evidence[0]
        found = parse_published(best.published, article.timezone)
        return PublicationContext(
            "html", found.earliest, found.latest, found.edtf, found.utc_offset, 0.9, html_evidence
        )
    return UNKNOWN_PUBLICATION


def parse_published(text: str, timezone: str | None = None) -> PublicationContext:
    """Return the publication context that a caller's value means; ValueError names the value and its fault."""
    del timezone
    first, _, last = text.partition("/")
    earliest, offset = _edge(first, text, last=False)
    latest, _ = _edge(last or first, text, last=True)
    if latest < earliest:
        raise ValueError(f"published {text!r}: the interval ends before it begins")
    return PublicationContext("given", earliest, latest, text, offset, 1.0)


def _edge(part: str, text: str, *, last: bool) -> tuple[date, int | None]:
    try:
        if len(part) == 4:
            return date(int(part), 12 if last else 1, 31 if last else 1), None
        if len(part) == 7:
            first = date.fromisoformat(part + "-01")
            return ((first + timedelta(days=31)).replace(day=1) - timedelta(days=1) if last else first), None
        moment = datetime.fromisoformat(part)
    except ValueError as error:
        raise ValueError(f"published {text!r}: not an instant, day, month, year or interval") from error
    offset = moment.utcoffset()
    return moment.date(), None if offset is None else int(offset.total_seconds() // 60)
