"""The article of an HTML page: its text, title, source, language, and the evidence of when it was published."""

from __future__ import annotations

from msgspec import Struct

from timeline.model import Evidence, Line
from timeline.reading.label import label_lines


class HtmlPage(Struct, frozen=True, kw_only=True):
    """What a page holds of its article; the spans of ``lines`` point into ``text``."""

    text: str
    lines: tuple[Line, ...]
    title: str | None = None
    url: str | None = None
    source: str | None = None
    language: str | None = None
    evidence: tuple[Evidence, ...] = ()


def read_html(html: str, *, url: str | None = None) -> HtmlPage:
    """Return the article of the page; ``evidence`` of its publication is best first."""
    import htmldate  # noqa: PLC0415  # heavy: only HTML pays for it
    import trafilatura  # noqa: PLC0415

    text = trafilatura.extract(html, url=url, favor_precision=True, include_comments=False) or ""
    day = htmldate.find_date(html, original_date=True, url=url) if html else None
    evidence = (Evidence("htmldate", day, day),) if day else ()
    return HtmlPage(text=text, lines=label_lines(text), url=url, evidence=evidence)
