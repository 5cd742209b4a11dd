"""The blurb: of a stored article, of an article in the body, or one over several."""

from __future__ import annotations

from typing import Annotated

from litestar import get, post
from litestar.response.base import ASGIResponse
from msgspec import Meta

from api.contract import Fault, NamedArticleIn, SummaryOut
from api.http.body import AnyRequest, check_media_type, read_body
from api.http.cache import Answer
from api.http.query import parse_query
from api.intake import Item, array_of, item_of, items_of, load_body
from api.operation import OPERATION, Content, Operation, Reply
from api.parameters import StoredSummaryParameters, SummaryParameters
from api.routes.articles import no_article
from api.routes.examples import NAMED_ARTICLE
from api.routes.timeline import pointed, refused
from api.service import JSON, Service, check_accept, fresh, granted, json_answer, kept, service_of, worked
from api.tasks import RefusedError, encode_summary, summary_task
from api.work.pool import Pool

CACHED = ("ETag", "Cache-Control")

GET_SUMMARY = Operation(
    id="get_summary",
    tag="summary",
    summary="Get the blurb of a stored article",
    query=StoredSummaryParameters,
    headers=("If-None-Match",),
    replies=(Reply(200, "The blurb.", (Content(JSON, SummaryOut),), CACHED), Reply(304, "As it was.", (), CACHED)),
    problems=(404, 422),
)


@get("/summary", opt={OPERATION: GET_SUMMARY})
async def get_summary(request: AnyRequest) -> ASGIResponse:
    """Answer the blurb of one stored article."""
    check_accept(request)
    service = service_of(request)
    parameters, faults = parse_query(request.scope["query_string"], StoredSummaryParameters)
    asked = granted(parameters, faults)
    return await kept(request, lambda: _summary_answer(service, asked))


Several = Annotated[list[NamedArticleIn], Meta(min_length=1)]

POST_SUMMARY = Operation(
    id="post_summary",
    tag="summary",
    summary="Get the blurb of the article in the body, or one over several",
    description="Nothing is stored. An array of articles gets one blurb over all of them: no sentence says again what "
    "one of another article says, and the sentences come by the days of the events that they tell. One that tells none "
    "comes by the day it names, else by the day that its article mainly tells of; of equals comes first what was "
    "published first.",
    query=SummaryParameters,
    body=(Content(JSON, NamedArticleIn | Several, NAMED_ARTICLE),),
    replies=(Reply(200, "The blurb.", (Content(JSON, SummaryOut),), ("Cache-Control",)),),
    problems=(408, 413, 415, 422),
)


@post("/summary", status_code=200, opt={OPERATION: POST_SUMMARY})
async def post_summary(request: AnyRequest) -> ASGIResponse:
    """Answer the blurb of what the body brings along."""
    service = service_of(request)
    check_accept(request)
    check_media_type(request, (JSON,))
    parameters, faults = parse_query(request.scope["query_string"], SummaryParameters)
    data = await read_body(request, service.settings.max_batch_bytes, service.settings.body_seconds)
    items, body_faults = _items(load_body(data), service)
    asked = granted(parameters, faults, body_faults, [fault for item in items for fault in item.faults])
    try:
        body = await worked(request, Pool.run, summary_task, pointed(items), asked)
    except RefusedError as error:
        raise refused(error) from None
    return fresh(body)


SUMMARY_HANDLERS = (get_summary, post_summary)


def _items(value: object, service: Service) -> tuple[list[Item], list[Fault]]:
    if not isinstance(value, list):
        return [item_of(value, service.settings, "")], []
    values, faults = array_of(value, service.settings, least=1)
    return items_of(values, service.settings), faults


def _summary_answer(service: Service, parameters: StoredSummaryParameters) -> Answer:
    reads = service.store.read_articles([parameters.article])
    if not reads:
        raise no_article(parameters.article)
    return json_answer(encode_summary(reads, parameters))
