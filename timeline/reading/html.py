"""The article of an HTML page: its text, title, source, language, and the evidence of when it was published."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING

from msgspec import Struct

from timeline.model import Evidence, Line, UnreadableError
from timeline.reading.declared import Declared
from timeline.reading.label import label_extracted, label_lines

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# Code points of a page: ten times the largest news page of 1,000 saved ones. Past it the page is refused, not cut.
LONGEST = 20_000_000
# Elements and nesting up to which the extractor is let at a page; beyond, its text is taken block by block.
ELEMENTS, DEPTH = 15_000, 200
TAG = re.compile(r"<[^<>]*>")
SHORTEST = 100  # code points under which an extraction is a failure, where the page has more text


class HtmlPage(Struct, frozen=True, kw_only=True):
    """What a page holds of its article; the spans of ``lines`` point into ``text``, whose first line is the title."""

    text: str
    lines: tuple[Line, ...]
    title: str | None = None
    url: str | None = None
    source: str | None = None
    language: str | None = None
    evidence: tuple[Declared, ...] = ()


def read_html(html: str, *, url: str | None = None) -> HtmlPage:
    """Return the article of the page; ``evidence`` of its publication is best first.

    trafilatura finds the body (favor_precision: F1 0.964 on 181 pages) and htmldate the day (0.903 of 1,000 pages); the
    page's own declarations give the rest, and the exact time of that day. Raises ValueError past the limit.
    """
    from timeline.reading.blocks import block_text  # noqa: PLC0415  # lxml is loaded with the first page
    from timeline.reading.metadata import page_metadata  # noqa: PLC0415

    if len(html) > LONGEST:
        raise UnreadableError(f"html has {len(html)} code points, more than the limit of {LONGEST}")
    tree = _tree(html) if TAG.search(html) else None  # without a tag it is plain text, whose lines would be lost
    if tree is None:
        return HtmlPage(text=html, lines=label_lines(html), url=url)
    known = page_metadata(tree)
    bounded = _is_bounded(tree)
    text = _body(tree) if bounded else None
    day = _day(tree, url or known.url) if bounded else None
    if text is None:
        # A page nested past libxml2's limit comes back empty: then its text is what stands between its tags.
        text = block_text(tree) or TAG.sub("\n", html)
        lines = label_lines(text, title=known.title, language=known.language)
    else:
        text = _with_title(text, known.title)
        lines = label_extracted(text, title=known.title)
    return HtmlPage(
        text=text,
        lines=lines,
        title=known.title,
        url=url or known.url,
        source=known.source,
        language=known.language,
        evidence=_ranked(known.evidence, day),
    )


def _tree(html: str) -> HtmlElement | None:
    from lxml.etree import LxmlError  # noqa: PLC0415
    from lxml.html import HTMLParser, document_fromstring  # noqa: PLC0415

    # Comments and processing instructions hold no text; nothing is fetched, and libxml2 keeps its limits.
    parser = HTMLParser(huge_tree=False, no_network=True, remove_comments=True, remove_pis=True, encoding="utf-8")
    clean = html.replace("\0", "�").encode("utf-8", "replace")
    try:
        return document_fromstring(clean, parser=parser)
    except (LxmlError, ValueError):
        return None


def _is_bounded(tree: HtmlElement) -> bool:
    """Return whether the page is small and flat enough for the extractor, asked of libxml2 in linear time."""
    return bool(tree.xpath(f"count(//*) <= {ELEMENTS}")) and not tree.xpath(f"boolean({'/*' * (DEPTH + 1)})")


def _body(tree: HtmlElement) -> str | None:
    """Return the article's text by trafilatura, a line a paragraph, or None where it finds none."""
    import trafilatura  # noqa: PLC0415  # half a second of imports, for HTML alone

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    found = trafilatura.bare_extraction(tree, favor_precision=True, include_comments=False)
    text = str(getattr(found, "text", None) or "").strip()
    return text if len(text) >= SHORTEST else None


def _day(tree: HtmlElement, url: str | None) -> str | None:
    """Return the day of first publication by htmldate; given the tree, because it would download a bare address."""
    import htmldate  # noqa: PLC0415

    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    try:
        return htmldate.find_date(tree, extensive_search=True, original_date=True, url=url)
    except (ValueError, OverflowError, RecursionError):
        return None


def _ranked(declared: tuple[Declared, ...], day: str | None) -> tuple[Declared, ...]:
    """Return the declared times of htmldate's day, then that day, then what else is declared."""
    if day is None:
        return declared
    same = tuple(each for each in declared if each.evidence.published.startswith(day) and each.what == "published")
    rest = tuple(each for each in declared if each not in same)
    return (*same, Declared(Evidence("htmldate", day, day), "guessed"), *rest)


def _with_title(text: str, title: str | None) -> str:
    first = text.split("\n", 1)[0].strip()
    return text if not title or first.casefold() == title.casefold() else f"{title}\n{text}"
