"""The document, the page that tries it, the demo page, and the scripts of both: nothing is loaded from elsewhere."""

from __future__ import annotations

from typing import Annotated

from litestar import get
from litestar.response.base import ASGIResponse
from msgspec import Meta

from api.http.body import AnyRequest
from api.http.cache import Answer
from api.http.etag import etag_of
from api.http.query import NoParameters, parse_query
from api.operation import OPERATION, Content, Operation, Reply
from api.problems import ProblemError
from api.service import JSON, check_accept, entity, refuse, service_of
from api.web.pages import HEADERS, Page, load_pages

HTML = "text/html; charset=utf-8"
SCRIPT = "text/javascript; charset=utf-8"
STYLE = "text/css; charset=utf-8"
CACHED = ("ETag", "Cache-Control")
PAGES = {page.path: page for page in load_pages()}
FileName = Annotated[
    str, Meta(pattern="^[a-z-]{1,60}\\.(?:css|js)$", description="A file's name.", examples=["page.js"])
]

DOCUMENT = Operation(
    id="get_document",
    tag="pages",
    summary="Get this document",
    headers=("If-None-Match",),
    replies=(Reply(200, "The document.", (Content(JSON, dict),), CACHED), Reply(304, "As it was.", (), CACHED)),
)


@get("/openapi.json", opt={OPERATION: DOCUMENT})
async def get_document(request: AnyRequest) -> ASGIResponse:
    """Answer the document."""
    check_accept(request)
    _refuse_parameters(request)
    document = service_of(request).document
    return entity(request, Answer(document, etag_of(document), JSON))


def _page_operation(name: str, summary: str) -> Operation:
    return Operation(
        id=name,
        tag="pages",
        summary=summary,
        headers=("If-None-Match",),
        replies=(Reply(200, "The page.", (Content(HTML, str),), CACHED), Reply(304, "As it was.", (), CACHED)),
    )


@get("/", opt={OPERATION: _page_operation("get_home", "Open the demo page")})
async def get_home(request: AnyRequest) -> ASGIResponse:
    """Answer the demo page."""
    return _file(request, PAGES["/"])


@get("/docs", opt={OPERATION: _page_operation("get_docs", "Open the page that documents and tries this service")})
async def get_docs(request: AnyRequest) -> ASGIResponse:
    """Answer the documentation page."""
    return _file(request, PAGES["/docs"])


FILE = Operation(
    id="get_file",
    tag="pages",
    summary="Get a script or a style sheet of the pages",
    path={"name": FileName},
    headers=("If-None-Match",),
    replies=(
        Reply(200, "The file.", (Content(SCRIPT, str), Content(STYLE, str)), CACHED),
        Reply(304, "As it was.", (), CACHED),
    ),
    problems=(404,),
)


@get("/web/{name:str}", opt={OPERATION: FILE})
async def get_file(request: AnyRequest, name: str) -> ASGIResponse:
    """Answer one file of the pages."""
    page = PAGES.get(f"/web/{name}")
    if page is None:
        raise ProblemError(404, f"There is no file {name[:200]!r}.")
    return _file(request, page)


PAGE_HANDLERS = (get_home, get_docs, get_document, get_file)


def _file(request: AnyRequest, page: Page) -> ASGIResponse:
    check_accept(request, (page.media_type,))
    _refuse_parameters(request)
    return entity(
        request,
        Answer(page.body, page.etag, page.media_type, {"Content-Security-Policy": HEADERS["content-security-policy"]}),
    )


def _refuse_parameters(request: AnyRequest) -> None:
    _, faults = parse_query(request.scope["query_string"], NoParameters)
    refuse(faults)
