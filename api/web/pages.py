"""The pages and scripts for browsers, read from this folder once; their policy allows nothing from elsewhere."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from api.http.etag import etag_of

_HTML = "text/html; charset=utf-8"
_SCRIPT = "text/javascript; charset=utf-8"
_STYLE = "text/css; charset=utf-8"

# What is served where; a new file is one line here.
FILES: tuple[tuple[str, str, str], ...] = (
    ("/", "index.html", _HTML),
    ("/docs", "docs.html", _HTML),
    ("/web/page.css", "page.css", _STYLE),
    ("/web/page.js", "page.js", _SCRIPT),
    ("/web/article.js", "article.js", _SCRIPT),
    ("/web/overview.js", "overview.js", _SCRIPT),
    ("/web/docs.js", "docs.js", _SCRIPT),
    ("/web/schema.js", "schema.js", _SCRIPT),
    ("/web/try.js", "try.js", _SCRIPT),
    ("/web/dateline.js", "dateline.js", _SCRIPT),
    ("/web/timeline-element.js", "timeline-element.js", _SCRIPT),
    ("/web/blurb-element.js", "blurb-element.js", _SCRIPT),
    ("/web/days.js", "days.js", _SCRIPT),
    ("/web/dom.js", "dom.js", _SCRIPT),
    ("/web/style.js", "style.js", _SCRIPT),
)

# What an HTML page needs beside what every answer carries: scripts, styles and data from here and from nowhere else.
HEADERS = {
    "content-security-policy": (
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
        "form-action 'self'; frame-ancestors 'self'"
    ),
}


class Page(Struct, frozen=True):
    """One file for browsers: where it is served, its media type, its bytes and their strong entity tag."""

    path: str
    media_type: str
    body: bytes
    etag: str


def load_pages() -> tuple[Page, ...]:
    """Return every file of FILES with its bytes."""
    folder = Path(__file__).parent
    return tuple(_page(path, (folder / name).read_bytes(), media_type) for path, name, media_type in FILES)


def _page(path: str, body: bytes, media_type: str) -> Page:
    return Page(path, media_type, body, etag_of(body))
