"""What the handlers share: settings, store, workers, answers kept; and the ways in which a call is answered."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Coroutine
from typing import Any, ParamSpec, TypeVar

from litestar.response.base import ASGIResponse

from api.contract import Fault
from api.display import known_language
from api.fragments import Fragments
from api.http.attendance import attended
from api.http.body import AnyRequest
from api.http.cache import Answer, Cache, Key
from api.http.etag import etag_of, is_known
from api.http.head import field_of
from api.http.negotiate import best_language, best_media_type
from api.problems import ProblemError, invalid, too_much
from api.settings import Settings
from api.store.protocol import Store
from api.work.errors import LostError, TooMuchWorkError
from api.work.limits import Limits
from api.work.pool import Pool, processes, threads

P = ParamSpec("P")
T = TypeVar("T")

log = logging.getLogger("dateline")

JSON = "application/json"
READERS = 2
"""Threads that answer out of the store: 32 clients wait 74 ms (p50) for two and 106 for four of one interpreter."""
WRITERS = 4
FRAGMENT_BYTES = 32 * 1024 * 1024
"""Memory for events of the store as they were sent: those of about 5,000 articles."""
GENERATION_SECONDS = 0.05
DEFAULT_LANGUAGE = "en"


class Service:
    """Everything that lives as long as the service does."""

    def __init__(self, settings: Settings, store: Store, document: bytes, work: Pool) -> None:
        self.settings = settings
        self.store = store
        self.work = work
        self.document = document
        self.warm = False
        self._generation: str | None = None
        self._fresh_until = 0.0
        self.cache = Cache(settings.cache_bytes)
        self.fragments = Fragments(FRAGMENT_BYTES)
        self.threads = threads(READERS, settings.queue, settings.work_seconds)
        self.health_threads = threads(1, settings.queue, settings.work_seconds)
        # Writers wait for articles to be read; readers of the store never wait for them.
        self.writers = threads(WRITERS, settings.queue, settings.work_seconds)

    def generation(self) -> str:
        """Return the store's generation: at once after a write of this process, a moment late after another's."""
        now = time.monotonic()
        if self._generation is None or now > self._fresh_until:
            self._generation = self.store.generation()
            self._fresh_until = now + GENERATION_SECONDS
        return self._generation

    async def write(self, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Return what a function that writes to the store returns; every answer after it knows of the write."""
        try:
            return await self.writers.run(function, *args, **kwargs)
        finally:
            self._generation = None

    def start(self, task: Callable[[], None]) -> asyncio.Task[None]:
        """Return the task that makes the workers ready by giving them a first piece of work."""

        async def warm() -> None:
            try:
                await asyncio.gather(*(self._ready(pool, task) for pool in (self.threads, self.work)))
            except Exception:
                log.exception("the workers could not be made ready")
            else:
                self.warm = True

        return asyncio.create_task(warm())

    async def _ready(self, pool: Pool, task: Callable[[], None]) -> None:
        """Wait until a pool has done a piece of work, however long a slow machine takes to begin."""
        while True:
            try:
                await pool.run(task)
            except ProblemError:
                continue
            return

    def close(self) -> None:
        """Let go of the workers and the store."""
        self.work.close()
        self.writers.close()
        self.threads.close()
        self.health_threads.close()
        self.store.close()


def workers_of(settings: Settings) -> Pool:
    """Return the workers that read, merge and summarise what a call brings along."""
    if settings.workers:
        limits = Limits(settings.cpu_seconds, settings.worker_bytes, settings.max_answer_bytes)
        return processes(settings.workers, settings.queue, settings.work_seconds, limits)
    return threads(1, settings.queue, settings.work_seconds)


def service_of(request: AnyRequest) -> Service:
    """Return the service that a request came to."""
    service: Service = request.app.state["service"]
    return service


def check_accept(request: AnyRequest, offered: tuple[str, ...] = (JSON,)) -> str:
    """Return the media type to answer in; 406 where the caller takes none of those offered."""
    accept = field_of(request.scope["headers"], b"accept")
    best = best_media_type(accept, offered)
    if best is None:
        names = ", ".join(name.partition(";")[0] for name in offered)
        raise ProblemError(406, f"This call answers {names}: Accept is {accept[:200]!r}.")
    return best


def language_of(request: AnyRequest) -> str:
    """Return the language in which dates are written for the caller: one of CLDR's, however it was asked for."""
    wanted = best_language(field_of(request.scope["headers"], b"accept-language"), DEFAULT_LANGUAGE)
    return known_language(wanted)


def refuse(*faults: list[Fault]) -> None:
    """Raise the problem that names all faults, if there is any."""
    found = [fault for some in faults for fault in some]
    if found:
        raise invalid(found)


def granted(value: T | None, *faults: list[Fault]) -> T:
    """Return what was read of a request, or raise the problem that names all faults; without any the value is there."""
    refuse(*faults)
    assert value is not None  # noqa: S101  (whoever reads a request gives a value or its faults)
    return value


async def worked(request: AnyRequest, function: Callable[..., Coroutine[Any, Any, bytes]], *args: Any) -> bytes:  # noqa: ANN401  (whatever the function takes)
    """Return what a function answers that has the workers do its work, as long as the client waits for it.

    Raises a 422 problem where it takes more than a call is given, a 503 problem where it takes too long.
    """
    service = service_of(request)
    try:
        async with asyncio.timeout(service.settings.work_seconds):
            body = await attended(request, function(service.work, *args))
    except (TimeoutError, LostError):
        raise service.work.busy() from None
    except TooMuchWorkError as error:
        raise too_much(str(error)) from None
    return within(body, service.settings)


def within(body: bytes, settings: Settings) -> bytes:
    """Return a body that is no larger than answers may be; a 422 problem for one that is."""
    most = settings.max_answer_bytes
    if len(body) > most:
        raise too_much(f"takes {len(body)} bytes, where {most} are the most")
    return body


async def kept(request: AnyRequest, build: Callable[[], Answer], *, key: tuple[str, ...] = ()) -> ASGIResponse:
    """Return the answer to a GET: a kept one where nothing was written since, else what ``build`` makes in a thread.

    ``key`` names what the answer depends on beside the address and its query: what was agreed on, never what was sent.
    """
    service = service_of(request)
    generation = service.generation()
    full_key: Key = (request.scope["path"], request.scope["query_string"], *key)
    answer = service.cache.get(full_key, generation)
    if answer is None:
        answer = await attended(request, service.threads.run(build))
        within(answer.body, service.settings)
        service.cache.put(full_key, generation, answer)
    return entity(request, answer)


def entity(request: AnyRequest, answer: Answer) -> ASGIResponse:
    """Return the response to a GET, or 304 where the caller has this very answer."""
    headers = {"ETag": answer.etag, "Cache-Control": cache_control(service_of(request).settings), **answer.headers}
    if is_known(field_of(request.scope["headers"], b"if-none-match"), answer.etag):
        return ASGIResponse(status_code=304, headers=headers)
    # As a header, because the framework adds a second charset to the media type of a text.
    return ASGIResponse(body=answer.body, headers={**headers, "Content-Type": answer.media_type})


def json_answer(body: bytes, **headers: str) -> Answer:
    """Return a JSON body with the entity tag of its bytes."""
    return Answer(body, etag_of(body), JSON, {name.replace("_", "-"): value for name, value in headers.items()})


def fresh(body: bytes, *, media_type: str = JSON, status: int = 200, **headers: str) -> ASGIResponse:
    """Return the response to a call that brought its own articles: nothing of it is kept."""
    named: dict[str, Any] = {name.replace("_", "-"): value for name, value in headers.items()}
    headers = {"Content-Type": media_type, "Cache-Control": "no-store", **named}
    return ASGIResponse(body=body, status_code=status, headers=headers)


def cache_control(settings: Settings) -> str:
    """Return how long an answer may be used without asking again."""
    return f"public, max-age={settings.max_age}, must-revalidate"
