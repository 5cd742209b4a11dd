"""The pages and scripts for browsers, read from this folder once; their policy allows nothing from elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from litestar import Request, Response, get
from litestar.datastructures import State
from litestar.handlers import HTTPRouteHandler
from msgspec import Struct

_HTML = "text/html; charset=utf-8"
_SCRIPT = "text/javascript; charset=utf-8"
_STYLE = "text/css; charset=utf-8"

# What is served where; a new file is one line here.
FILES: tuple[tuple[str, str, str], ...] = (
    ("/", "index.html", _HTML),
    ("/docs", "docs.html", _HTML),
    ("/web/page.css", "page.css", _STYLE),
    ("/web/page.js", "page.js", _SCRIPT),
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

HEADERS = {
    "cache-control": "no-cache",
    "content-security-policy": (
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
        "form-action 'self'; frame-ancestors 'self'"
    ),
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
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
    return Page(path, media_type, body, f'"{sha256(body).hexdigest()[:32]}"')


def page_handlers(pages: Sequence[Page]) -> list[HTTPRouteHandler]:
    """Return one GET handler a page; they are for people, so they are not in the OpenAPI document."""
    return [_handler(page) for page in pages]


def _handler(page: Page) -> HTTPRouteHandler:
    headers = {**HEADERS, "etag": page.etag}

    @get(page.path, include_in_schema=False, sync_to_thread=False, name=f"page {page.path}")
    def serve(request: Request[None, None, State]) -> Response[bytes]:
        known = request.headers.get("if-none-match", "")
        if page.etag in known or known == "*":
            return Response(b"", status_code=304, headers=headers)
        return Response(page.body, media_type=page.media_type, headers=headers)

    return serve
