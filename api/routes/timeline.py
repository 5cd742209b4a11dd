"""The unified timeline: of the stored articles, of those in a body, and one event of it."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
from litestar import get, post
from litestar.response.base import ASGIResponse

from api.answers import encode_keyed, event_out, timeline_out
from api.contract import EventId, EventOut, Fault, NamedArticleIn, TimelineOut
from api.exports import FORMATS
from api.http.body import AnyRequest, check_media_type, read_body
from api.http.cache import Answer
from api.http.decode import Field, convert_value
from api.http.etag import etag_of
from api.http.head import field_of
from api.http.negotiate import best_media_type
from api.http.query import parse_query
from api.intake import Item, array_of, items_of, load_body
from api.operation import OPERATION, Content, Link, Operation, Reply
from api.parameters import OffsetsParameters, TimelineParameters
from api.problems import ProblemError, invalid
from api.routes.articles import cursor_fault, limit_faults
from api.routes.examples import NAMED_ARTICLE
from api.service import JSON, Service, check_accept, fresh, granted, json_answer, kept, language_of, service_of, worked
from api.spread import timeline_of
from api.store.protocol import QueryError, Store, TimelineQuery
from api.tasks import NoPageError, RefusedError, TimelineAsked, encode_timeline, head_shifts
from timeline.model import Article

MEDIA_TYPES: Mapping[str, str] = {"json": JSON, **{known.name: known.media_type for known in FORMATS}}
CONTENT = (Content(JSON, TimelineOut), *(Content(known.media_type, known.schema) for known in FORMATS))
CACHED = ("ETag", "Cache-Control", "Vary")
VARY = "Accept, Accept-Language"
EVENT_ID = Field(name="id", attribute="id", type=EventId, required=True, integer=False, patterned=True)

GET_EVENT_LINK = (Link("event", "get_event", {"id": "$response.body#/events/0/id"}),)

GET_TIMELINE = Operation(
    id="get_timeline",
    tag="timeline",
    summary="Get the timeline of the stored articles",
    description="Events merged over all articles, in time order; `format` or `Accept` chooses the format.",
    query=TimelineParameters,
    headers=("If-None-Match", "Accept-Language"),
    problems=(404, 422),
    replies=(Reply(200, "One page of events.", CONTENT, CACHED, GET_EVENT_LINK), Reply(304, "As it was.", (), CACHED)),
)


@get("/timeline", opt={OPERATION: GET_TIMELINE})
async def get_timeline(request: AnyRequest) -> ASGIResponse:
    """Answer one page of the stored timeline."""
    service = service_of(request)
    language = language_of(request)
    accepted = best_media_type(field_of(request.scope["headers"], b"accept"), tuple(MEDIA_TYPES.values()))

    def build() -> Answer:
        parameters = _parameters(request, service)
        form = _form(request, parameters)
        return _timeline_answer(service, parameters, form, language)

    return await kept(request, build, key=(language, accepted or ""))


POST_TIMELINE = Operation(
    id="post_timeline",
    tag="timeline",
    summary="Get the timeline of the articles in the body",
    description="Nothing is stored. Of articles with the same `id` the last counts. Cursors hold for the same body.",
    query=TimelineParameters,
    headers=("Accept-Language",),
    body=(Content(JSON, list[NamedArticleIn], [NAMED_ARTICLE]),),
    replies=(Reply(200, "One page of events.", CONTENT, ("Cache-Control", "Vary")),),
    problems=(404, 408, 413, 415, 422),
)


@post("/timeline", status_code=200, opt={OPERATION: POST_TIMELINE})
async def post_timeline(request: AnyRequest) -> ASGIResponse:
    """Answer the timeline of the articles in the body."""
    service = service_of(request)
    check_media_type(request, (JSON,))
    parameters, faults = parse_query(request.scope["query_string"], TimelineParameters)
    form = _form(request, parameters) if parameters else "json"
    value = load_body(await read_body(request, service.settings.max_batch_bytes, service.settings.body_seconds))
    values, body_faults = array_of(value, service.settings)
    items = items_of(values, service.settings)
    item_faults = [fault for item in items for fault in item.faults]
    asked = granted(parameters, faults, _limit(parameters, service), body_faults, item_faults)
    try:
        wanted = TimelineAsked(_query(asked), asked.offsets, language_of(request), form)
        body = await worked(request, timeline_of, pointed(items), wanted)
    except RefusedError as error:
        raise refused(error) from None
    return fresh(body, media_type=MEDIA_TYPES[form], Vary=VARY)


GET_EVENT = Operation(
    id="get_event",
    tag="timeline",
    summary="Get one event with all its mentions",
    path={"id": EventId},
    query=OffsetsParameters,
    headers=("If-None-Match", "Accept-Language"),
    replies=(Reply(200, "The event.", (Content(JSON, EventOut),), CACHED), Reply(304, "As it was.", (), CACHED)),
    problems=(404, 422),
)


@get("/events/{event_id:str}", opt={OPERATION: GET_EVENT})
async def get_event(request: AnyRequest, event_id: str) -> ASGIResponse:
    """Answer one event of the stored timeline."""
    check_accept(request)
    service = service_of(request)
    parameters, faults = parse_query(request.scope["query_string"], OffsetsParameters)
    _, message = convert_value(event_id, EVENT_ID)
    asked = granted(parameters, [Fault(parameter="id", message=message)] if message else [], faults)
    language = language_of(request)
    return await kept(request, lambda: _event_answer(service.store, event_id, asked.offsets, language), key=(language,))


TIMELINE_HANDLERS = (get_timeline, post_timeline, get_event)


def refused(error: RefusedError) -> ProblemError:
    """Return the problem of what a worker could not answer: a cursor that leads nowhere, or articles not to be read."""
    if isinstance(error, NoPageError):
        return ProblemError(404, "There is no such page.", error.faults)
    return invalid(error.faults)


def pointed(items: list[Item]) -> list[tuple[str, Article]]:
    """Return the articles of a call with their JSON pointers; of those with the same id the last."""
    last = {item.article.id: (item.pointer, item.article) for item in items if item.article}
    return list(last.values())


def _parameters(request: AnyRequest, service: Service) -> TimelineParameters:
    parameters, faults = parse_query(request.scope["query_string"], TimelineParameters)
    return granted(parameters, faults, _limit(parameters, service))


def _limit(parameters: TimelineParameters | None, service: Service) -> list[Fault]:
    return limit_faults(parameters.limit, service) if parameters else []


def _form(request: AnyRequest, parameters: TimelineParameters) -> str:
    """Return the format to answer in: the parameter's, else what Accept wants most; 406 where it wants none."""
    if parameters.format is not None:
        return parameters.format
    media_type = check_accept(request, tuple(MEDIA_TYPES.values()))
    return next(name for name, offered in MEDIA_TYPES.items() if offered == media_type)


def _query(parameters: TimelineParameters) -> TimelineQuery:
    return TimelineQuery(
        start=parameters.from_,
        end=parameters.to,
        q=parameters.q,
        articles=tuple(parameters.article),
        source=parameters.source,
        entity=parameters.entity,
        min_importance=parameters.min_importance,
        tense=parameters.tense,
        dates=parameters.dates,
        granularity=parameters.granularity,
        order=parameters.order,
        limit=parameters.limit,
        cursor=parameters.cursor,
    )


def _timeline_answer(service: Service, parameters: TimelineParameters, form: str, language: str) -> Answer:
    query, offsets = _query(parameters), parameters.offsets
    try:
        body = (
            _json(service, query, offsets, language) if form == "json" else _of(service, query, offsets, language, form)
        )
    except QueryError as error:
        raise cursor_fault(error) from None
    return Answer(body, etag_of(body), MEDIA_TYPES[form], {"Vary": VARY})


def _json(service: Service, query: TimelineQuery, offsets: str, language: str) -> bytes:
    fragments = service.fragments.of_form((language, offsets))
    page = service.store.keyed_timeline(query, fragments)
    return encode_keyed(page, fragments, head_shifts(page.sources.values(), offsets), language)


def _of(service: Service, query: TimelineQuery, offsets: str, language: str, form: str) -> bytes:
    page = service.store.timeline(query)
    return encode_timeline(timeline_out(page, head_shifts(page.sources.values(), offsets), language), form)


def _event_answer(store: Store, event_id: str, offsets: str, language: str) -> Answer:
    found = store.event(event_id)
    if found is None:
        raise ProblemError(404, f"There is no event {event_id[:200]!r}.")
    event, heads = found
    return json_answer(
        msgspec.json.encode(event_out(event, heads, head_shifts(heads.values(), offsets), language)),
        Vary="Accept-Language",
    )
