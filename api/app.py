"""The service, wired: handlers, what they share, and the edge around them. Wiring only."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from litestar import Litestar, Response
from litestar.exceptions import HTTPException
from litestar.status_codes import HTTP_204_NO_CONTENT

from api.document.document import openapi_document
from api.http.attendance import ClientGoneError
from api.http.body import AnyRequest
from api.http.edge import Edge, internal_error
from api.http.methods import methods_of
from api.problems import BY_STATUS, MEDIA_TYPE, ProblemError, encode_problem, store_unavailable
from api.routes import HANDLERS
from api.service import Service, workers_of
from api.settings import Settings, read_settings, unknown_variables
from api.spread import reader_of
from api.store.opening import open_store
from api.store.protocol import DamagedError, FullError, ReadOnlyError, Store, StoreError
from api.tasks import load_all, warm_up
from api.work.pool import Pool

log = logging.getLogger("dateline")

UNUSABLE: Mapping[type[StoreError], str] = {
    ReadOnlyError: "The store can only be read here; nothing was written.",
    FullError: "The store has no room left: articles can be deleted, not added.",
    DamagedError: "The store is damaged where this is kept; `dateline check` tells where.",
}


def create_app(settings: Settings | None = None, store: Store | None = None) -> Edge:
    """Return the service as an ASGI application; without settings those of the environment hold.

    A store that is given is closed with the service. Raises ValueError for a setting that cannot be used, StoreError
    where the store cannot be opened (at the start of the application, not here).
    """
    known = settings or read_settings(os.environ)
    for name in unknown_variables(os.environ):
        log.warning("%s is no setting of this service", name)
    app = Litestar(
        route_handlers=HANDLERS,
        lifespan=[_lifespan(known, store)],
        exception_handlers={
            ProblemError: _problem,
            StoreError: _no_store,
            ClientGoneError: _gone,
            HTTPException: _http,
            Exception: _failure,
        },
        openapi_config=None,
        logging_config=None,
        request_max_body_size=None,  # bodies are read by api/http/body.py, within the limits of the settings
    )
    return Edge(app, methods_of((route.path_format, route.methods) for route in app.routes), known)


def _lifespan(settings: Settings, given: Store | None) -> Callable[[Litestar], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def life(app: Litestar) -> AsyncIterator[None]:
        work = workers_of(settings)
        try:
            store = given or await _opened(settings, work)
        except BaseException:
            work.close()
            raise
        service = Service(settings, store, openapi_document(settings), work)
        app.state["service"] = service
        # Workers are forked with everything loaded; where there are none this process reads articles itself.
        warming = service.start(warm_up if settings.workers else load_all)
        try:
            yield
        finally:
            warming.cancel()
            service.close()

    return life


async def _opened(settings: Settings, work: Pool) -> Store:
    """Return the store of the settings, with everything in it read by this program: that may take its time."""
    return await asyncio.to_thread(open_store, settings.store, reader=reader_of(work))


def _problem(request: AnyRequest, error: ProblemError) -> Response[bytes]:
    body = encode_problem(error, request.scope["state"]["request_id"])
    headers = {"Cache-Control": "no-store", **error.headers}
    return Response(body, status_code=error.status, media_type=MEDIA_TYPE, headers=headers)


def _http(request: AnyRequest, error: HTTPException) -> Response[bytes]:
    """Answer what the framework refuses by itself."""
    if error.status_code in BY_STATUS and error.status_code < 500:
        return _problem(request, ProblemError(error.status_code, error.detail))
    return _failure(request, error)


def _no_store(request: AnyRequest, error: StoreError) -> Response[bytes]:
    log.error("request %s: %s", request.scope["state"]["request_id"], error, exc_info=error)
    return _problem(request, store_unavailable(UNUSABLE.get(type(error), "The store cannot be used now.")))


def _gone(request: AnyRequest, error: ClientGoneError) -> Response[bytes]:
    """End the call: whatever is answered here reaches nobody."""
    del error
    log.info("request %s: its client went before it was answered", request.scope["state"]["request_id"])
    return Response(b"", status_code=HTTP_204_NO_CONTENT)


def _failure(request: AnyRequest, error: Exception) -> Response[bytes]:
    log.error("request %s failed", request.scope["state"]["request_id"], exc_info=error)
    return _problem(request, internal_error())
