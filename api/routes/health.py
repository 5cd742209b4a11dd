"""Whether the service lives, and whether it can take requests: for orchestrators."""

from __future__ import annotations

from importlib.metadata import version
from typing import Literal

import msgspec
from litestar import get
from litestar.response.base import ASGIResponse

from api.contract import HealthOut
from api.http.body import AnyRequest
from api.http.query import NoParameters, parse_query
from api.operation import OPERATION, Content, Operation, Reply
from api.service import JSON, Service, check_accept, fresh, refuse, service_of

VERSION = version("dateline")

LIVE = Operation(
    id="get_live",
    tag="health",
    summary="Tell whether the service lives",
    replies=(Reply(200, "It does.", (Content(JSON, HealthOut),), ("Cache-Control",)),),
)


@get("/health/live", opt={OPERATION: LIVE})
async def get_live(request: AnyRequest) -> ASGIResponse:
    """Answer that the service lives."""
    _check(request)
    return fresh(_health("ok"))


READY = Operation(
    id="get_ready",
    tag="health",
    summary="Tell whether the service can take requests",
    replies=(
        Reply(200, "It can.", (Content(JSON, HealthOut),), ("Cache-Control",)),
        Reply(503, "It cannot now.", (Content(JSON, HealthOut),), ("Cache-Control", "Retry-After")),
    ),
)


@get("/health/ready", opt={OPERATION: READY})
async def get_ready(request: AnyRequest) -> ASGIResponse:
    """Answer whether store and workers are there."""
    _check(request)
    status = await _status(service_of(request))
    if status == "ok":
        return fresh(_health("ok"))
    return fresh(_health(status), status=503, Retry_After="1")


HEALTH_HANDLERS = (get_live, get_ready)


def _check(request: AnyRequest) -> None:
    check_accept(request)
    _, faults = parse_query(request.scope["query_string"], NoParameters)
    refuse(faults)


async def _status(service: Service) -> Literal["ok", "starting", "unavailable"]:
    if not service.warm:
        return "starting"
    return "ok" if await service.health_threads.run(service.store.ready) else "unavailable"


def _health(status: Literal["ok", "starting", "unavailable"]) -> bytes:
    return msgspec.json.encode(HealthOut(status=status, version=VERSION))
