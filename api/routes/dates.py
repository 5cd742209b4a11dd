"""Every date expression of a text, and why it means its day."""

from __future__ import annotations

from litestar import post
from litestar.response.base import ASGIResponse

from api.contract import DatesIn, DatesOut
from api.http.body import AnyRequest, check_media_type, read_body
from api.http.query import parse_query
from api.intake import dates_article, load_body
from api.operation import OPERATION, Content, Operation, Reply
from api.parameters import OffsetsParameters
from api.problems import invalid
from api.routes.examples import DATES
from api.service import JSON, check_accept, fresh, granted, refuse, service_of, worked
from api.tasks import RefusedError, dates_task
from api.work.pool import Pool

POST_DATES = Operation(
    id="post_dates",
    tag="dates",
    summary="Get every date expression of a text",
    description="The whole text is read; nothing is stored. Without `published` relative expressions stay unresolved.",
    query=OffsetsParameters,
    body=(Content(JSON, DatesIn, DATES),),
    replies=(Reply(200, "The date expressions, in text order.", (Content(JSON, DatesOut),), ("Cache-Control",)),),
    problems=(408, 413, 415, 422),
)


@post("/dates", status_code=200, opt={OPERATION: POST_DATES})
async def post_dates(request: AnyRequest) -> ASGIResponse:
    """Answer the date expressions of the text in the body."""
    service = service_of(request)
    check_accept(request)
    check_media_type(request, (JSON,))
    parameters, faults = parse_query(request.scope["query_string"], OffsetsParameters)
    value = load_body(await read_body(request, service.settings.max_body_bytes, service.settings.body_seconds))
    article, body_faults = dates_article(value, service.settings)
    refuse(faults, body_faults)
    try:
        return fresh(await worked(request, Pool.run, dates_task, granted(article), granted(parameters).offsets))
    except RefusedError as error:
        raise invalid(error.faults) from None


DATES_HANDLERS = (post_dates,)
